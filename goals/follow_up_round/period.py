"""What can be said at T1 and T2, which are forecasts, and at T3, which is an outcome."""

from goals.enums import FollowUpPeriod, FollowUpStatus
from goals.models import Assignment, FollowUp

FORECAST = (
    FollowUpStatus.NOT_REPORTED,
    FollowUpStatus.EXPECTED,
    FollowUpStatus.NOT_EXPECTED,
    FollowUpStatus.CANNOT_ASSESS,
)
OUTCOME = (
    FollowUpStatus.NOT_REPORTED,
    FollowUpStatus.DONE,
    FollowUpStatus.PARTLY,
    FollowUpStatus.NOT_DONE,
    FollowUpStatus.CANNOT_ASSESS,
)


def statuses(period: str, also: str = "") -> list[tuple[str, str]]:
    """The choices of a period; `also` is what a row says already, right or wrong."""
    allowed = OUTCOME if period == FollowUpPeriod.T3 else FORECAST
    kept = [FollowUpStatus(also)] if also and also not in allowed else []
    return [(status.value, str(status.label)) for status in (*allowed, *kept)]


def report_of(assignment: Assignment, year: int, period: str) -> FollowUp | None:
    """What an assignment says of a period; the last row counts, should there be two."""
    found = [row for row in assignment.follow_ups.all() if (row.year, row.period) == (year, period)]
    return found[-1] if found else None


def report_before(assignment: Assignment, year: int, period: str) -> FollowUp | None:
    """What was last said before a period."""
    told = [row for row in assignment.follow_ups.all() if row.status != FollowUpStatus.NOT_REPORTED]
    earlier = [row for row in told if (row.year or 0, row.period) < (year, period)]
    return max(earlier, key=lambda row: (row.year or 0, row.period), default=None)
