"""The report on a year, on one kind of advice and on one person's pages, and what the desk tells of it."""

import csv
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup, Tag
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import GroupApprovalTask, GroupPagePermission, Page, Workflow, WorkflowTask

from cms.models import User
from cms.publishing.keys import page_key
from goals.models import GoalPage, GoalsAndBudgetPage, PlanPage
from tests.factories.goals import make_budget, make_goal, make_landing, make_plan
from tests.factories.site import make_article, make_user

pytestmark = pytest.mark.django_db

REPORT = reverse("advice_report")
FEW = "Vi bygger 12000 vägar."


def told(client: Client, **narrowed: str) -> dict[str, list[str]]:
    """What is advised, by the page's name."""
    answer = client.get(REPORT, narrowed)
    assert answer.status_code == 200
    rows = BeautifulSoup(answer.content, "html.parser").select("tbody tr")
    return {
        row.find_all("td")[0].get_text(strip=True): [
            item.get_text(" ", strip=True) for item in row.select(".advice-cell li")
        ]
        for row in rows
    }


@pytest.fixture
def plans() -> tuple[PlanPage, PlanPage]:
    """Two years with advice on a goal each, on a budget of the former and on a page of no year."""
    landing = make_landing()
    first, second = make_plan(landing), make_plan(landing, year=2025)
    make_goal(first, "Vägar", statement=FEW)
    make_goal(first, "Torg", statement="Vi bygger torg.")
    make_goal(second, "Broar", statement="Vi bygger 13000 broar. " + "bygga och " * 15 + "leva.")
    make_budget(landing, lead="<p>Vi sparar 14000 kronor.</p>")
    make_article(landing.get_parent(), "Nyhet", lead="<p>Vi såg 15000 fåglar.</p>")
    return first, second


def test_year_is_its_plan_its_goals_and_its_budget(editor: Client, plans: tuple[PlanPage, PlanPage]) -> None:
    first, second = plans
    assert set(told(editor)) == {"Vägar", "Broar", "Budget 2024", "Nyhet"}
    assert set(told(editor, plan=str(first.pk))) == {"Vägar", "Budget 2024"}
    assert set(told(editor, plan=str(second.pk))) == {"Broar"}


def test_kind_leaves_the_advice_of_that_kind_alone(editor: Client, plans: tuple[PlanPage, PlanPage]) -> None:
    (said,) = told(editor, kind="Långa meningar").items()
    assert (said[0], len(said[1])) == ("Broar", 1)
    assert "Meningen som börjar" in said[1][0]
    numbers = told(editor, kind="Datum, tal och förkortningar", plan=str(plans[1].pk))
    assert numbers == {"Broar": ["Målformulering Skriv ”13\u00a0000”, inte ”13000”."]}


@pytest.mark.usefixtures("plans")
def test_person_is_one_who_owns_a_page_or_wrote_in_it_last(editor: Client) -> None:
    anna, bo = make_user("anna", first_name="Anna", last_name="Ek"), make_user("bo", first_name="Bo", last_name="Al")
    gone = make_user("slutat", is_active=False)
    Page.objects.filter(title="Vägar").update(owner=anna)
    Page.objects.filter(title="Nyhet").update(owner=gone)
    Page.objects.get(title="Broar").specific.save_revision(user=bo)
    assert set(told(editor, person=str(anna.pk))) == {"Vägar"}
    assert set(told(editor, person=str(bo.pk))) == {"Broar"}
    assert set(told(editor, person="ingen")) == {"Budget 2024", "Nyhet"}
    html = BeautifulSoup(editor.get(REPORT).content, "html.parser")
    names = [label.get_text(strip=True) for label in html.select("#filters-person label, [id^=id_person] label")]
    assert names == ["Alla", "Anna Ek", "Bo Al", "Redaktionen, ingen särskild"]


def test_file_carries_what_is_narrowed_to(editor: Client, plans: tuple[PlanPage, PlanPage]) -> None:
    sent = editor.get(REPORT, {"plan": str(plans[1].pk), "kind": "Långa meningar", "export": "csv"})
    rows = list(csv.reader(b"".join(sent).decode("utf-8-sig").splitlines()))
    assert [row[0] for row in rows] == ["Sida", "Broar"]
    assert rows[1][2].startswith("Målformulering: Meningen som börjar")
    assert "13000" not in rows[1][2].partition("…”")[2]


@pytest.mark.parametrize("asked", [{"plan": "x"}, {"kind": "x"}, {"person": "0"}])
def test_what_cannot_be_chosen_is_a_sentence_and_no_fault(editor: Client, asked: dict[str, str]) -> None:
    assert "Välj ett giltigt alternativ" in editor.get(REPORT, asked).content.decode()


def card_on_desk(client: Client, plan: PlanPage) -> Tag:
    page = BeautifulSoup(client.get(reverse("desk:index"), {"plan": plan.pk}).content, "html.parser")
    card = page.select_one("section[aria-labelledby=desk-advice]")
    assert card is not None
    return card


def counted(client: Client, plan: PlanPage) -> BeautifulSoup:
    """What the card says when the desk has asked."""
    address = str(card_on_desk(client, plan)["data-desk-advice"])
    return BeautifulSoup(client.get(address).content, "html.parser")


def words(part: Tag) -> str:
    return " ".join(part.get_text(" ").split())


def test_desk_itself_reads_no_advice(editor: Client, plans: tuple[PlanPage, PlanPage]) -> None:
    with CaptureQueriesContext(connection) as queries:
        card = card_on_desk(editor, plans[0])
    assert words(card) == "Kan bli tydligare Läs råden . De hindrar ingen publicering."
    assert [query for query in queries.captured_queries if "record_content" in query["sql"]] == []


def test_desk_counts_the_pages_that_its_link_shows(editor: Client, plans: tuple[PlanPage, PlanPage]) -> None:
    card = counted(editor, plans[0])
    assert words(card) == "Kan bli tydligare : 2 Läs råden . De hindrar ingen publicering."
    link = card.select_one("a")
    assert link is not None
    assert link["href"] == f"{REPORT}?plan={plans[0].pk}"
    rows = BeautifulSoup(editor.get(str(link["href"])).content, "html.parser").select("tbody tr")
    assert len(rows) == 2


def test_desk_of_a_year_without_advice_leads_nowhere(editor: Client) -> None:
    plan = make_plan()
    make_goal(plan, "Torg", statement="Vi bygger torg.")
    card = counted(editor, plan)
    assert words(card) == "Kan bli tydligare : 0 Inget att anmärka på."
    assert card.select("a") == []


@pytest.mark.parametrize("name", ["desk:index", "desk:advice"])
def test_desk_asks_as_much_for_twenty_goals_with_advice_as_for_one(editor: Client, name: str) -> None:
    plan = make_plan()
    address = reverse(name, args=[plan.pk] if name == "desk:advice" else [])

    def asked(goals: range) -> int:
        for number in goals:
            make_goal(plan, f"Mål {number}", statement=FEW).save_revision()
        editor.get(address)
        with CaptureQueriesContext(connection) as queries:
            editor.get(address)
        return len(queries)

    assert asked(range(1)) == asked(range(1, 20))


@pytest.fixture
def entrusted(client: Client) -> tuple[Client, Callable[[Page], None]]:
    """Somebody who may edit another section, and is one of those whom pages are handed in to."""
    group = Group.objects.create(name="Läsare av mål")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user: User = make_user("lasare", is_superuser=False)
    user.groups.add(group)
    task = GroupApprovalTask.objects.create(name="Läsning")
    task.groups.add(group)
    workflow = Workflow.objects.create(name="Läsning")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    elsewhere = make_article(make_landing().get_parent(), "Annat")
    change = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=elsewhere, permission=change)
    client.force_login(user)
    return client, lambda page: workflow.start(page, make_user("skribent"))


def test_who_may_edit_through_a_step_alone_is_told_of_that_draft(
    entrusted: tuple[Client, Callable[[Page], None]],
) -> None:
    client, hand_in = entrusted
    plan = make_plan(GoalsAndBudgetPage.objects.get())
    for title in ("Vägar", "Broar"):
        goal = make_goal(plan, title, live=False)
        goal.statement = FEW
        goal.save_revision()
    goal = GoalPage.objects.get(title="Vägar")
    assert told(client) == {}
    hand_in(goal)
    assert told(client) == {"Vägar": ["Målformulering Skriv ”12\u00a0000”, inte ”12000”."]}
    assert client.get(reverse("advice_beside_form", args=[page_key(goal)])).status_code == 200
    goal.current_workflow_state.cancel(user=make_user("admin"))
    assert told(client) == {}
