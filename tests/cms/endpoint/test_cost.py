"""The cost of an answer is counted before it is assembled."""

from typing import Any

import pytest

from tests.cms.endpoint.conftest import Ask

COSTS = {
    "{ __typename hello }": 0,
    "{ page { title parent { title } } }": 0,
    "{ goals { title } }": 12,
    "{ goals { title figure { alt } } }": 12,
    "{ goals { sdgs } }": 12 * (1 + 5),
    "{ goals { assignments { title } } }": 12 * (1 + 10),
    "{ goals { assignments { title } } goals { assignments { title } title } }": 12 * (1 + 10),
    "{ a: goals { title } b: goals { title } }": 24,
    "{ pages(first: 5) { edges { node { title } } totalCount } }": 5,
    "{ pages { edges { node { ... on Goal { assignments { title } } ... on Plan { goals { title } } } } } }": 20 * 13,
    "{ page { ... on Goal { sdgs } ... on Plan { goals { sdgs } } } }": 12 * 6,
    "{ goals @skip(if: true) { title } }": 0,
    "{ ...F } fragment F on Query { goals { title } }": 12,
}


@pytest.mark.parametrize(("query", "cost"), COSTS.items())
@pytest.mark.django_db
def test_a_list_costs_its_size_times_one_plus_its_children(get: Ask, query: str, cost: int) -> None:
    response = get(query)
    assert response.json()["extensions"] == {"cost": {"requested": cost, "maximum": 5000}}


def test_a_variable_decides_the_cost(post: Ask) -> None:
    query = """query ($n: Int!, $deep: Boolean!) {
        pages(first: $n) { edges { node { ... on Goal @include(if: $deep) { sdgs } title } } }
    }"""
    asked = ({"n": 1, "deep": True}, {"n": 100, "deep": False})
    costs = [post(query, variables=variables).json()["extensions"]["cost"]["requested"] for variables in asked]
    assert costs == [1 + 5, 100]


def test_too_much_is_refused_before_anything_is_read(get: Ask) -> None:
    response = get("{ goals { assignments { assignments { assignments { title } } } } }")
    error: dict[str, Any] = response.json()["errors"][0]
    assert response.status_code == 400
    assert error["message"] == "The limit for cost is 5,000; this request has 13,332."
    assert {k: v for k, v in error["extensions"].items() if k != "requestId"} == {
        "code": "LIMIT_EXCEEDED",
        "limit": "cost",
        "maximum": 5_000,
        "actual": 12 * (1 + 10 * (1 + 10 * (1 + 10))),
    }
