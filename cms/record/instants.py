"""Instants at which the record can be asked."""

import re
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,6})?)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)


class InvalidInstant(ValueError):  # noqa: N818  # the word of the API: INVALID_AS_OF
    """An instant that the record can't answer for: garbage, without offset, or in the future."""


def parse_instant(text: str, now: datetime) -> datetime | None:
    """The instant that a reader means, in UTC; None means now.

    An instant carries its offset. A date alone means the end of that day in Stockholm, and today's date means now.
    Raises InvalidInstant with a sentence.
    """
    if _DAY.fullmatch(text):
        return _end_of_day(text, now)
    if not _INSTANT.fullmatch(text):
        raise InvalidInstant("Write an instant as 2024-05-22T09:00:00+02:00, or a day as 2024-05-22.")
    try:
        instant = datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise InvalidInstant("There is no such instant.") from error
    return _past(instant, now)


def _end_of_day(text: str, now: datetime) -> datetime | None:
    try:
        day = datetime.strptime(text, "%Y-%m-%d").date()  # a day has no zone
    except ValueError as error:
        raise InvalidInstant("There is no such day.") from error
    if day == now.astimezone(STOCKHOLM).date():
        return None
    return _past(datetime.combine(day, time.max, STOCKHOLM).astimezone(UTC), now)


def _past(instant: datetime, now: datetime) -> datetime:
    if instant > now:
        raise InvalidInstant("The instant lies in the future, which nothing is known about.")
    return instant
