"""An edition as readers get it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cms.record.canonical import parse

COLUMNS = (
    "e.sequence, e.key, e.type, e.number, e.path, e.locale, e.parent_key, e.name, lower(e.valid) AS valid_from,"
    " upper(e.valid) AS valid_to, e.kind, e.note, e.digest, e.updated_at, e.first_published_at, e.refers_to,"
    " c.document, e.corrects,"
    " (SELECT json_agg(json_build_array(m.fields, m.reason) ORDER BY m.sequence)"
    " FROM record_masking m WHERE m.edition_sequence = e.sequence) AS maskings"
)
WITHDRAWAL = "WITHDRAWAL"
"""The kind of the span in which there is nothing to read."""


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
    masked_fields: tuple[str, ...] = ()
    masking_reason: str = ""

    @property
    def withdrawn(self) -> bool:
        """True for the span in which there is nothing to read."""
        return self.kind == WITHDRAWAL

    @property
    def emptied(self) -> bool:
        """True where all of the content has been masked: there is nothing left to show."""
        return self.masked and not self.document


def edition_of(row: tuple[Any, ...]) -> Edition:
    """From a row of COLUMNS."""
    document, maskings = row[16], row[18] or []
    fields = sorted({name for names, _ in maskings for name in names}) if document else []
    reason = maskings[-1][1] if maskings else ""
    values = [*row[:16], parse(document) if document else {}, bool(maskings), row[17], tuple(fields), reason]
    return Edition(*values)
