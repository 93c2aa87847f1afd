"""The year as it will be: what is shared changes with it, and what expires is gone."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from cms.models import PreviewDraft
from cms.publishing.keys import page_key
from goals.models import GoalKpi, GoalPage, ResponsibleBody
from tests.factories.goals import assignment, make_goal, make_kpi
from tests.goals.admin.previewing import ask
from tests.goals.admin.test_shared_previews import behind

pytestmark = pytest.mark.django_db

YEAR = "{ plan(year: 2024) { goals { title statement assignments { leadBody { name } } kpis { kpi { title } } } } }"
AT = "query ($path: String!) { route(path: $path) { status } page(path: $path) { title } }"
PATH = "/kommunens-mal-och-budget/mal-2024/infrastruktur/"


@pytest.fixture
def hour() -> datetime:
    return timezone.now().replace(microsecond=0) + timedelta(days=7)


def ahead(editor: Client, goal: GoalPage, at: datetime | None = None) -> tuple[str, Any]:
    """The token of the year's preview, and what its page says."""
    url = reverse("preview_ahead", args=[page_key(goal.get_parent())])
    answer = editor.get(url, {"at": at.isoformat()} if at else {})
    pages = answer.context["pages"]
    return behind(pages[0]["address"])["preview"] if pages else "", answer.context


def goals(token: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ask(token, YEAR).json()["data"]["plan"]["goals"]
    return found


def bodies(token: str) -> list[tuple[str, list[str]]]:
    return [(goal["title"], [row["leadBody"]["name"] for row in goal["assignments"]]) for goal in goals(token)]


def rename(body: ResponsibleBody, name: str, at: datetime | None = None) -> None:
    body.name, body.go_live_at = name, at
    body.save_revision(approved_go_live_at=at)


def test_body_renamed_in_a_draft_is_seen_in_every_goal(editor: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    make_goal(goal.get_parent(), "Trygghet", assignments=[assignment(board)])
    rename(board, "Stadsstyrelsen")
    token, context = ahead(editor, goal)
    assert bodies(token) == [("Infrastruktur", ["Stadsstyrelsen"]), ("Trygghet", ["Stadsstyrelsen"])]
    assert context["shared"] == ["Stadsstyrelsen"]
    assert [page["is_changed"] for page in context["pages"]] == [False, True, True]


def test_key_figure_with_a_draft_is_read_from_it(editor: Client, goal: GoalPage) -> None:
    kpi = make_kpi("Nöjda invånare")
    make_goal(goal.get_parent(), "Trygghet", kpis=[GoalKpi(kpi=kpi)])
    kpi.title = "Trygga invånare"
    kpi.save_revision()
    token, _ = ahead(editor, goal)
    assert [goal["kpis"] for goal in goals(token)] == [[], [{"kpi": {"title": "Trygga invånare"}}]]


def test_body_with_a_draft_that_waits_for_no_hour_keeps_its_name(
    editor: Client, goal: GoalPage, board: ResponsibleBody, hour: datetime
) -> None:
    rename(board, "Stadsstyrelsen")
    token, context = ahead(editor, goal, hour)
    assert bodies(token) == [("Infrastruktur", ["Kommunstyrelsen"])]
    assert context["shared"] == []


def test_body_is_renamed_at_its_hour(editor: Client, goal: GoalPage, board: ResponsibleBody, hour: datetime) -> None:
    rename(board, "Stadsstyrelsen", hour)
    before, context = ahead(editor, goal, hour - timedelta(minutes=1))
    assert (bodies(before), context["hours"]) == ([("Infrastruktur", ["Kommunstyrelsen"])], [hour])
    assert bodies(ahead(editor, goal, hour)[0]) == [("Infrastruktur", ["Stadsstyrelsen"])]


def test_page_is_gone_when_it_has_expired(editor: Client, goal: GoalPage, hour: datetime) -> None:
    same = make_goal(goal.get_parent(), "Trygghet")
    goal.expire_at = hour
    goal.save_revision().publish()
    before, context = ahead(editor, goal, hour - timedelta(minutes=1))
    assert ([each["title"] for each in goals(before)], context["hours"], context["gone"]) == (
        ["Infrastruktur", "Trygghet"],
        [hour],
        [],
    )
    after, context = ahead(editor, goal, hour)
    assert [each["title"] for each in goals(after)] == [same.title]
    assert ask(after, AT, path=PATH).json()["data"] == {"route": {"status": 410}, "page": None}
    assert ([page["title"] for page in context["pages"]], context["gone"]) == (
        ["Kommunfullmäktiges mål 2024", "Trygghet"],
        ["Infrastruktur"],
    )


def test_scheduled_version_stands_from_its_hour_until_it_expires(
    editor: Client, goal: GoalPage, hour: datetime
) -> None:
    """The version that is public now would have expired in between: the new one has an end of its own."""
    goal.expire_at = hour + timedelta(days=1)
    goal.save_revision().publish()
    goal.statement, goal.go_live_at, goal.expire_at = "Från i nästa vecka.", hour, hour + timedelta(days=9)
    goal.save_revision(approved_go_live_at=hour)
    days = {day: goals(ahead(editor, goal, hour + timedelta(days=day))[0]) for day in (-1, 0, 1, 8, 9)}
    assert {day: [each["statement"] for each in found] for day, found in days.items()} == {
        -1: ["Staden växer hållbart."],
        0: ["Från i nästa vecka."],
        1: ["Från i nästa vecka."],
        8: ["Från i nästa vecka."],
        9: [],
    }


def test_nothing_is_left_below_a_plan_that_has_expired(editor: Client, goal: GoalPage, hour: datetime) -> None:
    plan = goal.get_parent().specific
    plan.expire_at = hour
    plan.save_revision().publish()
    _, context = ahead(editor, goal, hour)
    assert (context["pages"], context["gone"]) == ([], ["Kommunfullmäktiges mål 2024", "Infrastruktur"])
    stored = PreviewDraft.objects.latest("pk").editions
    assert [(edition["kind"], edition["document"]) for edition in stored] == [("WITHDRAWAL", {})] * 2


def test_body_that_goals_need_stays_though_it_expires(
    editor: Client, goal: GoalPage, board: ResponsibleBody, hour: datetime
) -> None:
    """As in the record, which refuses to withdraw it."""
    board.expire_at = hour
    board.save_revision().publish()
    assert bodies(ahead(editor, goal, hour)[0]) == [("Infrastruktur", ["Kommunstyrelsen"])]


def test_closed_page_is_not_part_of_the_public_year(editor: Client, goal: GoalPage) -> None:
    goal.statement = "Bara för några."
    goal.save_revision()
    PageViewRestriction.objects.create(page=goal, restriction_type="login")
    token, _ = ahead(editor, goal)
    assert goals(token) == []
