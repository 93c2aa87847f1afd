"""A year as its communicator sees it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from wagtail.models import Page, WorkflowState

from cms.approval.decisions import decisions
from cms.drafts import drafts_of
from cms.publishing.keys import locales_read_once, page_key
from goals.desk.line import Line
from goals.desk.surroundings import surroundings
from goals.desk.years import desk_url
from goals.models import BudgetPage, GoalPage, PlanPage


@dataclass(frozen=True, slots=True)
class Desk:
    plan: PlanPage
    lines: list[Line]

    @property
    def goals(self) -> list[Line]:
        return [line for line in self.lines if line.is_goal]

    @property
    def unready(self) -> list[Line]:
        """What a rule keeps from being published."""
        return [line for line in self.lines if line.errors]

    @property
    def changed(self) -> list[Line]:
        return [line for line in self.lines if line.is_changed]

    @property
    def never_public(self) -> list[Line]:
        """Drafts, and what has been taken back."""
        return [line for line in self.lines if not line.page.live]

    @property
    def waiting(self) -> list[Line]:
        return [line for line in self.lines if line.waits_for]

    @property
    def for_you(self) -> list[Line]:
        """What the reader can approve or send back."""
        return [line for line in self.lines if line.is_for_you]

    @property
    def scheduled(self) -> list[Line]:
        return [line for line in self.lines if line.go_live_at]


@locales_read_once()
def desk_of(user: Any, plan: PlanPage) -> Desk:
    """The plan, the year's budget and the goals in their public order."""
    pages = pages_of_year(plan)
    facts = surroundings(pages, user)
    drafts = drafts_of(pages)
    pairs = zip(pages, drafts, strict=True)
    back = desk_url(plan)
    lines = [Line(page, draft, page_key(page), may_edit(user, page), back, **facts[page.pk]) for page, draft in pairs]
    for line in lines:
        line.is_for_you = bool(line.waits_for and decisions(line.page, user))
    return Desk(plan, lines)


def pages_of_year(plan: PlanPage) -> list[Any]:
    budgets = BudgetPage.objects.filter(year=plan.year, locale_id=plan.locale_id)
    return [plan, *goals_of(plan), *budgets]


def goals_of(plan: PlanPage) -> list[GoalPage]:
    """In the order of the public page."""
    below = GoalPage.objects.child_of(plan).order_by("path").annotate_approved_schedule()
    return list(below.select_related("content_type").prefetch_related(_workflow_states()))


def _workflow_states() -> "Prefetch[Any]":
    """What Wagtail's own `prefetch_workflow_states` finds for pages of no model in particular."""
    active = WorkflowState.objects.active().select_related("current_task_state__task")
    return Prefetch("_specific_workflow_states", queryset=active, to_attr="_current_workflow_states")


def may_edit(user: Any, page: Page) -> bool:
    return bool(page.permissions_for_user(user).can_edit())
