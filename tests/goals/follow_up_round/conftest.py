"""A year with two goals, three assignments and somebody to follow them up."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cms.models import User
from goals.models import FollowUp, GoalPage, PlanPage
from tests.factories.goals import assignment, follow_up, make_body, make_goal, make_plan
from tests.factories.site import make_user

Form = dict[str, Any]


@pytest.fixture
def user() -> User:
    return make_user()


@pytest.fixture
def editor(client: Client, user: User) -> Client:
    client.force_login(user)
    return client


@pytest.fixture
def plan() -> PlanPage:
    roads, homes = make_body("Tekniska nämnden"), make_body("Bostads AB")
    plan = make_plan()
    known = follow_up("T1", "NOT_EXPECTED", comment="<p>Saknar <b>pengar</b>.</p>")
    two = [assignment(roads, "<p>Bygg en väg.</p>", follow_ups=[known]), assignment(roads, "<p>Laga en bro.</p>")]
    for title, rows in (("Vägar", two), ("Bostäder", [assignment(homes, "<p>Bygg ett hus.</p>")])):
        make_goal(plan, title, assignments=rows).save_revision().publish()
    return plan


def address(plan: PlanPage, period: str = "T1", body: Any = "", view: str = "round") -> str:
    return f"{reverse(f'desk:{view}', args=[plan.pk])}?tidpunkt={period}&namnd={body}"


def filled_in(client: Client, url: str, **rows: tuple[str, str]) -> Form:
    """What a browser would send: the page as it is, but for the rows that are named by their goal and place."""
    form = client.get(url).context["form"]
    sent: Form = {"change_kind": "MAJOR", "change_note": "Uppföljning."}
    for goal, group in form.goals:
        for place, row in enumerate(group):
            status, comment = rows.get(f"{goal.title}{place}", (row.entry.status, row.entry.comment))
            prefix = row.prefix
            sent |= {f"{prefix}-status": status, f"{prefix}-comment": comment, f"{prefix}-seen": row.entry.digest}
    return sent


def reports(goal: str, *, public: bool = False) -> list[list[tuple[str, str, str]]]:
    """What each assignment of a goal says, in its newest version or to the public."""
    page = GoalPage.objects.get(title=goal)
    version = page if public else page.get_latest_revision_as_object()
    return [[_said(row) for row in each.follow_ups.all()] for each in version.assignments.all()]


def _said(row: FollowUp) -> tuple[str, str, str]:
    return (row.period, row.status, row.comment)
