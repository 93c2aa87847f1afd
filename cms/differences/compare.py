"""The engine's front door: two documents in, differences in reading order out."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from cms.differences.difference import Difference, Place
from cms.differences.frame import FRAME
from cms.differences.parts import Field, Fields, Text
from cms.differences.registry import Below, told_of
from cms.differences.rows import Rows
from cms.differences.seen import Document, Follow, Seen
from cms.record.maskable import without_traces


@dataclass(frozen=True, slots=True)
class Sight:
    """An object as it was seen at one instant, None where it was not public, with the keys of the pages below it."""

    document: Document | None
    follow: Follow
    children: Iterable[str] = field(default=())


def differences(before: Sight, after: Sight) -> list[Difference]:
    """Field by field, the page's frame first; an object that was not public on one side came or went whole."""
    document = after.document or before.document
    if document is None:
        return []
    told = told_of(document["type"])
    old, new = Seen(_left(before.document), before.follow), Seen(_left(after.document), after.follow)
    if "content" not in document:
        return list(told.fields.differences(old, new, Place()))
    found = [*FRAME.differences(old, new, Place())]
    found += told.fields.differences(old.at("content"), new.at("content"), Place())
    return found + (list(_below(before, after, told.below)) if told.below else [])


def content_differences(before: Sight, after: Sight, leaving_out: Collection[str] = ()) -> list[Difference]:
    """What two pages of one type say differently, whatever their addresses: `leaving_out` names fields."""
    told = told_of((after.document or before.document or {"type": ""})["type"])
    old, new = Seen(_left(before.document), before.follow), Seen(_left(after.document), after.follow)
    fields = Fields(*(field for field in told.fields.fields if field.name not in leaving_out))
    return list(fields.differences(old.at("content"), new.at("content"), Place()))


def _left(document: Document | None) -> Document | None:
    """That something has been masked is told of the edition: it is no difference of what was written."""
    return without_traces(dict(document)) if document is not None else None


def _below(before: Sight, after: Sight, below: Below) -> Iterator[Difference]:
    """Pages below that came, went, moved or changed their names."""
    rows = Rows(
        lambda page, _: f"{below.word} {page.value['title']}",
        Fields(Field("title", "namn", Text())),
        known_by=lambda page: str(page["key"]),
    )
    old, new = (Seen(_pages(sight, below.type), sight.follow) for sight in (before, after))
    yield from rows.differences(old, new, Place(below.path))


def _pages(sight: Sight, type_: str) -> list[Document]:
    found = (sight.follow(key) for key in sight.children)
    return [document for document in found if document is not None and document["type"] == type_]
