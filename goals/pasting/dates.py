"""Days as they are written in Swedish tables."""

import re
from calendar import monthrange
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?")
SLASH = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})[ -]+(?P<year>\d{4})")
WORDS = re.compile(r"(?:(?P<day>\d{1,2})\s+)?(?P<name>[a-zåäö]{3,9})\.?\s+(?P<year>\d{4})")
YEAR = re.compile(r"(?P<year>\d{4})")


def day_of(words: str, *, last: bool) -> date | None:
    """A day, or the first or last day of a month or a year; None for what is not understood."""
    words = " ".join(words.split()).casefold()
    for pattern in (ISO, SLASH, WORDS, YEAR):
        if match := pattern.fullmatch(words):
            return _day(match.groupdict(), last)
    return None


def _day(found: dict[str, str | None], last: bool) -> date | None:
    month = _month(found, last)
    year = int(found["year"] or 0)
    if not month or not 1 <= month <= 12 or not 1900 <= year <= 2200:
        return None
    days = monthrange(year, month)[1]
    day = int(found.get("day") or (days if last else 1))
    return date(year, month, day) if 1 <= day <= days else None


def _month(found: dict[str, str | None], last: bool) -> int:
    if name := found.get("name"):
        return MONTHS.index(name[:3]) + 1 if name[:3] in MONTHS else 0
    return int(found.get("month") or (12 if last else 1))
