"""Three versions of one content become one: what only one of two editors changed is theirs, the rest is a choice."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Content = dict[str, Any]
Side = Literal["theirs", "mine"]

UNKNOWN = object()
"""What is not known, or not there: it equals nothing, so whatever differs from the others is a choice."""
_BOOKKEEPING = ("pk", "sort_order")


@dataclass(slots=True)
class Merged:
    """The content, and the names of the fields where both have written at the same place."""

    content: Content = field(default_factory=dict)
    clashes: set[str] = field(default_factory=set)


def merge(base: Content | None, theirs: Content, mine: Content, sides: Mapping[str, Side] | None = None) -> Merged:
    """`sides` says, by field, whose words stay where both have written; mine where it says nothing."""
    merged = Merged()
    for name, value in theirs.items():
        writer = _Writer((sides or {}).get(name, "mine"))
        before = base.get(name, UNKNOWN) if base is not None else UNKNOWN
        merged.content[name] = writer.value(before, value, mine.get(name, value))
        if writer.clashed:
            merged.clashes.add(name)
    return merged


def differing(theirs: Content, mine: Content) -> set[str]:
    """The fields that do not say the same."""
    return {name for name, value in theirs.items() if not _same(value, mine.get(name, value))}


class _Writer:
    """Merges one field, down to the words that both have changed."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.clashed = False

    def value(self, base: Any, theirs: Any, mine: Any) -> Any:
        if _same(theirs, mine) or _same(base, mine):
            return theirs
        if _same(base, theirs):
            return mine
        blocks = [_blocks(value) for value in (base, theirs, mine)]
        if blocks[1] is not None and blocks[2] is not None:
            return json.dumps(self.rows(blocks[0] or [], blocks[1], blocks[2]), ensure_ascii=False)
        if _are_rows(theirs) and _are_rows(mine):
            return self.rows(base if _are_rows(base) else [], theirs, mine)
        if isinstance(theirs, dict) and isinstance(mine, dict):
            return self.object(base if isinstance(base, dict) else {}, theirs, mine)
        return self.choice(theirs, mine)

    def choice(self, theirs: Any, mine: Any) -> Any:
        self.clashed = True
        return theirs if self.side == "theirs" else mine

    def object(self, base: Content, theirs: Content, mine: Content) -> Content:
        names = [*theirs, *(name for name in mine if name not in theirs)]
        parts = {
            name: theirs.get(name, mine.get(name))
            if name in _BOOKKEEPING
            else self.value(*(version.get(name, UNKNOWN) for version in (base, theirs, mine)))
            for name in names
        }
        return {name: part for name, part in parts.items() if part is not UNKNOWN}

    def rows(self, base: list[Content], theirs: list[Content], mine: list[Content]) -> list[Content]:
        old, new, own = ({_identity(row): row for row in rows} for rows in (base, theirs, mine))
        first, second = (own, new) if [*own] != [*old] and [*new] == [*old] else (new, own)
        order = [*first, *(key for key in second if key not in first)]
        found = (self._row(*(rows.get(key, UNKNOWN) for rows in (old, new, own))) for key in order)
        kept = [row for row in found if row is not UNKNOWN]
        return [{**row, "sort_order": place} if "sort_order" in row else row for place, row in enumerate(kept)]

    def _row(self, base: Any, theirs: Any, mine: Any) -> Any:
        """A row that only one has is new, or was removed by the other: then it stays gone unless it was changed."""
        if theirs is not UNKNOWN and mine is not UNKNOWN:
            return theirs if _same(theirs, mine) else self.object(base if base is not UNKNOWN else {}, theirs, mine)
        left = mine if theirs is UNKNOWN else theirs
        if base is UNKNOWN:
            return left
        return UNKNOWN if _same(base, left) else self.choice(theirs, mine)


def _same(one: Any, other: Any) -> bool:
    if one is UNKNOWN or other is UNKNOWN:
        return one is other
    return bool(_bare(one) == _bare(other))


def _bare(value: Any) -> Any:
    """Without what the tables alone know of a row. The order of rows is the order of their list."""
    if isinstance(value, dict):
        return {name: _bare(part) for name, part in value.items() if name not in _BOOKKEEPING}
    if isinstance(value, list):
        return [_bare(part) for part in value]
    blocks = _blocks(value)
    return _bare(blocks) if blocks is not None else value


def _blocks(value: Any) -> list[Content] | None:
    """Running text is kept as a string of JSON; None for any other value."""
    if not isinstance(value, str) or not value.startswith("["):
        return None
    try:
        found = json.loads(value)
    except ValueError:
        return None
    return found if _are_rows(found) else None


def _are_rows(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) and _identity(row) is not None for row in value)


def _identity(row: Content) -> Any:
    names: Iterable[str] = ("uuid", "id", "pk")
    return next((row[name] for name in names if row.get(name) is not None), None)
