"""What a source says of one object: what the public may read of it from now on."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One public object, as an edition will hold it.

    `requires` are keys that must be public for the document to be read at all (a lead body, a key figure);
    `search` is (weight "A" to "D", text) in falling order of importance; `kind` and `note` are the editor's
    own words about the publication, and empty where nobody was asked.
    """

    key: str
    type: str
    document: dict[str, Any]
    locale: str = ""
    path: str = ""
    parent_key: str = ""
    name: str = ""
    requires: tuple[str, ...] = ()
    search: tuple[tuple[str, str], ...] = ()
    kind: str = ""
    note: str = ""

    @property
    def place(self) -> tuple[str, str, str, str]:
        """Where a reader finds it: a change here reaches everything below."""
        return (self.locale, self.path, self.parent_key, self.name)


@dataclass(frozen=True, slots=True)
class Current:
    """The open edition of an object, as the writing side compares with it."""

    sequence: int
    key: str
    number: int
    type: str
    locale: str
    path: str
    parent_key: str
    name: str
    kind: str
    updated_at: Any
    first_published_at: Any
    requires: list[str]
    document: dict[str, Any] | None = field(repr=False)

    @property
    def withdrawn(self) -> bool:
        return self.kind == "WITHDRAWAL"

    @property
    def place(self) -> tuple[str, str, str, str]:
        return (self.locale, self.path, self.parent_key, self.name)


@dataclass(frozen=True, slots=True)
class Change:
    """What the public will see differently: `after` is None for a withdrawal, `before` for a first publication."""

    key: str
    before: Current | None
    after: Entry | None
