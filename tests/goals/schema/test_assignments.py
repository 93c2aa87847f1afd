from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.schema.connection import encoded
from tests.asking import ask, refused
from tests.goals.schema.conftest import Year

ASKED = """query ($body: ID, $kind: AssignmentKind, $status: FollowUpStatus, $first: Int! = 20, $after: String) {
  assignments(year: 2024, bodyId: $body, kind: $kind, status: $status, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { kind status goal { name } leadBody { id abbreviation } } }
  }
}"""


def found(**variables: object) -> list[tuple[str, str, str]]:
    edges = ask(ASKED, **variables)["assignments"]["edges"]
    nodes = [edge["node"] for edge in edges]
    return [(node["goal"]["name"], node["kind"], node["leadBody"]["abbreviation"]) for node in nodes]


ROADS = ("Infrastruktur", "COUNCIL", "KS")
SCHOOLS = ("Infrastruktur", "COMMITTEE", "BUN")
SPORTS = ("Ett aktivt liv", "COMMITTEE", "BUN")


def test_assignments_of_a_year_come_in_the_editors_order(year: Year) -> None:
    assert found() == [ROADS, SCHOOLS, SPORTS]


def test_assignments_are_chosen_by_body_whether_it_leads_or_takes_part(year: Year) -> None:
    assert found(body=f"body:{year.board.uuid}") == [ROADS]
    assert found(body=f"body:{year.schools.uuid}") == [ROADS, SCHOOLS, SPORTS]


def test_bodys_id_of_any_perspective_will_do(year: Year) -> None:
    assert found(body=f"body:{year.board.uuid}@2024-06-01T00:00:00Z") == [ROADS]


def test_assignments_are_chosen_by_kind_and_status(year: Year) -> None:
    assert found(kind="COMMITTEE") == [SCHOOLS, SPORTS]
    assert found(status="NOT_EXPECTED") == [ROADS]
    assert found(status="NOT_REPORTED", body=f"body:{year.board.uuid}") == []


def test_assignments_page_forward(year: Year) -> None:
    page = ask(ASKED, first=2)["assignments"]
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (3, True)
    assert found(first=2, after=page["pageInfo"]["endCursor"]) == [SPORTS]


def test_assignments_cost_three_statements(year: Year) -> None:
    with CaptureQueriesContext(connection) as queries:
        found()
    assert len(queries) == 3


def test_cursor_of_another_list_is_told(year: Year) -> None:
    assert refused(ASKED, after="bmlv").extensions == {"code": "BAD_USER_INPUT"}


def test_beyond_the_last_assignment_there_are_still_as_many_in_all(year: Year) -> None:
    page = ask(ASKED, after=encoded("50"))["assignments"]
    assert page == {"totalCount": 3, "pageInfo": {"hasNextPage": False, "endCursor": None}, "edges": []}
