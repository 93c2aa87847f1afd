"""What becomes of each row of a file, told before anything is saved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from goals.enums import FollowUpStatus
from goals.follow_up_round.columns import COMMENT, ID, PERIOD, STATUS, YEAR
from goals.follow_up_round.period import statuses
from goals.follow_up_round.reading import Row
from goals.follow_up_round.sheet import Entry, Sheet


@dataclass(frozen=True, slots=True)
class Fate:
    """`line` is the row's number in the file; `sort` is one of changed, same and refused."""

    line: int
    sort: str
    text: str
    what: str


def fates_of(rows: list[Row], sheet: Sheet) -> tuple[list[Fate], dict[str, Any]]:
    """The fate of each row, and the sheet filled in with those that change something."""
    entries = {entry.id: entry for entry in sheet.entries}
    filled = dict(_as_it_is(sheet))
    fates, seen = [], set()
    for line, row in enumerate(rows, start=2):
        entry = entries.get(row[ID])
        refusal = "Raden finns redan högre upp i filen." if row[ID] in seen else _refusal(row, entry, sheet)
        seen.add(row[ID])
        if refusal or entry is None:
            fates.append(Fate(line, "refused", entry.text if entry else row[ID], refusal))
            continue
        status, comment = _status(row[STATUS], sheet, entry), row.get(COMMENT, entry.comment)
        filled |= {f"{entry.id}-status": status, f"{entry.id}-comment": comment}
        fates.append(Fate(line, *_change(entry, status, comment)))
    return fates, filled


def _as_it_is(sheet: Sheet) -> Iterator[tuple[str, str]]:
    for entry in sheet.entries:
        for name, value in (("status", entry.status), ("comment", entry.comment), ("seen", entry.digest)):
            yield f"{entry.id}-{name}", value


def _refusal(row: Mapping[str, str], entry: Entry | None, sheet: Sheet) -> str:
    if entry is None:
        return "Uppdraget finns inte bland dem som visas här."
    if entry.closed:
        return entry.closed
    told = (row.get(YEAR) or str(sheet.year), row.get(PERIOD) or sheet.period)
    if told != (str(sheet.year), sheet.period):
        return f"Raden gäller {told[1]} {told[0]}, inte {sheet.name}."
    if not _status(row[STATUS], sheet, entry):
        return f"”{row[STATUS]}” är ingen status för {sheet.period}."
    return ""


def _status(words: str, sheet: Sheet, entry: Entry) -> str:
    """By its label, whatever its capitals; an empty cell says nothing new."""
    if not words.strip():
        return entry.status
    labels = {label.casefold(): value for value, label in statuses(sheet.period, entry.status)}
    return labels.get(" ".join(words.split()).casefold(), "")


def _change(entry: Entry, status: str, comment: str) -> tuple[str, str, str]:
    changes = []
    if status != entry.status:
        changes.append(f"{FollowUpStatus(entry.status).label} → {FollowUpStatus(status).label}")
    if comment.split() != entry.comment.split():
        changes.append("ny kommentar" if comment else "kommentaren tas bort")
    return ("changed" if changes else "same", entry.text, ", ".join(changes) or "ingen ändring")
