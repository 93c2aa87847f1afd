"""What a page says, piece by piece, each with its place in the form."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from cms.advice.advice import Document
from cms.differences.blocks import called
from cms.differences.registry import told_of
from cms.differences.seen import Seen

_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text; `field` is the content's field that it stands in."""

    place: str
    field: str
    html: str
    plain: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in use; `within` is the block or the field that it keeps while others come and go around it."""

    place: str
    field: str
    figure: dict[str, Any]
    within: str


Piece = Passage | Picture


def pieces(document: Document) -> Iterator[Piece]:
    """In reading order. A table's cells are no running text."""
    content = document.get("content", {})
    labels = {field.name: field.label for field in told_of(document["type"]).fields.fields}
    for name, value in content.items():
        if name in labels and f"{name}_blocks" not in content:
            yield from _pieces(value, labels[name] or name, name, name)


def _pieces(value: Any, place: str, field: str, within: str) -> Iterator[Piece]:
    if isinstance(value, list):
        for number, row in enumerate(value, start=1):
            yield from _pieces(row, _row_place(row, place, number), field, within)
    elif isinstance(value, dict):
        yield from _pieces_of_object(value, place, field, str(value.get("id") or within))
    elif isinstance(value, str) and len(value.split()) >= _FEWEST_WORDS:
        yield Passage(place, field, f"<p>{escape(value, quote=False)}</p>", value)


def _pieces_of_object(value: dict[str, Any], place: str, field: str, within: str) -> Iterator[Piece]:
    if {"html", "plain"} <= value.keys():
        if value["plain"]:
            yield Passage(place, field, value["html"], value["plain"])
    elif {"image", "alt"} <= value.keys():
        yield Picture(place, field, value, within)
        yield from _pieces(value["caption"], f"{place}: bildtext", field, within)
    elif value.get("type") == "heading" and "value" in value:
        said = value["value"]
        tag = f"h{said['level']}"
        yield Passage(place, field, f"<{tag}>{escape(said['heading'], quote=False)}</{tag}>", said["heading"])
    elif value.get("type") != "table":
        for part in value.values():
            yield from _pieces(part, place, field, within)


def _row_place(row: Any, place: str, number: int) -> str:
    if isinstance(row, dict) and {"id", "type", "value"} <= row.keys():
        return f"{place}, {called(Seen(row, lambda key: None), number)}"
    return f"{place} {number}"
