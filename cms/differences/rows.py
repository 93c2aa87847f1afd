"""Rows that are known by a UUID: one that was moved is not one that went and another that came."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cms.differences.difference import Difference, Place, told
from cms.differences.order import moved
from cms.differences.parts import Fields
from cms.differences.seen import Seen

Row = Mapping[str, Any]
Known = dict[str, tuple[int, Seen]]
"""Rows by what they are known by, each with its number in the list."""


@dataclass(frozen=True, slots=True)
class Kin:
    """How a row is recognised whose UUID is new: copied to another year, or taken away and written again."""

    before: Callable[[Row], str]
    after: Callable[[Row], str]


@dataclass(frozen=True, slots=True)
class Rows:
    """`name` is what a row is called, by itself and its number, and `about` what it says.

    `needs` is a reference without which none is shown.
    """

    name: Callable[[Seen, int], str]
    fields: Fields
    known_by: Callable[[Row], str] = lambda row: str(row["uuid"])
    kin: Kin | None = None
    needs: str = ""
    ordered: bool = True
    about: Callable[[Seen], str] = lambda row: ""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        new = self._known(after)
        old = self._recognised(self._known(before), new)
        displaced = moved(list(old), list(new)) if self.ordered else set()
        for identity, (number, row) in new.items():
            here = place.row(identity, self.name(row, number), self.about(row))
            if identity not in old:
                yield told(here, "", self.whole(row, number))
                continue
            if identity in displaced:
                yield told(here, f"Plats {old[identity][0]}", f"Plats {number}", kind="MOVED")
            yield from self.fields.differences(old[identity][1], row, here)
        for identity, (number, row) in old.items():
            if identity not in new:
                yield told(place.row(identity, self.name(row, number)), self.whole(row, number), "")

    def tell(self, seen: Seen) -> str:
        rows = self._known(seen).values()
        return "\n".join(f"{self.name(row, number)}: {self.fields.tell(row)}" for number, row in rows)

    def whole(self, row: Seen, number: int) -> str:
        """A row that came or went; one without words of its own by its name."""
        return self.fields.tell(row) or self.name(row, number)

    def _known(self, seen: Seen) -> Known:
        shown = [row for row in seen.each() if not self.needs or row.at(self.needs).target().value is not None]
        return {self.known_by(row.value): (number, row) for number, row in enumerate(shown, 1)}

    def _recognised(self, old: Known, new: Known) -> Known:
        """The old rows, each under the identity that it has now."""
        if self.kin is None:
            return old
        gone = {self.kin.before(row.value): identity for identity, (_, row) in old.items() if identity not in new}
        came = {
            gone.get(self.kin.after(row.value), ""): identity
            for identity, (_, row) in new.items()
            if identity not in old
        }
        return {came.get(identity, identity): found for identity, found in old.items()}
