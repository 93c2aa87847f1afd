"""An edition as readers get it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cms.record.canonical import parse

COLUMNS = (
    "e.sequence, e.key, e.type, e.number, e.path, e.locale, e.parent_key, e.name, lower(e.valid) AS valid_from,"
    " upper(e.valid) AS valid_to, e.kind, e.note, e.digest, e.updated_at, e.first_published_at, e.refers_to,"
    " c.document, e.corrects"
)


@dataclass(slots=True)
class Edition:
    """What the public could read of one object from one instant to another."""

    sequence: int
    key: str
    type: str
    number: int
    path: str
    locale: str
    parent_key: str
    name: str
    valid_from: datetime
    valid_to: datetime | None
    kind: str
    note: str
    digest: str
    updated_at: datetime
    first_published_at: datetime | None
    refers_to: list[str]
    document: dict[str, Any]
    masked: bool = False
    corrects: int | None = None

    @property
    def withdrawn(self) -> bool:
        """True for the span in which there is nothing to read."""
        return self.kind == "WITHDRAWAL"


def edition_of(row: tuple[Any, ...]) -> Edition:
    """From a row of COLUMNS."""
    document = row[16]
    masked = document is None and row[10] != "WITHDRAWAL"
    return Edition(*row[:16], document=parse(document) if document else {}, masked=masked, corrects=row[17])
