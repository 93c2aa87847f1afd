"""What the public could see happen: every edition of a page, every withdrawal and every masking, newest first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cms.record.asking import Moment
from cms.record.edition import COLUMNS, Edition, edition_of

MOST_COUNTED = 5_000
"""Counting goes no further: in a long record it would take longer than anybody wants to wait."""
PAGES = "e.key LIKE 'page:%%'"


@dataclass(frozen=True, slots=True)
class Window:
    """Which changes are asked for: later than `since`, not later than `until`, on or below a path; "" is all."""

    since: datetime | None = None
    until: datetime | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `number` is its place in the record's one sequence, `title` what the page was called."""

    at: datetime
    number: int
    kind: str
    title: str
    note: str
    edition: Edition

    @property
    def place(self) -> tuple[datetime, int]:
        return (self.at, self.number)


def changes_in(moment: Moment, window: Window, limit: int, before: tuple[datetime, int] | None) -> list[Change]:
    """The newest changes, or those older than a place in the feed."""
    place = {"older_than": before[0] if before else None, "number": before[1] if before else 0, "limit": limit}
    rows = moment.ask(_FEED.format(picked=_picked(window, paged=True)), {**_params(window), **place})
    return [_change(row) for row in rows]


def count_changes(moment: Moment, window: Window) -> int:
    """How many changes there are in all, at most MOST_COUNTED."""
    picked = f"SELECT 1 FROM ({_picked(window, paged=False)}) f LIMIT {MOST_COUNTED}"
    rows = moment.ask(f"SELECT count(*) FROM ({picked}) counted", _params(window))
    return int(rows[0][0])


_HERE = "e.path <> '' AND starts_with(e.path, %(path)s)"
_EDITIONS = f"""
SELECT lower(e.valid) AS at, e.sequence AS number, e.sequence, NULL AS reason FROM record_edition e
WHERE {PAGES} AND {{window}}
"""
# A page that has left an address is told there too.
_AWAY = """
SELECT lower(e.valid), e.sequence, e.sequence, NULL FROM record_edition e
WHERE e.left_path <> '' AND starts_with(e.left_path, %(path)s) AND NOT starts_with(e.path, %(path)s)
    AND e.key LIKE 'page:%%' AND {window}
"""
# One masking may empty many editions of a page: that is one change of the page.
_MASKINGS = f"""
SELECT m.at, m.sequence, m.edition_sequence, m.reason FROM record_masking m
JOIN record_edition e ON e.sequence = m.edition_sequence
WHERE {PAGES} AND {{window}} AND NOT EXISTS (SELECT 1 FROM record_masking other
    JOIN record_edition o ON o.sequence = other.edition_sequence
    WHERE other.at = m.at AND other.sequence > m.sequence AND o.key = e.key)
"""
_OLDER = "(%(older_than)s::timestamptz IS NULL OR ({at}, {number}) < (%(older_than)s, %(number)s))"
_NEWEST = "ORDER BY {at} DESC, {number} DESC LIMIT %(limit)s"
# A page that has only been moved differs in its place alone; where its content has been masked, nobody can tell.
_PLACE = "ARRAY['path', 'slug', 'ancestors']"
_FEED = f"""
SELECT {COLUMNS}, f.at, f.number, f.reason, coalesce(c.document, bc.document)::jsonb ->> 'title', b.kind,
    CASE WHEN b.path <> e.path THEN coalesce(c.document::jsonb - {_PLACE} = bc.document::jsonb - {_PLACE}, true) END
FROM (SELECT * FROM ({{picked}}) picked ORDER BY at DESC, number DESC LIMIT %(limit)s) f
JOIN record_edition e ON e.sequence = f.sequence
LEFT JOIN record_content c ON c.sequence = e.sequence
LEFT JOIN LATERAL (SELECT p.sequence, p.path, p.kind FROM record_edition p
    WHERE p.key = e.key AND lower(p.valid) < lower(e.valid) ORDER BY lower(p.valid) DESC LIMIT 1) b ON true
LEFT JOIN record_content bc ON bc.sequence = b.sequence
ORDER BY f.at DESC, f.number DESC
"""


def _picked(window: Window, *, paged: bool) -> str:
    """Editions, departures and maskings: all of them, or the newest of each, which hold the newest of all."""
    here = [_HERE] if window.path else []
    parts = [_part(_EDITIONS, window, here, paged, at="lower(e.valid)", number="e.sequence")]
    parts += [_part(_AWAY, window, [], paged, at="lower(e.valid)", number="e.sequence")] if window.path else []
    parts.append(_part(_MASKINGS, window, here, paged, at="m.at", number="m.sequence"))
    return " UNION ALL ".join(f"({part})" for part in parts)


def _part(sql: str, window: Window, conditions: list[str], paged: bool, **place: str) -> str:
    wanted = ["true", *conditions]
    wanted += ["{at} > %(since)s"] if window.since else []
    wanted += ["{at} <= %(until)s"] if window.until else []
    wanted += [_OLDER] if paged else []
    text = sql.format(window=" AND ".join(wanted)) + (_NEWEST if paged else "")
    return text.format(**place)


def _params(window: Window) -> dict[str, Any]:
    return {"since": window.since, "until": window.until, "path": window.path}


def _change(row: tuple[Any, ...]) -> Change:
    at, number, reason, title, kind_before, only_moved = row[-6:]
    edition = edition_of(row)
    kind = "MASKED" if reason is not None else _kind(edition, kind_before, only_moved)
    return Change(at, number, kind, title or "", edition.note if reason is None else reason, edition)


def _kind(edition: Edition, kind_before: str | None, only_moved: bool | None) -> str:
    if edition.withdrawn:
        return "WITHDRAWN"
    if kind_before is None:
        return "PUBLISHED"
    if kind_before == "WITHDRAWAL":
        return "RESTORED"
    if edition.kind == "CORRECTION":
        return "CORRECTED"
    return "MOVED" if only_moved else "CHANGED"
