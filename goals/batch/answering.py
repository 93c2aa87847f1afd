"""What was handed in of a year is answered together: all that is chosen, or none of it."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from wagtail.models import Page

from cms.approval.decisions import decisions, waiting
from cms.approval.one_mail import one_mail
from cms.approval.together import Together
from cms.record.recording import recording
from goals.batch.items import Item, OvertakenError, pages_waiting_for
from goals.desk.years import desk_url
from goals.models import BudgetPage, GoalPage, PlanPage


def answer_all(items: Iterable[Item], user: Any, decision: str, comment: str) -> int:
    """Approve or send back the versions that were read. Raises PublicationError or OvertakenError: nothing is done."""
    items = list(items)
    with one_mail(), recording(actor=user):
        for item in items:
            page = item.as_it_stands()
            state = waiting(page)
            offered = {each.name for each in decisions(page, user)}
            if state is None or decision not in offered:
                raise OvertakenError
            state.task.specific.on_action(state.specific, user, decision, comment=comment)
    return len(items)


def together(page: Page, user: Any) -> Together | None:
    """How many pages of the page's year wait for somebody."""
    plan = _plan_of(page)
    if plan is None:
        return None
    return Together(len(pages_waiting_for(user, plan)), reverse("desk:answers", args=[plan.pk]), desk_url(plan))


def _plan_of(page: Page) -> PlanPage | None:
    if isinstance(page, PlanPage):
        return page
    if isinstance(page, BudgetPage):
        return PlanPage.objects.filter(year=page.year, locale_id=page.locale_id).first()
    above = page.get_parent().specific if isinstance(page, GoalPage) else None
    return above if isinstance(above, PlanPage) else None
