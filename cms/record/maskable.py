"""What can be taken out of a document by itself, and what is left in its place.

Each app says it of its own types. A path is "content.assignments[].text": `[]` goes through the rows of a list,
and a path that ends so means the rows themselves.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

Document = dict[str, Any]
Words = Callable[[Document], list[tuple[str, str]]]
EMPTY_TEXT = {"html": "", "plain": ""}


@dataclass(frozen=True, slots=True)
class Maskable:
    """A field of a type, or one of each of its rows, with a Swedish label ("Uppdrag {}: text") for the numbers of rows.

    `also` says what is left at the other places of the same content; `source`, in the same words, what is left where
    the editors keep it, where that is not the path without "content." and an empty text. A row goes, unless `traces`
    says by its type what value it keeps, in its place: readers are told there.
    """

    path: str
    label: str
    rest: Any = None
    also: dict[str, Any] = field(default_factory=dict)
    source: dict[str, Any] = field(default_factory=dict)
    traces: dict[str, Any] = field(default_factory=dict)

    def is_trace(self, row: Any) -> bool:
        """Whether a row is what masking has left of one."""
        type_ = row.get("type") if isinstance(row, dict) else None
        return type_ in self.traces and row["value"] == self.traces[type_]


@dataclass(frozen=True, slots=True)
class MaskableType:
    """`words` are those that search finds; `derive` puts together again what other fields repeat."""

    fields: tuple[Maskable, ...]
    words: Words = lambda document: []
    derive: Callable[[Document], None] = lambda document: None


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in one document that can be masked; `name` is GraphQL's, rows by their ids."""

    name: str
    label: str
    value: Any
    rule: Maskable
    rows: tuple[str, ...] = ()


_types: dict[str, MaskableType] = {}


def register(type_: str, fields: Iterable[Maskable], **more: Any) -> None:
    """Say what can be masked in a type's documents."""
    _types[type_] = MaskableType(tuple(fields), **more)


def type_of(document: Document) -> MaskableType:
    """What can be masked in a document; in an unknown type, nothing but all of it."""
    return _types.get(document["type"], MaskableType(()))


def parts_of(document: Document) -> list[Part]:
    """Everything in a document that holds something and can be masked."""
    return [part for rule in type_of(document).fields for part in _parts(document, rule) if _holds_something(part)]


def without_traces(document: Document) -> Document:
    """What a document says beside the rows that masking has emptied: the editors have none of those."""
    rules = [rule for rule in type_of(document).fields if rule.traces]
    if not any(rule.is_trace(row) for rule in rules for row in _rows(document, rule)):
        return document
    left = deepcopy(document)
    for rule in rules:
        rows = _rows(left, rule)
        rows[:] = [row for row in rows if not rule.is_trace(row)]
    return left


def _rows(document: Document, rule: Maskable) -> list[Any]:
    """Of a list that stands in no other."""
    holder = document
    *above, last = rule.path.removesuffix("[]").split(".")
    for name in above:
        holder = holder[name]
    rows: list[Any] = holder[last]
    return rows


def without(document: Document, names: Iterable[str]) -> Document:
    """The document that is left. Raises KeyError for a name that is nothing in it."""
    parts, left = {part.name: part for part in parts_of(document)}, deepcopy(document)
    for name in names:
        part = parts[name]
        for path, rest in {part.rule.path: part.rule.rest, **part.rule.also}.items():
            take(left, path.split("."), part.rows, rest, part.rule.traces)
    type_of(left).derive(left)
    return left


def words_of(document: Document) -> list[tuple[str, str]]:
    return type_of(document).words(document)


def take(
    holder: Any, path: list[str], rows: tuple[str, ...], rest: Any, traces: Mapping[str, Any] = MappingProxyType({})
) -> None:
    """Leave `rest` at a path, or the trace of the row that the path ends in, or nothing of it."""
    name, *below = path
    if not name.endswith("[]"):
        if below:
            take(holder[name], below, rows, rest, traces)
        else:
            holder[name] = deepcopy(rest)
        return
    listed = holder[name.removesuffix("[]")]
    wanted, *others = rows
    if below:
        for row in listed:
            if id_of(row) == wanted:
                take(row, below, tuple(others), rest, traces)
    else:
        listed[:] = [left for row in listed for left in ([row] if id_of(row) != wanted else _trace(row, traces))]


def _trace(row: dict[str, Any], traces: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [{**row, "value": deepcopy(traces[row["type"]])}] if row.get("type") in traces else []


def id_of(row: dict[str, Any]) -> str:
    return str(row.get("uuid") or row.get("id"))


@dataclass(frozen=True, slots=True)
class _Place:
    value: Any
    name: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


def _holds_something(part: Part) -> bool:
    return part.value not in (None, "", [], EMPTY_TEXT, part.rule.rest) and not part.rule.is_trace(part.value)


def _parts(document: Document, rule: Maskable) -> Iterator[Part]:
    places = [_Place(document)]
    for step in rule.path.split("."):
        places = [deeper for place in places for deeper in _deeper(place, step)]
    for place in places:
        yield Part(".".join(place.name), rule.label.format(*place.numbers), place.value, rule, place.rows)


def _deeper(place: _Place, step: str) -> Iterator[_Place]:
    name = step.removesuffix("[]")
    value = place.value.get(name) if isinstance(place.value, dict) else None
    shown = place.name if step == "content" else (*place.name, _camel(name))
    if not step.endswith("[]"):
        yield _Place(value, shown, place.rows, place.numbers)
        return
    for number, row in enumerate(value or [], 1):
        yield _Place(row, (*shown, id_of(row)), (*place.rows, id_of(row)), (*place.numbers, number))


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)
