"""How the documents of each type are told; each app registers its own."""

from dataclasses import dataclass

from cms.differences.parts import Fields


@dataclass(frozen=True, slots=True)
class Below:
    """The pages below a page that its readers meet on it: their type, GraphQL's name for them, and the Swedish word."""

    type: str
    path: str
    word: str


@dataclass(frozen=True, slots=True)
class Told:
    """A page's content, or the whole document of anything else."""

    fields: Fields
    below: Below | None = None


_told: dict[str, Told] = {}


def register(type_: str, fields: Fields, below: Below | None = None) -> None:
    """Say how a type of document is told."""
    _told[type_] = Told(fields, below)


def told_of(type_: str) -> Told:
    """How a type is told; one that nobody registered has nothing of its own to tell."""
    return _told.get(type_, Told(Fields()))
