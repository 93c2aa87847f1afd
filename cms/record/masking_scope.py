"""Where else the same thing stands: what is masked in one edition is seldom in that edition alone."""

from collections.abc import Collection, Iterator
from typing import Any

from django.db.models import Q

from cms.record.canonical import parse
from cms.record.maskable import Document, parts_of, without_traces
from cms.record.models import Content

_PLACE = {"key", "locale", "content_locale", "path", "slug", "ancestors"}


def same_fields(sequence: int, names: Collection[str]) -> dict[int, list[str]]:
    """An edition's fields, and each of them in every edition of the object, in any language, where it says the same."""
    key, document = _content(sequence)
    said = {part.name: part.value for part in parts_of(document) if part.name in names}
    wanted = {}
    for number, other in _documents(_in_all_languages(key)):
        found = [part.name for part in parts_of(other) if part.name in said and said[part.name] == part.value]
        if found:
            wanted[number] = found
    return wanted


def same_whole(sequence: int) -> dict[int, list[str]]:
    """An edition, and every edition of the object, in any language, that says the same from beginning to end."""
    key, document = _content(sequence)
    return {number: [] for number, other in _documents(_in_all_languages(key)) if says(other) == says(document)}


def says(document: Document) -> dict[str, Any]:
    """What a document says, wherever it stands."""
    return {name: value for name, value in without_traces(document).items() if name not in _PLACE}


def every_edition(key: str) -> dict[int, list[str]]:
    """All of an object, in all of its editions, and every place where a document shows it with words of its own."""
    wanted: dict[int, list[str]] = {number: [] for number, _ in _documents(Q(edition__key=key))}
    for number, document in _documents(Q(edition__refers_to__contains=[key])):
        uses = [part.name for part in parts_of(document) if _figure(part.value).get("image") == {"ref": key}]
        if uses:
            wanted[number] = uses
    return wanted


def _figure(value: Any) -> dict[str, Any]:
    """The figure that a part is, or that a block shows."""
    if not isinstance(value, dict):
        return {}
    inner = value.get("value")
    return _figure(inner.get("figure")) if isinstance(inner, dict) else value


def _documents(which: Q) -> Iterator[tuple[int, Document]]:
    contents = Content.objects.filter(which, document__isnull=False).order_by("edition_id")
    for number, document in contents.values_list("edition_id", "document").iterator(500):
        yield number, parse(document or "")


def _content(sequence: int) -> tuple[str, Document]:
    content = Content.objects.select_related("edition").get(edition_id=sequence)
    return content.edition.key, parse(content.document or "null") or {"type": ""}


def _in_all_languages(key: str) -> Q:
    """A page's key ends in its language: aliases and translations have the same beginning."""
    kind, _, rest = key.partition(":")
    return Q(edition__key__startswith=f"page:{rest.partition(':')[0]}:") if kind == "page" else Q(edition__key=key)
