"""What of a year can be taken along to the next: every assignment that is not done."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import strip_tags

from cms.drafts import drafts_of
from goals.desk.desk import goals_of
from goals.enums import FollowUpStatus
from goals.models import Assignment, FollowUp, GoalPage, PlanPage, ResponsibleBody


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An assignment that may continue, with what was last said of it."""

    row: Assignment
    report: FollowUp | None

    @property
    def uuid(self) -> str:
        return str(self.row.uuid)

    @property
    def text(self) -> str:
        return strip_tags(self.row.text).strip()

    @property
    def status(self) -> str:
        if self.report is None:
            return FollowUpStatus.NOT_REPORTED.label
        return f"{FollowUpStatus(self.report.status).label} ({self.report.period} {self.report.year})"


@dataclass(frozen=True, slots=True)
class Offered:
    """A goal as its newest version says it, and its unfinished assignments."""

    goal: GoalPage
    unfinished: list[Unfinished]


def offer_of(plan: PlanPage) -> list[Offered]:
    """The goals of a plan, in their public order."""
    drafts: Sequence[Any] = drafts_of(goals_of(plan))
    return [Offered(goal, _unfinished(goal)) for goal in drafts]


def bodies_of(row: Assignment) -> list[ResponsibleBody]:
    return [body for body in (row.lead_body, *row.co_bodies.all()) if body is not None]


def missing_bodies(row: Assignment, year: int) -> list[str]:
    """What to say of the bodies that do not exist in the new year."""
    return [_gone(body, year) for body in bodies_of(row) if not body.exists_in(year)]


def _unfinished(goal: GoalPage) -> list[Unfinished]:
    rows = ((row, _last_report(row)) for row in goal.assignments.all())
    return [Unfinished(row, report) for row, report in rows if report is None or report.status != FollowUpStatus.DONE]


def _last_report(row: Assignment) -> FollowUp | None:
    told = [each for each in row.follow_ups.all() if each.status != FollowUpStatus.NOT_REPORTED]
    return max(told, key=lambda each: (each.year or 0, each.period), default=None)


def _gone(body: ResponsibleBody, year: int) -> str:
    after = f" Efterträdare: {body.successor.name}." if body.successor else ""
    return f"{body.name} finns inte {year}.{after}"
