"""What a list shows in preview: the draft's rows and places, never the record's."""

from typing import Any

import pytest

from goals.models import GoalPage, ResponsibleBody
from tests.factories.goals import assignment, make_body, make_goal, make_plan
from tests.factories.site import make_user
from tests.goals.admin.previewing import ask, token_for

pytestmark = pytest.mark.django_db

ASSIGNMENTS = """query ($kind: AssignmentKind, $body: ID, $first: Int! = 20, $after: String) {
    assignments(year: 2024, kind: $kind, bodyId: $body, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { text { plain } goal { title } } } } }"""


def rows_of(token: str, **variables: Any) -> list[tuple[str, str]]:
    edges = answered(token, ASSIGNMENTS, **variables)["assignments"]["edges"]
    return [(edge["node"]["text"]["plain"], edge["node"]["goal"]["title"]) for edge in edges]


def answered(token: str, query: str, **variables: Any) -> Any:
    return ask(token, query, **variables).json()["data"]


@pytest.fixture
def two_goals(board: ResponsibleBody) -> GoalPage:
    """The first has three assignments, the last of them the committee's own; the second one has one."""
    plan = make_plan()
    village = make_body("Byn")
    own = assignment(village, "<p>Tre.</p>", kind="COMMITTEE", co_bodies=[board])
    goal = make_goal(plan, assignments=[*(assignment(board, f"<p>{text}</p>") for text in ("Ett.", "Två.")), own])
    make_goal(plan, "Sist", assignments=[assignment(board, "<p>Fyra.</p>")])
    return goal


def drafted(goal: GoalPage, *texts: str) -> str:
    """A token for a draft in which those assignments stand, in that order."""
    rows = {row.text: row for row in goal.assignments.all()}
    goal.assignments = [rows[f"<p>{text}</p>"] for text in texts]
    return token_for(make_user(), goal)


def test_assignments_of_a_draft_are_its_own(two_goals: GoalPage, board: ResponsibleBody) -> None:
    token = drafted(two_goals, "Tre.", "Ett.")
    last = ("Fyra.", "Sist")
    title = two_goals.title
    assert rows_of(token) == [("Tre.", title), ("Ett.", title), last]
    assert rows_of(token, kind="COUNCIL") == [("Ett.", title), last]
    assert rows_of(token, kind="COMMITTEE", body=f"body:{board.uuid}") == [("Tre.", title)]
    assert rows_of(token, body=f"body:{ResponsibleBody.objects.get(name='Byn').uuid}") == [("Tre.", title)]


def test_assignments_of_a_draft_page_forward(two_goals: GoalPage) -> None:
    token = drafted(two_goals, "Två.", "Ett.")
    first = answered(token, ASSIGNMENTS, first=2)["assignments"]
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (3, True)
    rest = answered(token, ASSIGNMENTS, first=2, after=first["pageInfo"]["endCursor"])["assignments"]
    assert [edge["node"]["text"]["plain"] for edge in rest["edges"]] == ["Fyra."]
    assert (rest["totalCount"], rest["pageInfo"]["hasNextPage"]) == (3, False)


def test_page_that_moved_after_the_token_was_made_stands_where_its_draft_says(goal: GoalPage) -> None:
    token = drafted(goal, "Bygg en väg.")
    later = make_plan(goal.get_parent().get_parent(), 2025)
    GoalPage.objects.get(pk=goal.pk).move(later, "last-child")
    asked = "query ($year: Int!) { plan(year: $year) { goals { title } } }"
    assert answered(token, asked, year=2025) == {"plan": {"goals": []}}
    assert answered(token, asked, year=2024) == {"plan": {"goals": [{"title": goal.title}]}}
