"""Next year's plan from this year's: drafts, with what goes along and without what belongs to the old year."""

import json
from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from cms.record.models import Edition
from goals.models import Assignment, FollowUp, GoalKpi, GoalPage, Investment, PlanPage
from goals.new_year.making import make_year, next_plan
from goals.new_year.offer import offer_of
from tests.factories.goals import assignment, follow_up, make_body, make_goal, make_kpi, make_plan
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_user())
    return client


@pytest.fixture
def plan() -> PlanPage:
    """Two goals: one with an assignment that is done, one that is late and one that nobody has reported."""
    plan = make_plan(decision_status="ADOPTED", decided_on=date(2023, 11, 20), decision_paragraph="§ 7")
    body = make_body("Tekniska nämnden", valid_to=date(2024, 12, 31), successor=make_body("Samhällsnämnden"))
    reports = [follow_up("T1"), follow_up("T2", "NOT_EXPECTED", comment="Nej.")]
    goal = make_goal(
        plan,
        "Vägar",
        number=1,
        kpis=[GoalKpi(kpi=make_kpi(), target=5, target_text="minst")],
        investments=[Investment(title="Bro")],
        assignments=[
            assignment(body, "<p>Klart.</p>", follow_ups=[follow_up("T3", "DONE")]),
            assignment(body, "<p>Sent.</p>", due_on=date(2024, 6, 1), follow_ups=reports),
            assignment(body, "<p>Orört.</p>", due_on=date(2025, 6, 1), co_bodies=[body.successor]),
        ],
    )
    goal.save_revision()
    make_goal(plan, "Broar").save_revision()
    return plan


def url(plan: PlanPage) -> str:
    return reverse("desk:new_year", args=[plan.pk])


def carried(plan: PlanPage, text: str) -> str:
    return str(Assignment.objects.get(page__path__startswith=plan.path, text__contains=text).uuid)


def sent(plan: PlanPage, *rows: str, **more: Any) -> dict[str, Any]:
    return {"year": "2025", "title": "Kommunfullmäktiges mål 2025", "carried": list(rows), **more}


def newest(title: str) -> GoalPage:
    page: GoalPage = GoalPage.objects.filter(title=title).order_by("path").last()
    draft: GoalPage = page.get_latest_revision_as_object()
    return draft


def test_goals_come_along_as_drafts_in_the_same_order(editor: Client, plan: PlanPage) -> None:
    editor.post(url(plan), sent(plan))
    new = PlanPage.objects.get(year=2025)
    assert [(goal.title, goal.live) for goal in new.get_children()] == [("Vägar", False), ("Broar", False)]
    assert (new.live, new.slug, new.decision_status, new.decided_on) == (False, "mal-2025", "", None)
    assert not Edition.objects.filter(path__contains="mal-2025").exists()
    goal = newest("Vägar")
    assert (goal.number, goal.statement, goal.get_parent().pk) == (1, "Staden växer hållbart.", new.pk)
    assert [row.goal.get_parent().pk for row in goal.predecessors.all()] == [plan.pk]


def test_what_was_promised_for_the_old_year_stays_there(editor: Client, plan: PlanPage) -> None:
    editor.post(url(plan), sent(plan))
    goal = newest("Vägar")
    assert [(row.kpi.title, row.target, row.target_text) for row in goal.kpis.all()] == [("Nöjda invånare", None, "")]
    assert list(goal.investments.all()) == list(goal.assignments.all()) == []


def test_chosen_assignments_continue_with_their_bodies_and_no_follow_ups(editor: Client, plan: PlanPage) -> None:
    before = FollowUp.objects.count()
    late, untouched = carried(plan, "Sent"), carried(plan, "Orört")
    editor.post(url(plan), sent(plan, late, untouched))
    found = [
        (row.text, str(row.carried_from), row.lead_body.name, [body.name for body in row.co_bodies.all()], row.due_on)
        for row in newest("Vägar").assignments.all()
    ]
    assert found == [
        ("<p>Sent.</p>", late, "Tekniska nämnden", [], None),
        ("<p>Orört.</p>", untouched, "Tekniska nämnden", ["Samhällsnämnden"], date(2025, 6, 1)),
    ]
    assert FollowUp.objects.count() == before


def test_only_what_is_not_done_is_offered(plan: PlanPage) -> None:
    assert [[(row.text, row.status) for row in offered.unfinished] for offered in offer_of(plan)] == [
        [("Sent.", "Bedöms inte bli genomfört (T2 2024)"), ("Orört.", "Ej rapporterat")],
        [],
    ]


def test_bodies_that_will_be_gone_are_named(editor: Client, plan: PlanPage) -> None:
    words = "Tekniska nämnden finns inte 2025. Efterträdare: Samhällsnämnden."
    page = editor.get(url(plan)).content.decode()
    assert (page.count(words), page.count("<legend>Vägar</legend>")) == (2, 1)
    answer = editor.post(url(plan), sent(plan, carried(plan, "Sent")), follow=True)
    assert [str(message) for message in answer.context["messages"]] == ["Planen för 2025 är gjord som utkast.", words]


def test_progress_is_told_page_by_page(editor: Client, plan: PlanPage) -> None:
    answer = editor.post(url(plan), sent(plan), headers={"accept": "application/x-ndjson"})
    lines = [json.loads(line) for line in b"".join(answer.streaming_content).splitlines()]
    new = PlanPage.objects.get(year=2025)
    assert lines == [
        {"made": "Kommunfullmäktiges mål 2025"},
        {"made": "Vägar"},
        {"made": "Broar"},
        {"done": f"{reverse('desk:index')}?plan={new.pk}", "year": 2025, "warnings": []},
    ]


def test_who_stops_listening_gets_nothing(plan: PlanPage) -> None:
    making = make_year(plan, next_plan(plan, 2025, "Nästa"), [], make_user())
    assert [next(making), next(making)] == ["Nästa", "Vägar"]
    making.close()
    assert list(PlanPage.objects.values_list("year", flat=True)) == [2024]
    assert GoalPage.objects.count() == 2


def test_year_that_exists_is_refused_in_words(editor: Client, plan: PlanPage) -> None:
    make_plan(plan.get_parent(), 2025)
    page = editor.post(url(plan), sent(plan)).content.decode()
    assert "Det finns redan en plan för 2025" in page
    answer = editor.post(url(plan), sent(plan), headers={"accept": "application/x-ndjson"})
    assert "Det finns redan en plan för 2025" in json.loads(b"".join(answer.streaming_content))["error"]
    assert PlanPage.objects.count() == 2


def test_year_that_is_no_number_is_asked_for_again(editor: Client, plan: PlanPage) -> None:
    assert editor.post(url(plan), {**sent(plan), "year": "²"}).status_code == 200
    assert PlanPage.objects.count() == 1


def test_only_who_may_add_pages_can_begin_a_year(client: Client, plan: PlanPage) -> None:
    user = make_user("utan", is_superuser=False, is_staff=False)
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    assert client.post(url(plan), sent(plan)).status_code == 404
    assert PlanPage.objects.count() == 1
