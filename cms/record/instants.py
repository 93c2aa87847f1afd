"""Instants at which the record can be asked."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")


class InvalidInstant(ValueError):  # noqa: N818  # the word of the API: INVALID_AS_OF
    """An instant that the record can't answer for: garbage, without offset, or in the future."""


def parse_instant(text: str, today: date | None = None) -> datetime | None:
    """The instant that a reader means; None means now.

    An instant carries its offset. A date alone means the end of that day in Stockholm, and today's date means now.
    Raises InvalidInstant with a sentence.
    """
    try:
        day = date.fromisoformat(text) if len(text) == 10 else None
        instant = None if day else datetime.fromisoformat(text)
    except ValueError:
        raise InvalidInstant(f"{text!r} is not a date (2024-06-01) or an instant (2024-06-01T12:00:00Z).") from None
    if day is not None:
        return end_of_day(day, today or datetime.now(STOCKHOLM).date())
    assert instant is not None  # noqa: S101
    if instant.tzinfo is None:
        raise InvalidInstant(f"{text!r} has no offset: write 2024-06-01T12:00:00Z or 2024-06-01T12:00:00+02:00.")
    return instant


def end_of_day(day: date, today: date) -> datetime | None:
    """The last microsecond of a day in Stockholm, None for today."""
    if day == today:
        return None
    if day > today:
        raise InvalidInstant(f"{day} is in the future: the record answers for the past and for now.")
    if day.year < 1900:
        raise InvalidInstant(f"{day} is before 1900.")
    midnight = datetime.combine(day + timedelta(days=1), time(), STOCKHOLM)
    return midnight - timedelta(microseconds=1)
