"""Many drafts read together are the drafts that Wagtail reads one by one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.drafts import drafts_of
from cms.publishing.entries import entry_of
from cms.publishing.keys import page_key
from cms.validation import problems_of
from goals.models import GoalKpi, GoalPage, Predecessor
from tests.factories.goals import assignment, follow_up, make_body, make_goal, make_kpi, make_plan
from tests.factories.site import make_image

pytestmark = pytest.mark.django_db


def drafted(plan: object, title: str) -> GoalPage:
    """A goal whose newest version says more than its table, and names bodies, a key figure, a picture and a goal."""
    lead, other = make_body(f"Nämnd för {title}"), make_body(f"Bolag för {title}")
    before = make_goal(plan, f"Före {title}")
    goal = make_goal(plan, title)
    goal.statement = f"Utkast för {title}."
    goal.figure_image = make_image(title, alt="En väg")
    goal.kpis = [GoalKpi(kpi=make_kpi(title), target=3)]
    goal.predecessors = [Predecessor(goal=before)]
    goal.assignments = [assignment(lead, follow_ups=[follow_up("T1", "NOT_EXPECTED")])]
    goal.assignments.first().co_bodies.set([other])
    goal.save_revision()
    return GoalPage.objects.get(pk=goal.pk)


def test_draft_is_the_one_that_wagtail_reads() -> None:
    goal = drafted(make_plan(), "Vägar")
    (draft,) = drafts_of([goal])
    theirs = goal.get_latest_revision_as_object()
    assert entry_of(page_key(draft), draft) == entry_of(page_key(theirs), theirs)
    assert [str(problem) for problem in problems_of(draft)] == [str(problem) for problem in problems_of(theirs)]
    assert draft.statement == "Utkast för Vägar."
    assert (draft.live, draft.has_unpublished_changes, draft.url_path) == (True, True, theirs.url_path)


def test_what_is_gone_is_gone_from_the_draft_too() -> None:
    goal = drafted(make_plan(), "Broar")
    goal.get_siblings(inclusive=False).first().delete()
    goal.get_latest_revision_as_object().figure_image.delete()
    (draft,) = drafts_of([GoalPage.objects.get(pk=goal.pk)])
    theirs = GoalPage.objects.get(pk=goal.pk).get_latest_revision_as_object()
    assert draft.figure_image is theirs.figure_image is None
    assert list(draft.predecessors.all()) == list(theirs.predecessors.all()) == []


def test_page_without_any_version_is_its_own_draft() -> None:
    goal = make_goal()
    (draft,) = drafts_of([goal])
    assert draft is goal


def test_another_goal_costs_no_query() -> None:
    plan, asked = make_plan(), []
    for count in (1, 2):
        goals = [drafted(plan, f"Mål {count}{number}") for number in range(count)]
        with CaptureQueriesContext(connection) as queries:
            for draft in drafts_of(goals):
                problems_of(draft)
        asked.append(len(queries))
    assert asked[0] == asked[1]
