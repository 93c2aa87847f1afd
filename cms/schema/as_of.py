"""What a front end may mean by an instant, and the snapshot of the record that belongs to it."""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from django.utils import timezone
from graphql import GraphQLResolveInfo

from cms.record.instants import InvalidInstant, parse_instant
from cms.schema.errors import ApiError

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


class Now(Enum):
    """What today's date means. Not None: that is an argument which is not there."""

    NOW = "now"


NOW = Now.NOW
Instant = datetime | Now
AsOf = Instant | None


def instant_of(value: object) -> Instant:
    """An aware instant in UTC, or NOW for today's date."""
    try:
        instant = parse_instant(value if isinstance(value, str) else "", timezone.now())
    except InvalidInstant as error:
        raise ApiError("INVALID_AS_OF", str(error)) from error
    return NOW if instant is None else instant


def snapshot_at(info: GraphQLResolveInfo, as_of: AsOf) -> "Snapshot":
    """What was public at an instant; neither NOW nor None is another than the answer's own."""
    snapshot: Snapshot = info.context.snapshot(as_of if isinstance(as_of, datetime) else None)
    return snapshot
