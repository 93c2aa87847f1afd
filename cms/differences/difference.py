"""One thing that differs."""

from dataclasses import dataclass
from html import escape
from typing import Literal

Kind = Literal["ADDED", "REMOVED", "CHANGED", "MOVED"]


@dataclass(frozen=True, slots=True)
class Difference:
    """`path` is for machines and never changes its form, `label` and the texts are Swedish, `html` is safe.

    `about` says what the row is that it stands in, where its label has a number alone.
    """

    path: str
    label: str
    kind: Kind
    before: str | None
    after: str | None
    html: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document we are: for machines, for people, and for people one level up."""

    path: str = ""
    label: str = ""
    above: str = ""
    about: str = ""

    def field(self, name: str, label: str) -> "Place":
        """A field of this place; without a label of its own it is told under the place's."""
        path = f"{self.path}.{name}" if self.path and name else self.path or name
        told = f"{self.label}: {label}" if self.label and label else self.label or capitalised(label)
        return Place(path, told, self.label, self.about)

    def row(self, identity: str, label: str, about: str = "") -> "Place":
        """A row of this list, told under what the list stands in."""
        told = f"{self.above}, {label}" if self.above else capitalised(label)
        return Place(f"{self.path}[{identity}]", told, self.above, about or self.about)


def capitalised(words: str) -> str:
    """With a capital first, and the rest as it is."""
    return words[:1].upper() + words[1:]


def inserted(text: str) -> str:
    return f"<ins>{escape(text)}</ins>" if text else ""


def deleted(text: str) -> str:
    return f"<del>{escape(text)}</del>" if text else ""


def told(place: Place, before: str, after: str, html: str = "", kind: Kind = "CHANGED") -> Difference:
    """A difference between two readings; an empty one is nothing, so what is left came or went."""
    if not before:
        kind = "ADDED"
    elif not after:
        kind = "REMOVED"
    html = html or deleted(before) + inserted(after)
    about = "" if place.about in before + after else place.about
    return Difference(place.path, place.label, kind, before or None, after or None, html, about)
