"""The query that a front end asks first: one year, whole."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.models import Image
from tests.asking import ask
from tests.factories.goals import assignment, make_goal
from tests.goals.schema.conftest import Year

YEAR = """{
  plan(year: 2024) {
    year
    goals {
      name
      statement
      figure { alt caption image { responsive(shape: CARD) { srcSet } } }
      politicalText { html }
      assignments {
        kind
        text { plain }
        leadBody { name }
        coBodies { abbreviation }
        status
        followUps { year period status comment { plain } }
      }
      kpis { targetText kpi { title } latest { year value } }
    }
  }
}"""


def test_year_is_whole(picture: Image) -> None:
    plan = ask(YEAR)["plan"]
    assert [goal["name"] for goal in plan["goals"]] == ["Infrastruktur", "Ett aktivt liv"]
    roads = plan["goals"][0]
    assert roads["figure"]["alt"] == "En väg i kvällssol"
    assert roads["figure"]["caption"] == "Vägen ut"
    assert roads["figure"]["image"]["responsive"]["srcSet"].startswith("/media/record/pictures/")
    assert roads["assignments"] == [
        {
            "kind": "COUNCIL",
            "text": {"plain": "Bygg en väg."},
            "leadBody": {"name": "Kommunstyrelsen"},
            "coBodies": [{"abbreviation": "BUN"}],
            "status": "NOT_EXPECTED",
            "followUps": [
                {"year": 2024, "period": "T1", "status": "EXPECTED", "comment": None},
                {"year": 2024, "period": "T2", "status": "NOT_EXPECTED", "comment": {"plain": "Brist på sten."}},
            ],
        },
        {
            "kind": "COMMITTEE",
            "text": {"plain": "Bygg en väg."},
            "leadBody": {"name": "Barn- och utbildningsnämnden"},
            "coBodies": [],
            "status": "NOT_REPORTED",
            "followUps": [],
        },
    ]
    assert roads["kpis"] == [
        {"targetText": "ska öka", "kpi": {"title": "Nöjda invånare"}, "latest": {"year": 2022, "value": "79.84"}}
    ]


def test_year_costs_three_statements_whatever_the_number_of_goals(year: Year, picture: Image) -> None:
    for number in range(5):
        make_goal(year.plan, f"Mål {number}", assignments=[assignment(year.board)])
    with CaptureQueriesContext(connection) as queries:
        goals = ask(YEAR)["plan"]["goals"]
    assert len(goals) == 7
    assert len(queries) == 3


def test_editions_of_all_goals_cost_one_statement(year: Year) -> None:
    year.roads.seo_title = "Vägar"
    year.roads.save()
    with CaptureQueriesContext(connection) as queries:
        asked = "editions(first: 1) { totalCount pageInfo { hasNextPage } edges { node { number } } }"
        goals = ask(f"{{ plan(year: 2024) {{ goals {{ {asked} }} }} }}")["plan"]["goals"]
    assert goals == [
        {"editions": {"totalCount": 2, "pageInfo": {"hasNextPage": True}, "edges": [{"node": {"number": 2}}]}},
        {"editions": {"totalCount": 1, "pageInfo": {"hasNextPage": False}, "edges": [{"node": {"number": 1}}]}},
    ]
    assert len(queries) == 3
