"""What the reader finds, beyond single editions."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, Literal

from cms.record.edition import Edition, edition_of


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


def editions_pages(rows: Iterable[tuple[Any, ...]], first: int) -> dict[str, EditionsPage]:
    """By key, of the rows of `questions.EDITIONS_OF`; one edition more than wanted tells that more follow."""
    pages = {}
    for key, some in groupby(rows, itemgetter(0)):
        part = list(some)
        editions = [edition_of(row[2:]) for row in part if row[2] is not None]
        pages[key] = EditionsPage(editions[:first], part[0][1], len(editions) > first)
    return pages


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
