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
            yield told(place, "\n".join(old), "\n".join(new), _marked(old, new), kind)

    def tell(self, seen: Seen) -> str:
        return ", ".join(self._names(seen))

    def _names(self, seen: Seen) -> list[str]:
        return [name for name in map(self.read, seen.each()) if name]


def _marked(before: list[str], after: list[str]) -> str:
    """Every item once. A line break goes and comes with its item, so that either side reads as it was."""
    steps = SequenceMatcher(None, before, after).get_opcodes()
    anchored, kept, html = any(step[0] == "equal" for step in steps), False, ""
    for operation, i1, i2, j1, j2 in steps:
        if operation == "equal":
            html += ("\n" if kept else "") + escape("\n".join(before[i1:i2]))
            kept = True
            continue
        for mark, items in ((deleted, before[i1:i2]), (inserted, after[j1:j2])):
            if items:
                words = "\n".join(items)
                html += mark(f"\n{words}" if kept else f"{words}\n" if anchored else words)
    return html
