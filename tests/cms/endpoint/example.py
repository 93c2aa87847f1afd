"""A schema with every fault that the real one must not have, to see what the endpoint makes of it."""

import time
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import connections
from django.urls import path
from graphql import GraphQLSchema, build_schema

from cms.endpoint.graphiql import file
from cms.endpoint.view import GraphQLView, NamedOperationView
from cms.schema.errors import ApiError

SDL = """
scalar Instant
type Query {
  hello(name: String = "du"): String!
  version: Int!
  numbers(of: [Int!]!): [Int!]!
  pages(first: Int! = 20, filter: Filter): PageConnection!
  page: Page
  plan(asOf: Instant): Plan
  goals: [Goal!]!
  search(query: String!, first: Int! = 20): [Goal!]!
  broken: String
  nothing: String!
  refused: String
  slow: [Goal!]!
  sleepy: Int
  patience: Int
  writing: Int
  cutOff: Int
  long: String!
}
input Filter { words: [String!] inner: Filter }
interface Page { title: String! parent: Page }
type Plan implements Page { title: String! parent: Page goals: [Goal!]! }
type Goal implements Page { title: String! parent: Page assignments: [Goal!]! plan: Plan figure: Figure sdgs: [Int!]! }
type Figure { alt: String! }
type PageConnection { edges: [PageEdge!]! totalCount: Int! }
type PageEdge { node: Page! }
"""
SLEEP = 5
"""Seconds that `sleepy` asks the database to take."""
TITLE = {"title": "Infrastruktur", "__typename": "Goal", "sdgs": [9]}


def example() -> GraphQLSchema:
    schema = build_schema(SDL)
    assert schema.query_type is not None
    for name, resolver in RESOLVERS.items():
        schema.query_type.fields[name].resolve = resolver
    schema.type_map["Instant"].parse_value = datetime.fromisoformat  # type: ignore[attr-defined]
    goal = schema.type_map["Goal"]
    goal.fields["assignments"].resolve = lambda *_: [TITLE]  # type: ignore[attr-defined]
    return schema


def broken(*_: Any) -> None:
    raise RuntimeError("host=db.internal password=hemligt")


def refused(*_: Any) -> None:
    raise ApiError("BAD_USER_INPUT", "`year` must be a year.")


def slow(*_: Any) -> list[dict[str, str]]:
    time.sleep(2.1)
    return [TITLE]


def sql(statement: str) -> Any:
    def resolve(root: None, info: Any) -> int:
        info.context.snapshot(None)
        with connections[settings.RECORD_DATABASE].cursor() as cursor:
            cursor.execute(statement)
            return int(cursor.fetchone()[0] or 0) if cursor.description else 0

    return resolve


def plan(root: None, info: Any, asOf: datetime | None = None) -> dict[str, Any]:  # noqa: N803  # as in the schema
    snapshot = info.context.snapshot(asOf)
    return {"title": snapshot.instant.isoformat(), "goals": [TITLE]}


RESOLVERS: dict[str, Any] = {
    "hello": lambda root, info, name: f"Hej {name}",
    "version": lambda root, info: info.context.snapshot(None).version,
    "numbers": lambda root, info, of: of,
    "pages": lambda root, info, first, **_: {"edges": [{"node": TITLE}], "totalCount": 1},
    "plan": plan,
    "goals": lambda *_: [TITLE],
    "search": lambda *_, **__: [TITLE],
    "broken": broken,
    "nothing": lambda *_: None,
    "refused": refused,
    "slow": slow,
    "sleepy": sql(f"SELECT pg_sleep({SLEEP})"),
    "patience": sql("SELECT setting::int FROM pg_settings WHERE name = 'statement_timeout'"),
    "writing": sql("CREATE TABLE never (n int)"),
    "cutOff": sql("SELECT pg_terminate_backend(pg_backend_pid())"),
    "long": lambda *_: "Bergsbruk och blåbär. " * 100,
}

SCHEMA = example()
urlpatterns = [
    path("graphql", GraphQLView.as_view(schema=SCHEMA)),
    path("graphql/operations/<path:name>", NamedOperationView.as_view(schema=SCHEMA)),
    path("graphql/graphiql/<path:path>", file, name="graphiql_file"),
]
