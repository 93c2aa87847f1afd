"""Every limit at its edge: what is just allowed, and what is refused one step further."""

from typing import Any

import pytest
from django.test import Client

from tests.cms.endpoint.conftest import Ask

JSON = "application/json"


def refused(limit: str, maximum: int, actual: int | None = None) -> dict[str, Any]:
    told: dict[str, Any] = {"code": "LIMIT_EXCEEDED", "limit": limit, "maximum": maximum}
    return told if actual is None else {**told, "actual": actual}


def reason(response: Any) -> dict[str, Any]:
    extensions: dict[str, Any] = response.json()["errors"][0]["extensions"]
    del extensions["requestId"]
    return extensions


def nested(depth: int) -> str:
    return "{ page { " + "parent { " * (depth - 2) + "title" + " }" * depth


def nested_list(depth: int) -> list[Any]:
    inner: list[Any] = []
    for _ in range(depth - 1):
        inner = [inner]
    return inner


def chained(length: int) -> str:
    """Each fragment spreads the next one; written in that order, so that none is known before it is reached."""
    chain = (f"fragment F{n} on Page {{ title ...F{n + 1} }} " for n in range(1, length))
    return "{ page { ...F1 } } " + "".join(chain) + f"fragment F{length} on Page {{ title }}"


EDGES: list[tuple[str, int, str, str]] = [
    ("depth", 20, nested(20), nested(21)),
    ("nested fragments", 20, chained(20), chained(21)),
    ("aliases", 30, *("{ page { " + " ".join(f"a{n}: title" for n in range(of)) + " } }" for of in (30, 31))),
    ("root fields", 20, *("{ " + " ".join(f"a{n}: hello" for n in range(of)) + " }" for of in (20, 21))),
    ("directives", 50, *("{ page { " + "title @skip(if: false) " * of + "} }" for of in (50, 51))),
    ("characters in a document", 15_000, *("{ hello " + " " * (of - 9) + "}" for of in (15_000, 15_001))),
    ("characters in a string", 2_000, *('{ hello(name: "' + "å" * of + '") }' for of in (2_000, 2_001))),
    ("items in a list", 100, *("{ numbers(of: [" + "1 " * of + "]) }" for of in (100, 101))),
    ("characters to search for", 200, *('{ search(query: "' + "å" * of + '") { title } }' for of in (200, 201))),
    ("first", 100, *(f"{{ pages(first: {of}) {{ totalCount }} }}" for of in (100, 101))),
]


@pytest.mark.parametrize(("limit", "maximum", "allowed", "over"), EDGES, ids=[edge[0] for edge in EDGES])
def test_a_document_is_refused_one_step_over_the_limit(
    get: Ask, client: Client, limit: str, maximum: int, allowed: str, over: str
) -> None:
    assert client.post("/graphql", {"query": allowed}, content_type=JSON).status_code == 200
    for accept in ("application/graphql-response+json", JSON):
        response = client.post("/graphql", {"query": over}, content_type=JSON, headers={"Accept": accept})
        assert (response.status_code, response["Cache-Control"]) == (400, "no-store")
        assert reason(response) == refused(limit, maximum, maximum + 1)


def test_tokens_are_counted_while_they_are_read(post: Ask) -> None:
    # Two braces, and nine tokens a field beside its items.
    sizes = [*[100] * 18, 27]
    fields = [f"a{n}: numbers(of: [{'1 ' * size}])" for n, size in enumerate(sizes)]
    assert post("{" + " ".join(fields) + "}").status_code == 200
    response = post("{" + " ".join(fields) + "hello}")
    assert (response.status_code, reason(response)) == (400, refused("tokens in a document", 2_000))


def test_comments_are_counted(post: Ask) -> None:
    assert post("#\n" * 100 + "{ hello }").status_code == 200
    assert reason(post("#\n" * 101 + "{ hello }")) == refused("comments in a document", 100)


def test_a_body_may_have_64_kb(client: Client) -> None:
    for size, status in ((65_536, 200), (65_537, 413)):
        body = b'{"query": "{ hello }"}'.ljust(size)
        response = client.generic("POST", "/graphql", body, content_type=JSON)
        assert response.status_code == status
    assert reason(response) == refused("bytes in a body", 65_536, 65_537)


def test_a_body_that_announces_too_much_is_not_read(client: Client) -> None:
    response = client.generic("POST", "/graphql", b"{}", content_type=JSON, CONTENT_LENGTH="999999999")
    assert (response.status_code, reason(response)["actual"]) == (413, 999_999_999)


def test_an_address_may_have_8_kb(client: Client) -> None:
    start = "query={hello}&x="
    for size, status in ((8_192, 200), (8_193, 414)):
        query = start + "x" * (size - len("/graphql") - len(start))
        response = client.get(f"/graphql?{query}")
        assert response.status_code == status
    assert reason(response) == refused("bytes in an address", 8_192, 8_193)


def test_header_fields_may_have_8_kb_together(client: Client) -> None:
    response = client.get("/graphql?query={hello}", headers={f"X-{n}": "x" * 1_000 for n in range(9)})
    assert response.status_code == 431
    assert reason(response)["limit"] == "bytes in header fields"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"f": {"words": ["x" * 2_001]}}, refused("characters in a string", 2_000, 2_001)),
        ({"f": {"words": ["x"] * 101}}, refused("items in a list", 100, 101)),
        ({"f": {str(n): n for n in range(101)}}, refused("items in a list", 100, 101)),
        ({"f": {"words": ["a\0b"]}}, {"code": "BAD_USER_INPUT"}),
        ({"f": nested_list(21)}, refused("depth of a variable", 20, 21)),
        ({"f": nested_list(900)}, refused("depth of a variable", 20, 21)),
    ],
)
def test_variables_have_the_limits_of_literals(post: Ask, variables: Any, expected: Any) -> None:
    response = post("query ($f: Filter) { pages(filter: $f) { totalCount } }", variables=variables)
    assert (response.status_code, reason(response)) == (400, expected)


def test_a_variable_that_nothing_reads_may_be_as_deep_as_a_document(post: Ask) -> None:
    assert post("{ hello }", variables={"unread": nested_list(20)}).status_code == 200


def test_a_page_size_in_a_variable_is_checked(post: Ask) -> None:
    query = "query ($n: Int!) { pages(first: $n) { totalCount } }"
    assert reason(post(query, variables={"n": 101})) == refused("first", 100, 101)
    assert post(query, variables={"n": 100}).status_code == 200


def test_what_a_fragment_holds_counts_wherever_it_is_spread(post: Ask) -> None:
    fragment = "fragment F on Page { " + " ".join(f"a{n}: title" for n in range(16)) + " }"
    query = "{ page { ...F parent { ...F } } }" + fragment
    assert reason(post(query)) == refused("aliases", 30, 32)


def test_introspection_is_not_deep(post: Ask) -> None:
    types = "{ __schema { types { fields { type " + "{ ofType " * 17 + "{ name }" + " }" * 21
    assert post(types).status_code == 200
