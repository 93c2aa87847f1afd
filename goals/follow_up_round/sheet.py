"""All assignments of a year or of a body, each with what it says of one period."""

from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from itertools import groupby
from typing import Any

from django.utils.html import strip_tags

from cms.approval.handing_in import can_be_handed_in
from cms.drafts import drafts_of
from goals.desk.desk import goals_of
from goals.enums import FollowUpPeriod, FollowUpStatus
from goals.follow_up_round.comments import plain
from goals.follow_up_round.period import report_before, report_of
from goals.models import Assignment, FollowUp, GoalPage, PlanPage, ResponsibleBody


@dataclass(frozen=True)
class Entry:
    """One row: an assignment of a goal's newest version. `closed` says why it can't be written in."""

    goal: GoalPage
    assignment: Assignment
    report: FollowUp | None
    before: FollowUp | None
    closed: str

    @property
    def id(self) -> str:
        """Translations share their assignments' UUIDs, so the goal is named too."""
        return f"{self.goal.pk}-{self.assignment.uuid}"

    @property
    def text(self) -> str:
        return strip_tags(self.assignment.text).strip()

    @property
    def status(self) -> str:
        return self.report.status if self.report else FollowUpStatus.NOT_REPORTED.value

    @property
    def comment(self) -> str:
        return plain(self.report.comment) if self.report else ""

    @property
    def digest(self) -> str:
        """Tells whether somebody has written in the row since it was shown."""
        return sha256(f"{self.status}\n{self.comment}".encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Sheet:
    """`publishable` are the goals that the reader may publish, `approvable` those that can be handed in."""

    plan: PlanPage
    period: str
    every: list[Entry]
    publishable: frozenset[int]
    approvable: frozenset[int]
    body: ResponsibleBody | None = None

    @property
    def year(self) -> int:
        return self.plan.year

    @property
    def name(self) -> str:
        return f"{self.period} {self.year}"

    @cached_property
    def entries(self) -> list[Entry]:
        """Those of the body, or of all."""
        return [entry for entry in self.every if self.body in (None, entry.assignment.lead_body)]

    @property
    def goals(self) -> list[tuple[GoalPage, list[Entry]]]:
        groups = groupby(self.entries, key=lambda entry: entry.goal.pk)
        return [(rows[0].goal, rows) for _, group in groups if (rows := list(group))]

    @property
    def bodies(self) -> list[ResponsibleBody]:
        named = {entry.assignment.lead_body for entry in self.every if entry.assignment.lead_body}
        return sorted(named, key=lambda body: body.name)


def sheet_of(user: Any, plan: PlanPage, period: str = "", body: str = "") -> Sheet:
    """The sheet of a plan's year; the period that was reported last, unless one is named."""
    goals = goals_of(plan)
    drafts = drafts_of(goals)
    chosen = period if period in FollowUpPeriod.values else newest_period(drafts, plan.year)
    pairs = zip(drafts, (_closed(user, page) for page in goals), strict=True)
    every = [
        Entry(goal, row, report_of(row, plan.year, chosen), report_before(row, plan.year, chosen), closed)
        for goal, closed in pairs
        for row in goal.assignments.all()
    ]
    publishable = frozenset(page.pk for page in goals if page.permissions_for_user(user).can_publish())
    whole = Sheet(plan, chosen, every, publishable, _approvable(user, plan, goals))
    wanted = next((each for each in whole.bodies if str(each.pk) == body), None)
    return replace(whole, body=wanted)


def newest_period(goals: list[GoalPage], year: int) -> str:
    rows = (row for goal in goals for assignment in goal.assignments.all() for row in assignment.follow_ups.all())
    told = [row.period for row in rows if row.year == year and row.status != FollowUpStatus.NOT_REPORTED]
    return str(max(told, default=FollowUpPeriod.T1.value))


def _closed(user: Any, page: GoalPage) -> str:
    rights = page.permissions_for_user(user)
    if not rights.can_edit():
        return "Du får inte ändra i målet."
    return "Målet är låst, väntar på godkännande eller på sin tid." if rights.page_locked() else ""


def _approvable(user: Any, plan: PlanPage, goals: list[GoalPage]) -> frozenset[int]:
    """A workflow holds for all below its page: the plan's is asked for once."""
    if not can_be_handed_in(plan):
        return frozenset()
    return frozenset(page.pk for page in goals if page.permissions_for_user(user).can_edit())
