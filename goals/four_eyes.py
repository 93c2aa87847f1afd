"""Where two have to agree before something is published: on what the council has decided.

That is the plan, its goals and the year's budget, and what a reader meets in them as part of the decision: what a body
is called, what a key figure measures. A key figure's new values are facts that follow upon it, and one person's to add.
"""

from typing import Any

from wagtail.models import Page

from cms.approval.four_eyes import register
from cms.models import Document, Image
from cms.publishing.marks import key_of
from cms.publishing.pages import pages_of
from cms.record.current import referrers
from goals.meaning import ADOPTED
from goals.models import BudgetPage, GoalPage, Kpi, PlanPage, ResponsibleBody

VALUES = ("values",)


def insist() -> None:
    for model in (PlanPage, GoalPage, BudgetPage):
        register(model, is_of_adopted_plan)
    register(ResponsibleBody, is_shown_in_adopted_plan)
    register(Kpi, is_shown_in_adopted_plan, apart=VALUES)
    for file in (Image, Document):
        register(file, is_file_of_adopted_plan)


def is_of_adopted_plan(page: Any, parent: Page | None = None) -> bool:
    """Also of one that is adopted in its draft alone: what is below it may be published a moment before it."""
    return any(_is_adopted(plan) for plan in _plans_of(page, parent))


def is_shown_in_adopted_plan(instance: Any, parent: Page | None = None) -> bool:
    return _is_met_in_adopted_plan(key_of(instance))


def is_file_of_adopted_plan(file: Any, parent: Page | None = None) -> bool:
    return _is_met_in_adopted_plan(file.recorded_as)


def _is_met_in_adopted_plan(shown: str) -> bool:
    keys = {key for key in referrers([shown]) if key.startswith("page:")}
    return any(is_of_adopted_plan(page, page.get_parent()) for page in pages_of(keys).specific())


def _plans_of(page: Any, parent: Page | None) -> list[PlanPage]:
    if isinstance(page, PlanPage):
        return [page]
    if isinstance(page, BudgetPage):
        return list(PlanPage.objects.filter(year=page.year, locale_id=page.locale_id))
    above = parent.specific if isinstance(page, GoalPage) and parent else None
    return [above] if isinstance(above, PlanPage) else []


def _is_adopted(plan: PlanPage) -> bool:
    draft = plan.get_latest_revision_as_object()
    return bool({plan.decision_status, draft.decision_status} & ADOPTED)
