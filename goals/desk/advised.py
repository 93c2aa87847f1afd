"""The site's advice, on one year."""

from typing import Any

from django.db.models import Q
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.advice.scopes import Choices, Scope
from cms.advice.seen import advice_on
from cms.drafts import drafts_of
from cms.publishing.keys import locales_read_once, page_key
from goals.desk.desk import may_edit, pages_of_year
from goals.desk.years import YEAR, foreign_languages, label_of, plans_for
from goals.models import BudgetPage, GoalPage, PlanPage


@locales_read_once()
def advised(user: Any, plan: PlanPage) -> int:
    """The number of pages that the report shows of a year."""
    pages = pages_of_year(plan)
    pairs = zip(pages, drafts_of(pages), strict=True)
    return len(advice_on({page_key(page): (page, draft if may_edit(user, page) else None) for page, draft in pairs}))


def _years(user: Any) -> Choices:
    languages = foreign_languages()
    return [(str(plan.pk), label_of(plan, languages)) for plan in plans_for(user)]


def _pages(chosen: str) -> PageQuerySet:
    """The plan, its goals and the year's budget, as on the desk."""
    plan = PlanPage.objects.get(pk=chosen)
    goals = GoalPage.objects.child_of(plan)
    budgets = BudgetPage.objects.filter(year=plan.year, locale_id=plan.locale_id)
    return Page.objects.filter(Q(pk=plan.pk) | Q(pk__in=goals.values("pk")) | Q(pk__in=budgets.values("pk")))


YEAR_OF_ADVICE = Scope(YEAR, "År", _years, _pages)
