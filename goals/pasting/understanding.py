"""What a pasted table says of each assignment, and what of it is not understood."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from goals.enums import AssignmentKind
from goals.models import ResponsibleBody
from goals.pasting.dates import day_of
from goals.pasting.headings import DUE, KIND, LEAD, SHARED, STARTS, TEXT, Columns, columns_of
from goals.pasting.table import Cell, Rows

EMPTY = Cell("", "")
BETWEEN = re.compile(r"[,;/\n]")


@dataclass
class Understood:
    """One assignment to be; `notes` are what its row says that could not be kept."""

    cell: Cell
    kind: AssignmentKind = AssignmentKind.COUNCIL
    lead: ResponsibleBody | None = None
    shared: list[ResponsibleBody] = field(default_factory=list)
    starts_on: date | None = None
    due_on: date | None = None
    notes: list[str] = field(default_factory=list)

    def values(self) -> dict[str, Any]:
        """What a form for a new assignment begins with."""
        return {
            "text": f"<p>{self.cell.html}</p>",
            "kind": self.kind,
            "lead_body": self.lead and self.lead.pk,
            "co_bodies": [body.pk for body in self.shared],
            "starts_on": self.starts_on,
            "due_on": self.due_on,
        }


def understood(rows: Rows, year: int | None) -> tuple[list[Understood], list[str]]:
    """The assignments, and what is said of the table as a whole."""
    if not rows:
        return [], ["Det finns ingen tabell och ingen text i det som klistrades in."]
    columns, below, notes = columns_of(rows)
    bodies = _by_name(ResponsibleBody.objects.all())
    found = []
    for number, row in enumerate(below, start=1):
        if not _at(row, columns, TEXT).text:
            notes.append(f"Rad {number} har ingen uppdragstext och tas inte med.")
            continue
        found.append(_understood(row, columns, bodies, year))
    return found, notes


def _understood(row: list[Cell], columns: Columns, bodies: dict[str, ResponsibleBody], year: int | None) -> Understood:
    one = Understood(_at(row, columns, TEXT))
    lead = _at(row, columns, LEAD).text
    named = _bodies(lead, bodies, year, one.notes)
    one.lead = named[0] if named else None
    if not lead:
        one.notes.append("Ingen ansvarig.")
    shared = [*named[1:], *_bodies(_at(row, columns, SHARED).text, bodies, year, one.notes)]
    one.shared = [body for body in dict.fromkeys(shared) if body != one.lead]
    one.starts_on = _day(_at(row, columns, STARTS).text, "börjar", one.notes, last=False)
    one.due_on = _day(_at(row, columns, DUE).text, "ska vara klart", one.notes, last=True)
    if "nämnd" in _at(row, columns, KIND).text.casefold():
        one.kind = AssignmentKind.COMMITTEE
    return one


def _at(row: list[Cell], columns: Columns, meaning: str) -> Cell:
    place = columns.get(meaning, len(row))
    return row[place] if place < len(row) else EMPTY


def _by_name(bodies: Iterable[ResponsibleBody]) -> dict[str, ResponsibleBody]:
    found = {}
    for body in bodies:
        for name in (body.name, body.abbreviation, str(body)):
            if name:
                found[name.casefold()] = body
    return found


def _bodies(
    words: str, bodies: dict[str, ResponsibleBody], year: int | None, notes: list[str]
) -> list[ResponsibleBody]:
    """A name may itself hold a comma or "och", so the whole cell is tried first."""
    whole = bodies.get(words.casefold())
    parts = [words] if whole else [part.strip() for part in BETWEEN.split(words)]
    found = []
    for part in filter(None, parts):
        body = bodies.get(part.casefold())
        if body is None:
            notes.append(f"”{part}” känns inte igen som nämnd eller bolag.")
            continue
        if year is not None and not body.exists_in(year):
            notes.append(f"{body.name} finns inte {year}.")
        found.append(body)
    return found


def _day(words: str, what: str, notes: list[str], *, last: bool) -> date | None:
    day = day_of(words, last=last) if words else None
    if words and day is None:
        notes.append(f"”{words}” känns inte igen som dag ({what}).")
    return day
