"""What the reader finds, beyond single editions."""

from dataclasses import dataclass, field
from typing import Literal

from cms.record.edition import Edition


@dataclass(frozen=True, slots=True)
class Resolution:
    """What is at an address: a page, an editors' redirect, a page that moved, one that is gone, or nothing ever."""

    kind: Literal["page", "redirect", "moved", "gone", "unknown"]
    edition: Edition | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EditionsPage:
    """Editions of one object, newest first."""

    editions: list[Edition]
    total: int
    more: bool


@dataclass(frozen=True, slots=True)
class Items:
    """Rows found inside documents: (key of the object, index in its collection), and how many there are in all."""

    found: list[tuple[str, int]]
    total: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that was searched for, with an extract in safe HTML, `<mark>` around the words found."""

    edition: Edition
    extract: str


@dataclass(frozen=True, slots=True)
class Hits:
    """Search results, best first."""

    hits: list[Hit] = field(default_factory=list)
    total: int = 0
