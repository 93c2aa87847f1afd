"""The short way of executing says what graphql-core says, and leaves to it what it has no words for."""

import json
from typing import Any

import pytest
from django.http import HttpRequest
from graphql import GraphQLError, build_schema, execute_sync, parse

from cms.endpoint.context import Context
from cms.endpoint.deadline import Deadline
from cms.endpoint.documents import document
from cms.endpoint.plan import LeftToTheExecutorError, Plan
from tests.cms.endpoint.example import SCHEMA

QUERIES = [
    '{ hello a: hello(name: "Åre") __typename }',
    "{ goals { title } goals { sdgs title } }",
    "{ pages(first: 3) { edges { node { __typename title ... on Goal { sdgs } ...More } } totalCount } } "
    "fragment More on Page { t: title ... on Plan { goals { title } } }",
    "{ goals { figure { alt } plan { title } assignments { title assignments { sdgs } } } page { title } }",
    "query($on: Boolean = true) { hello @include(if: $on) goals { title @skip(if: $on) sdgs } }",
    "query($of: [Int!]! = [1, 2]) { numbers(of: $of) b: numbers(of: [3]) }",
    "{ __schema { queryType { name } types { name kind fields { name type { name ofType { name } } } } } }",
    '{ __type(name: "Page") { possibleTypes { name } } none: __type(name: "None") { name } }',
    "{ long }",
]


def plan_of(query: str, schema: Any = SCHEMA, variables: dict[str, Any] | None = None) -> Plan:
    found = document(schema, query)
    context = Context(HttpRequest(), Deadline(5))
    return Plan(schema, found.operation(None), found.fragments, variables or {}, context)


@pytest.mark.parametrize("query", QUERIES)
def test_data_is_graphql_cores_own_and_in_its_order(query: str) -> None:
    variables = {"on": True, "of": [1, 2]}
    expected = execute_sync(SCHEMA, parse(query), context_value=Context(HttpRequest(), Deadline(5)))
    assert expected.errors is None
    assert json.dumps(plan_of(query, variables=variables).execute()) == json.dumps(expected.data)


ODD = build_schema(
    "type Query { a: Int! b: [Int!] c: Thing d: [Int] e: Int } "
    "interface Thing { x: Int } type One implements Thing { x: Int }"
)


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("{ a }", None),
        ("{ a }", "no number"),
        ("{ b }", [1, None]),
        ("{ b }", "12"),
        ("{ b }", 5),
        ("{ c { x } }", {"__typename": "None"}),
        ("{ c { x } }", {"x": 1}),
        ("{ e }", 2**40),
    ],
)
def test_what_is_wrong_is_left_to_graphql_core(query: str, value: Any) -> None:
    name = query[2]
    assert ODD.query_type is not None
    ODD.query_type.fields[name].resolve = lambda *_: value
    with pytest.raises((LeftToTheExecutorError, GraphQLError)):
        plan_of(query, ODD).execute()


def test_nulls_stay_where_they_may(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ODD.query_type is not None
    ODD.query_type.fields["d"].resolve = lambda *_: [1, None]
    ODD.query_type.fields["e"].resolve = lambda *_: None
    assert plan_of("{ d e }", ODD).execute() == {"d": [1, None], "e": None}
