"""Walking documents and the schema beside the labels, to find what no citizen would be told."""

from collections.abc import Iterator
from typing import Any

from graphql import get_named_type, is_object_type

from cms.differences.blocks import KINDS, BlockFields
from cms.differences.figure import PICTURE, Figure
from cms.differences.frame import FRAME
from cms.differences.parts import Field, Fields, Part
from cms.differences.registry import told_of
from cms.differences.rows import Rows
from cms.schema.root import schema
from goals.differences.shared import KPI, KpiInUse

FIGURE = {"image", "alt", "decorative", "caption"}


def unlabelled(document: dict[str, Any]) -> list[str]:
    """The places of a document that have no label."""
    told = told_of(document["type"])
    if "content" not in document:
        return list(_missing(document, told.fields, document["type"]))
    return [*_missing(document, FRAME, document["type"]), *_missing(document["content"], told.fields, document["type"])]


def _missing(value: Any, part: Part, place: str) -> Iterator[str]:
    if value is None:
        return
    if isinstance(part, BlockFields):
        yield from _missing(value["value"], KINDS[value["type"]][1], f"{place}.{value['type']}")
    elif isinstance(part, Fields):
        known = {field.name: field.part for field in part.fields}
        yield from (f"{place}.{name}" for name in value.keys() - known.keys() - part.untold)
        for name in value.keys() & known.keys():
            yield from _missing(value[name], known[name], f"{place}.{name}")
    elif isinstance(part, Rows):
        for row in value:
            yield from _missing(row, part.fields, f"{place}[]")
    elif isinstance(part, Figure):
        yield from (f"{place}.{name}" for name in value.keys() - FIGURE)


def unknown_paths(type_: str) -> list[str]:
    """The paths of a page type's labels that the schema does not have."""
    told = told_of(type_)
    found = [*_unknown(type_, FRAME, type_), *_unknown(type_, told.fields, type_)]
    return found + ([f"{type_}.{told.below.path}"] if told.below and not _next(type_, told.below.path) else [])


def _unknown(type_: str, part: Part, place: str) -> Iterator[str]:
    if isinstance(part, BlockFields):
        for name, (_, fields) in KINDS.items():
            kind = "".join(word.title() for word in name.split("_")) + "Block"
            yield from _unknown(kind, fields, f"{place}<{kind}>")
    elif isinstance(part, Fields):
        for field in part.fields:
            yield from _unknown_field(type_, field, f"{place}.{field.path}")
    elif isinstance(part, Rows):
        yield from _unknown(type_, part.fields, place)
    elif isinstance(part, Figure):
        yield from _unknown("Figure", PICTURE, place)
    elif isinstance(part, KpiInUse):
        yield from _unknown("Kpi", KPI, place)


def _unknown_field(type_: str, field: Field, place: str) -> Iterator[str]:
    here: str | None = type_
    for name in filter(None, field.path.split(".")):
        here = _next(here, name) if here else None
    if here is None:
        yield place
    else:
        yield from _unknown(here, field.part, place)


def _next(type_: str, name: str) -> str | None:
    """The name of the type of a field, None where there is no such field."""
    found = schema.graphql_schema.type_map[type_]
    fields = found.fields if is_object_type(found) else {}  # type: ignore[attr-defined]
    return get_named_type(fields[name].type).name if name in fields else None
