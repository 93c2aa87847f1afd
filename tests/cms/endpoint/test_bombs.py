"""Documents made to keep a server busy are refused at once."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from graphql import get_introspection_query

from tests.cms.endpoint.conftest import Ask

ENOUGH = 700_000
"""Function calls, a fifth of a second or so; without the limits these take from millions to more than there is."""


@contextmanager
def little_work() -> Iterator[None]:
    """Counts function calls, Python's and C's: unlike seconds they are the same on a busy machine."""
    calls = 0

    def count(frame: Any, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)
    assert calls < ENOUGH


def chain(length: int, body: str) -> str:
    fragments = (f"fragment F{n} on Page {{ {body.format(next=n + 1)} }}" for n in range(length))
    return "{ page { ...F0 } }" + " ".join(fragments) + f"fragment F{length} on Page {{ title }}"


BOMBS: dict[str, str] = {
    "deep": "{ page { " + "parent { " * 150 + "title" + " }" * 152,
    "deeper than the parser goes": "{ page { " + "parent { " * 600 + "title" + " }" * 602,
    "fragments that double": chain(60, "a: parent {{ ...F{next} }} b: parent {{ ...F{next} }}"),
    "fragments that double without aliases": chain(100, "...F{next} ...F{next} parent {{ ...F{next} }}"),
    "a long chain of fragments": chain(180, "...F{next}"),
    "a cycle": "{ page { ...A } } fragment A on Page { ...B } fragment B on Page { parent { ...A } }",
    "a fragment that is its own": "{ page { ...A } } fragment A on Page { ...A }",
    "the same field, a thousand times": "{ page { " + "title " * 1_900 + "} }",
    "the same object, hundreds of times": "{ " + "page { title } " * 350 + "}",
    "the same in many fragments": "{ page { "
    + " ".join(f"...F{n}" for n in range(80))
    + " } }"
    + " ".join(f"fragment F{n} on Page {{ parent {{ title }} parent {{ title }} }}" for n in range(80)),
    "directives on one field": "{ hello " + "@skip(if: false) " * 280 + "}",
    "unknown directives": "{ hello " + "@x " * 900 + "}",
    "unknown fields": "{ page { " + "absent " * 1_900 + "} }",
    "a list of lists": "{ numbers(of: " + "[" * 190 + "]" * 190 + ") }",
    "an object of objects": "{ pages(filter: " + "{inner: " * 300 + "{}" + "}" * 300 + ") { totalCount } }",
    "lists of lists of goals": "{ goals { " + "assignments { " * 10 + "title" + " }" * 12,
    "introspection, twice": "{ a: __schema { types { fields { args { name } type { fields { args { name } } } } } }"
    " b: __schema { types { fields { args { name } type { fields { args { name } } } } } } }",
    "introspection in circles": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
    "many types": "{ " + " ".join(f'a{n}: __type(name: "Goal") {{ name }}' for n in range(60)) + " }",
    "long names": "{ " + "x" * 14_000 + " }",
    "a block string": '{ hello(name: """' + "\\n " * 4_000 + '""") }',
    "variables that are defaults": "query (" + " ".join(f"$v{n}: [Int!] = [{n}]" for n in range(150)) + ") { hello }",
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_is_refused_at_once(post: Ask, bomb: str) -> None:
    post("{ hello }")
    with little_work():
        response = post(bomb)
    assert response.status_code == 400, response.content
    assert 1 <= len(response.json()["errors"]) <= 5
    assert "Traceback" not in response.content.decode()


@pytest.mark.parametrize(
    "variables",
    [
        {f"v{n}": n for n in range(3_000)},
        {"name": "x" * 60_000},
        {"name": [["x"] * 90] * 90},
        {"name": "a" * 2_000, "other": {"a": {"b": {"c": ["\0"]}}}},
    ],
    ids=["many", "long", "wide", "hidden"],
)
def test_huge_variables_cost_nothing(post: Ask, variables: dict[str, Any]) -> None:
    post("{ hello }")
    with little_work():
        response = post("query ($name: Int) { numbers(of: [$name]) }", variables=variables)
    assert response.status_code in (400, 413)


def test_deeply_nested_variables_cost_nothing(client: Any) -> None:
    nest: Callable[[int], bytes] = lambda n: b'{"inner":' * n + b"null" + b"}" * n  # noqa: E731
    body = b'{"query":"query ($f: Filter) { pages(filter: $f) { totalCount } }","variables":{"f":%s}}' % nest(900)
    response = client.generic("POST", "/graphql", body, content_type="application/json")
    told = response.json()["errors"][0]["extensions"]
    assert (told["code"], told["limit"]) == ("LIMIT_EXCEEDED", "depth of a variable")


def test_the_standard_introspection_query_is_answered_and_two_of_them_are_not(post: Ask) -> None:
    once = get_introspection_query(input_value_deprecation=True)
    twice = once.replace("__schema {", "__schema { types { ...FullType } } again: __schema {", 1)
    assert post(once).status_code == 200
    response = post(twice)
    assert (response.status_code, response.json()["errors"][0]["extensions"]["limit"]) == (400, "cost")
