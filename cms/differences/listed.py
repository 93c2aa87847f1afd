"""Lists that are read as one thing: the bodies that take part, the global goals, the documents."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape

from cms.differences.difference import Difference, Kind, Place, deleted, inserted, told
from cms.differences.parts import Read
from cms.differences.seen import Seen


@dataclass(frozen=True, slots=True)
class Listed:
    """A list told item by item, a line each. What was not public is left out, as it was for readers."""

    read: Read

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        old, new = self._names(before), self._names(after)
        if old != new:
            kind: Kind = "MOVED" if sorted(old) == sorted(new) else "CHANGED"
            yield told(place, "\n".join(old), "\n".join(new), "\n".join(_marked(old, new)), kind)

    def tell(self, seen: Seen) -> str:
        return ", ".join(self._names(seen))

    def _names(self, seen: Seen) -> list[str]:
        return [name for name in map(self.read, seen.each()) if name]


def _marked(before: list[str], after: list[str]) -> Iterator[str]:
    """Every item of both lists once, with what went before what came."""
    for operation, i1, i2, j1, j2 in SequenceMatcher(None, before, after).get_opcodes():
        if operation == "equal":
            yield from map(escape, before[i1:i2])
        else:
            yield from map(deleted, before[i1:i2])
            yield from map(inserted, after[j1:j2])
