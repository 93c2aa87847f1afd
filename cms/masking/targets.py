"""What an archivist can point at: an object of the record, its editions, and what one of them says."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection
from django.utils.text import Truncator

from cms.record.canonical import parse
from cms.record.maskable import Document, Part, parts_of
from cms.record.models import Content, Edition, EditionKind
from cms.record.recalled import files_called, pages_called

SORTS = {"page": "Sida", "image": "Bild", "document": "Dokument"}
_NEWEST = """
SELECT DISTINCT ON (e.key) e.key, e.path, e.locale, coalesce(c.document::jsonb ->> 'title', '')
FROM record_edition e LEFT JOIN record_content c USING (sequence)
WHERE e.kind <> 'WITHDRAWAL' AND e.key = ANY(%s) ORDER BY e.key, e.sequence DESC
"""
_MOST = 50

_TITLES = """
SELECT DISTINCT ON (e.key) e.key, c.document::jsonb ->> 'title'
FROM record_edition e JOIN record_content c USING (sequence)
WHERE e.key = ANY(%s) AND e.kind <> 'WITHDRAWAL' AND c.document::jsonb ->> 'title' <> ''
ORDER BY e.key, e.sequence DESC
"""
_NAMELESS = {"page": "Maskerad sida", "image": "Maskerad bild", "document": "Maskerat dokument"}


@dataclass(frozen=True, slots=True)
class Found:
    """An object that has been public under the title or the address searched for."""

    key: str
    path: str
    locale: str
    title: str

    @property
    def sort(self) -> str:
        return SORTS[self.key.partition(":")[0]]


@dataclass(frozen=True, slots=True)
class Listed:
    """One edition in the list of an object's editions."""

    sequence: int
    number: int
    begins: datetime
    ends: datetime | None
    title: str
    masked: bool
    empty: bool


def find(text: str) -> list[Found]:
    """Pages, images and documents by title or address, public now or once; at most fifty pages, and fifty files."""
    keys = [*pages_called(text)[:_MOST], *files_called(text)[:_MOST]]
    with connection.cursor() as cursor:
        cursor.execute(_NEWEST, [keys])
        return sorted((Found(*row) for row in cursor.fetchall()), key=lambda found: (found.path, found.title))


def editions_of(key: str) -> list[Listed]:
    """Newest first."""
    editions = Edition.objects.filter(key=key).exclude(kind=EditionKind.WITHDRAWAL).order_by("-sequence")
    return [_listed(edition) for edition in editions.select_related("content").prefetch_related("maskings")]


def document_of(sequence: int) -> Document:
    """What an edition says; an empty dictionary where it has been masked."""
    content = Content.objects.filter(edition_id=sequence).first()
    return document_in(content) if content else {}


def document_in(content: Content) -> Document:
    """The same, of a content that has been read already."""
    return dict(parse(content.document)) if content.document else {}


def title_of(key: str) -> str:
    return titles_of([key])[key]


def titles_of(keys: Collection[str]) -> dict[str, str]:
    """The newest title that is left of each, or what sort of thing it was."""
    with connection.cursor() as cursor:
        cursor.execute(_TITLES, [list(keys)])
        titles: dict[str, str] = dict(cursor.fetchall())
    return {key: titles.get(key) or _NAMELESS.get(key.partition(":")[0], key) for key in keys}


def choices_of(document: Document) -> list[tuple[str, str]]:
    """The fields of a document, each with the beginning of what it says."""
    return [(part.name, f"{part.label}: {excerpt(part)}") for part in parts_of(document)]


def excerpt(part: Part) -> str:
    return Truncator(" ".join(_words(part.value))).chars(160)


def _words(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [word for item in value for word in _words(item)]
    if isinstance(value, dict):
        if "plain" in value:
            return [value["plain"]]
        return [word for name, item in value.items() if name not in {"id", "type", "image"} for word in _words(item)]
    return []


def _listed(edition: Edition) -> Listed:
    document = document_in(edition.content)
    return Listed(
        edition.sequence, edition.number, edition.valid.lower, edition.valid.upper, str(document.get("title", "")),
        bool(edition.maskings.all()), not document,
    )  # fmt: skip
