"""A value as it was seen at one instant: references lead to what was public then."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Document = Mapping[str, Any]
Follow = Callable[[str], Document | None]


@dataclass(frozen=True, slots=True)
class Seen:
    """A part of a document, what it stands in, and how to follow its references. None where there is nothing."""

    value: Any
    follow: Follow
    around: Document = field(default_factory=dict)

    def at(self, name: str) -> "Seen":
        """A field; for reference fields, still the reference."""
        there = isinstance(self.value, Mapping)
        return Seen(self.value.get(name) if there else None, self.follow, self.value if there else {})

    def each(self) -> list["Seen"]:
        """The items of a list, each standing in what the list stands in."""
        return [Seen(item, self.follow, self.around) for item in self.value or []]

    def target(self) -> "Seen":
        """What a reference led to, nothing where that was not public."""
        return Seen(self.follow(self.value["ref"]) if self.value else None, self.follow)

    @property
    def name(self) -> str:
        """What readers called this object."""
        return str(self.value.get("title") or self.value.get("name") or "") if self.value else ""
