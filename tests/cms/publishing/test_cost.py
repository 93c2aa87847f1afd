"""What building the public view asks of the database."""

from functools import partial
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page

from cms.publishing.entries import entry_of
from cms.publishing.keys import order_key, page_key
from cms.publishing.pages import OrderSource, PageSource
from goals.models import GoalPage, PlanPage, Predecessor, ResponsibleBody
from tests.factories.goals import assignment, make_goal, make_plan


def reads_of_locales(queries: Any) -> int:
    return sum('FROM "wagtailcore_locale"' in query["sql"] for query in queries)


def test_goal_reads_the_locales_once(plan: PlanPage, body: ResponsibleBody) -> None:
    earlier = make_goal(plan, assignments=[assignment(body)])
    rows = [assignment(body, carried_from=earlier.assignments.get().uuid)]
    made = make_goal(make_plan(plan.get_parent(), 2025), assignments=rows, predecessors=[Predecessor(goal=earlier)])
    page = GoalPage.objects.get(pk=made.pk)
    key = page_key(page)
    with CaptureQueriesContext(connection) as queries:
        entry_of(key, page)
    assert reads_of_locales(queries) == 1


def test_pages_read_the_locales_once(goal: GoalPage) -> None:
    keys = {page_key(goal), page_key(goal.get_parent())}
    for read in (PageSource().public_keys, partial(PageSource().entries, keys)):
        with CaptureQueriesContext(connection) as queries:
            read()
        assert reads_of_locales(queries) == 1


def test_orders_cost_the_same_whatever_the_number_of_parents(plan: PlanPage) -> None:
    landing = plan.get_parent()
    make_goal(plan, "Ett")
    for year in (2025, 2026):
        make_goal(make_plan(landing, year), f"Mål {year}")
    few, all_of_them = {order_key(plan)}, {order_key(page) for page in Page.objects.filter(depth__gt=1)}
    counts = []
    for keys in (few, all_of_them):
        with CaptureQueriesContext(connection) as queries:
            found = OrderSource().entries(keys)
        counts.append(len(queries))
    assert counts == [7, 7]
    assert len(found) == 5


def test_locale_that_gets_another_code_is_read_afresh(goal: GoalPage) -> None:
    locale = Locale.objects.get(language_code="sv")
    assert page_key(goal).endswith(":sv")
    locale.language_code = "en"
    locale.save()
    assert page_key(goal).endswith(":en")
