"""The parts of a document that can differ: single values, and groups of named fields."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from cms.differences.difference import Difference, Place, capitalised, told
from cms.differences.seen import Seen
from cms.differences.words import marked_words

Read = Callable[[Seen], str]
"""A value as a reader sees it, "" where there is nothing to see."""


class Part(Protocol):
    """Knows how its kind of value is compared, and how it is told as a whole."""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]: ...

    def tell(self, seen: Seen) -> str: ...


@dataclass(frozen=True, slots=True)
class Value:
    """A single value that is replaced as a whole: a number, a day, a choice, a name.

    `usual` is what goes without saying where the whole row or page is new.
    """

    read: Read
    usual: str = ""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        old, new = self.read(before), self.read(after)
        if old != new and {old, new} != {"", self.usual}:
            yield told(place, old, new)

    def tell(self, seen: Seen) -> str:
        words = self.read(seen)
        return "" if words == self.usual else words


@dataclass(frozen=True, slots=True)
class Text:
    """A text, compared word by word."""

    read: Read = lambda seen: str(seen.value or "")

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        old, new = self.read(before), self.read(after)
        if old != new:
            yield told(place, old, new, marked_words(old, new))

    def tell(self, seen: Seen) -> str:
        return self.read(seen)


class Silent:
    """A value that is told elsewhere, and only has a name of its own."""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        yield from ()

    def tell(self, seen: Seen) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Field:
    """A named field: the document's name, the Swedish label, and GraphQL's name where it is another."""

    name: str
    label: str
    part: Part
    public: str | None = None

    @property
    def path(self) -> str:
        return camel(self.name) if self.public is None else self.public


class Fields:
    """A mapping. `untold` are the names that no reader needs to be told about."""

    def __init__(self, *fields: Field, untold: tuple[str, ...] = ()) -> None:
        self.fields = fields
        self.untold = frozenset(untold)

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        for field in self.fields:
            here = place.field(field.path, field.label)
            yield from field.part.differences(before.at(field.name), after.at(field.name), here)

    def tell(self, seen: Seen) -> str:
        lines = ((field.label, field.part.tell(seen.at(field.name))) for field in self.fields)
        return "\n".join(f"{capitalised(label)}: {words}" if label else words for label, words in lines if words)


def camel(name: str) -> str:
    """GraphQL's form of a name: dueOn for due_on."""
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)
