"""The desk tells what a year holds, lacks, awaits and has changed, at a price that does not grow with the year."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import GroupApprovalTask, GroupPagePermission, Page, Workflow, WorkflowTask

from cms.models import User
from goals.models import GoalPage, PlanPage
from tests.factories.goals import assignment, make_body, make_budget, make_goal, make_landing, make_plan
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db

PUBLIC = "Läsarna ser den publicerade versionen. Vad är offentligt?"


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_user(first_name="Eva", last_name="Lind"))
    return client


@pytest.fixture
def plan() -> PlanPage:
    return make_plan()


def drafted(plan: Page, title: str, **more: Any) -> GoalPage:
    """A goal with a newest version, as every goal from the admin has."""
    goal = make_goal(plan, title, **more)
    goal.save_revision(user=make_user(f"skribent-{title}", first_name="Per", last_name=title))
    return GoalPage.objects.get(pk=goal.pk)


def shown(client: Client, plan: Page | None = None) -> BeautifulSoup:
    answer = client.get(reverse("desk:index"), {"plan": plan.pk} if plan else {})
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def section(page: BeautifulSoup, name: str) -> str:
    part = page.select_one(f"section[aria-labelledby=desk-{name}]")
    assert part is not None
    return " ".join(part.get_text(" ").split())


def rows(page: BeautifulSoup) -> list[list[str]]:
    return [
        [" ".join(cell.get_text(" ").split()) for cell in row.select("th, td")]
        for row in page.select(".desk-table tbody tr")
    ]


def test_year_is_a_table_of_its_pages(editor: Client, plan: PlanPage) -> None:
    drafted(plan, "Vägar", number=1, assignments=[assignment(make_body())])
    make_budget(plan.get_parent())
    found = [[cell for place, cell in enumerate(row) if place != 6] for row in rows(shown(editor))]
    assert found == [
        ["Kommunfullmäktiges mål 2024 Planen", "", "", "", "", f"Publicerad {PUBLIC}", "Aldrig"],
        [
            "1. Vägar",
            "Saknas",
            "0 ord",
            "1",
            "0",
            "Publicerad, ändrad i utkast Läsarna ser den publicerade versionen. Det som är ändrat sedan dess syns inte "
            "än. Vad är offentligt? Granska : ändringen av 1. Vägar",
            "Aldrig",
        ],
        ["Budget 2024 Budgeten", "", "", "", "", f"Publicerad {PUBLIC}", "Aldrig"],
    ]


def test_what_is_missing_is_told_by_the_rules(editor: Client, plan: PlanPage) -> None:
    drafted(plan, "Vägar", statement="", live=False)
    assert section(shown(editor), "unready") == (
        "Måste rättas före publicering : 1 Vägar Målformulering: skriv den mening eller de två meningar som är målet."
    )


def test_change_leads_to_its_review(editor: Client, plan: PlanPage) -> None:
    goal = drafted(plan, "Vägar")
    link = shown(editor).select_one("section[aria-labelledby=desk-changed] a[href*=vad-blir-offentligt]")
    assert link is not None
    assert str(goal.translation_key) in str(link["href"])


def test_what_has_never_been_public_is_told_too(editor: Client, plan: PlanPage) -> None:
    drafted(plan, "Vägar")
    drafted(plan, "Broar", live=False)
    assert section(shown(editor), "changed") == (
        "Skrivet men inte offentligt : 2 Vägar : Granska ändringen : Vägar Inte offentliga alls: Broar ."
    )


def test_form_leads_back_to_the_desk(editor: Client, plan: PlanPage) -> None:
    drafted(plan, "Vägar")
    link = shown(editor, plan).select(".desk-table tbody th a")[1]
    form = BeautifulSoup(editor.get(str(link["href"])).content, "html.parser")
    assert form.select_one("[name=next]")["value"] == f"{reverse('desk:index')}?plan={plan.pk}"


def test_schedule_and_workflow_are_told(editor: Client, plan: PlanPage) -> None:
    goal = drafted(plan, "Vägar")
    task = GroupApprovalTask.objects.create(name="Godkännande")
    task.groups.add(Group.objects.get(name="Godkännare"))
    workflow = Workflow.objects.create(name="Före publicering")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    workflow.start(goal, make_user("anna", first_name="Anna", last_name="Ek"))
    late = drafted(plan, "Broar")
    late.go_live_at = timezone.now() + timedelta(days=3)
    late.save_revision().publish()
    page = shown(editor)
    assert "Vägar väntar på Godkännare sedan" in section(page, "waiting")
    assert "inlämnad av Anna Ek" in section(page, "waiting")
    assert f"Broar : {timezone.localtime(late.go_live_at):%Y-%m-%d %H:%M}" in section(page, "scheduled")


def test_another_year_can_be_chosen(editor: Client) -> None:
    landing = make_landing()
    old, new = make_plan(landing, 2024), make_plan(landing, 2025)
    assert [link.text for link in shown(editor).select(".desk-years a")] == ["2025", "2024"]
    assert shown(editor).select_one("[aria-current=page]").text == "2025"
    assert shown(editor, old).select_one("#desk-heading").text == old.title
    assert shown(editor, new).select_one("#desk-heading").text == new.title


def test_first_page_of_the_admin_shows_the_desk_and_the_menu_begins_with_it(editor: Client, plan: PlanPage) -> None:
    drafted(plan, "Vägar")
    page = BeautifulSoup(editor.get(reverse("wagtailadmin_home")).content, "html.parser")
    assert page.select_one("#desk-heading").text == plan.title
    assert rows(page)[1][0] == "Vägar"


def test_who_writes_now_is_told_to_others(editor: Client, plan: PlanPage) -> None:
    goal = drafted(plan, "Vägar")
    for username, name in (("redaktor", "Eva"), ("anna", "Anna")):
        user = User.objects.filter(username=username).first() or make_user(username, first_name=name, last_name="Ek")
        EditingSession.objects.create(user=user, content_object=goal, last_seen_at=timezone.now())
    assert "Öppen nu hos Anna Ek" in rows(shown(editor))[1][6]
    assert "Eva" not in rows(shown(editor))[1][6]


def test_who_may_not_edit_is_led_to_no_form(client: Client, plan: PlanPage) -> None:
    goal = drafted(plan, "Vägar")
    group = Group.objects.create(name="Låsare")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    lock = Permission.objects.get(codename="lock_page", content_type__app_label="wagtailcore")
    GroupPagePermission.objects.create(group=group, page=plan, permission=lock)
    user = make_user("las", is_superuser=False, is_staff=False)
    user.groups.add(group)
    client.force_login(user)
    page = shown(client)
    assert rows(page)[1][0] == "Vägar"
    assert page.select(f"a[href*='/pages/{goal.pk}/edit/'], a[href*=vad-blir-offentligt]") == []


def test_plan_of_others_is_not_shown(client: Client, plan: PlanPage) -> None:
    user = make_user("utan", is_superuser=False, is_staff=False)
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    assert rows(shown(client)) == []


def test_another_goal_costs_no_query(editor: Client, plan: PlanPage) -> None:
    asked = []
    for number in range(3):
        body = make_body(f"Nämnd {number}")
        drafted(plan, f"Mål {number}", assignments=[assignment(body), assignment(body)])
        shown(editor)
        with CaptureQueriesContext(connection) as queries:
            shown(editor)
        asked.append(len(queries))
    assert asked[0] == asked[2]
    assert asked[0] < 40
