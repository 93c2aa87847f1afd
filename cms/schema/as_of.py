"""What a front end may mean by an instant, and the snapshot of the record that belongs to it."""

import re
from datetime import UTC, datetime, time
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.utils import timezone
from graphql import GraphQLResolveInfo

from cms.schema.errors import ApiError

if TYPE_CHECKING:
    from cms.record.reader import Snapshot

STOCKHOLM = ZoneInfo("Europe/Stockholm")
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,6})?)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)


class Now(Enum):
    """What today's date means. Not None: that is an argument which is not there."""

    NOW = "now"


NOW = Now.NOW
Instant = datetime | Now
AsOf = Instant | None


def instant_of(value: object) -> Instant:
    """An aware instant in UTC, or NOW for today's date."""
    if isinstance(value, str) and DAY.fullmatch(value):
        return _end_of_day(value)
    if not (isinstance(value, str) and INSTANT.fullmatch(value)):
        raise _invalid("Write an instant as 2024-05-22T09:00:00+02:00, or a day as 2024-05-22.")
    try:
        return _past(datetime.fromisoformat(value.upper()).astimezone(UTC))
    except (ValueError, OverflowError) as error:
        raise _invalid("There is no such instant.") from error


def snapshot_at(info: GraphQLResolveInfo, as_of: AsOf) -> "Snapshot":
    """What was public at an instant; neither NOW nor None is another than the answer's own."""
    snapshot: Snapshot = info.context.snapshot(as_of if isinstance(as_of, datetime) else None)
    return snapshot


def _end_of_day(value: str) -> Instant:
    try:
        day = datetime.strptime(value, "%Y-%m-%d").date()  # a day has no zone
    except ValueError as error:
        raise _invalid("There is no such day.") from error
    if day == timezone.now().astimezone(STOCKHOLM).date():
        return NOW
    return _past(datetime.combine(day, time.max, STOCKHOLM).astimezone(UTC))


def _past(instant: datetime) -> datetime:
    if instant > timezone.now():
        raise _invalid("The instant lies in the future, which nothing is known about.")
    return instant


def _invalid(message: str) -> ApiError:
    return ApiError("INVALID_AS_OF", message)
