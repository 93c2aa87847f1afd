"""Where two have to agree before something is published: on what the council has decided."""

from wagtail.models import Page

from goals.meaning import ADOPTED
from goals.models import GoalPage, PlanPage


def is_in_adopted_plan(page: Page) -> bool:
    """The plan itself, also when a draft says that it is adopted, and its goals."""
    if isinstance(page, GoalPage):
        plan = page.get_parent().specific
        return isinstance(plan, PlanPage) and plan.decision_status in ADOPTED
    if isinstance(page, PlanPage):
        return bool({page.decision_status, page.get_latest_revision_as_object().decision_status} & ADOPTED)
    return False
