"""The columns of a round as a file: the same out as in."""

from goals.enums import FollowUpStatus
from goals.follow_up_round.sheet import Entry, Sheet

ID, GOAL, TEXT, LEAD, YEAR, PERIOD, STATUS, COMMENT = COLUMNS = (
    "ID",
    "Mål",
    "Uppdrag",
    "Ansvarig",
    "År",
    "Tidpunkt",
    "Status",
    "Kommentar",
)


def values_of(entry: Entry, sheet: Sheet) -> list[str]:
    """One row of the file, in the order of the columns."""
    lead = entry.assignment.lead_body
    return [
        entry.id,
        entry.goal.title,
        entry.text,
        lead.name if lead else "",
        str(sheet.year),
        sheet.period,
        str(FollowUpStatus(entry.status).label),
        entry.comment,
    ]
