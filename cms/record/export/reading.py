"""The pages of an export, for people: each edition in Swedish words, with the pictures that it showed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cms.differences.difference import capitalised
from cms.differences.registry import told_of
from cms.differences.seen import Seen
from cms.record.export.contents import Kept
from cms.record.maskable import Document
from cms.record.reader import Snapshot, open_snapshot


@dataclass(frozen=True, slots=True)
class Said:
    """A field: its label, and its text in paragraphs."""

    label: str
    paragraphs: list[str]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a page showed it."""

    name: str
    width: int
    height: int
    alt: str
    caption: str


def said(kept: Kept) -> list[Said]:
    """What a page said, field by field, references by the names that they had."""
    follow = _Then(open_snapshot(kept.edition.valid.lower)).follow
    seen = Seen(kept.document, follow).at("content") if "content" in kept.document else Seen(kept.document, follow)
    fields = told_of(kept.edition.type).fields.fields
    told = ((field.label, field.part.tell(seen.at(field.name))) for field in fields)
    return [Said(capitalised(label), words.split("\n")) for label, words in told if words]


def pictures(kept: Kept) -> list[Picture]:
    """Each picture once, in the order in which the page named them."""
    follow = _Then(open_snapshot(kept.edition.valid.lower)).follow
    shown: dict[str, Picture] = {}
    for figure in _figures(kept.document.get("content", {})):
        image = follow(figure["image"]["ref"])
        file = _jpeg(image) if image else None
        if image and file:
            alt = "" if figure["decorative"] else figure["alt"] or image["alt"] or image["title"]
            caption = figure["caption"] or image["caption"] or ""
            shown.setdefault(file["name"], Picture(file["name"], file["width"], file["height"], alt, caption))
    return list(shown.values())


def documents(kept: Kept) -> list[Document]:
    """The files to download that the page led to."""
    follow = _Then(open_snapshot(kept.edition.valid.lower)).follow
    found = (follow(key) for key in kept.edition.refers_to if key.startswith("document:"))
    return [document for document in found if document]


class _Then:
    """References as they were followed at an instant; what has been masked leads nowhere."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot

    def follow(self, key: str) -> Document | None:
        edition = self.snapshot.get(key)
        return (edition.document or None) if edition else None


def _figures(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if isinstance(part.get("image"), dict) and "decorative" in part:
            yield part
        for value in part.values():
            yield from _figures(value)
    elif isinstance(part, list):
        for value in part:
            yield from _figures(value)


def _jpeg(image: Document) -> dict[str, Any] | None:
    """A size that fits a page, in the format that every browser of every year reads."""
    files = [file for file in image["renditions"].get("NATURAL", []) if file["mime_type"] == "image/jpeg"]
    fitting = [file for file in files if file["width"] <= 960]
    return max(fitting or files, key=lambda file: int(file["width"]), default=None)
