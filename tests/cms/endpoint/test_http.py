"""Methods, media types and statuses."""

import pytest
from django.test import Client

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (GRAPHQL, GRAPHQL),
        (JSON, JSON),
        ("*/*", JSON),
        ("", JSON),
        ("application/*", JSON),
        ("application/*;q=0.5, application/json;q=0.1", GRAPHQL),
        (f"{GRAPHQL}, {JSON};q=0.9", GRAPHQL),
        (f"{GRAPHQL}; charset=utf-8", GRAPHQL),
        ("text/html, */*;q=0.1", JSON),
        ("application/json;q=0, */*", GRAPHQL),
    ],
)
def test_the_answer_has_the_media_type_that_is_asked_for(client: Client, accept: str, expected: str) -> None:
    response = client.get("/graphql", {"query": "{ hello }"}, headers={"Accept": accept})
    assert (response.status_code, response["Content-Type"]) == (200, f"{expected}; charset=utf-8")


@pytest.mark.parametrize("accept", ["text/html", "application/json;q=0", "application/xml", "application/json;q=x"])
def test_what_can_not_be_answered_in_is_406(client: Client, accept: str) -> None:
    response = client.get("/graphql", {"query": "{ hello }"}, headers={"Accept": accept})
    assert response.status_code == 406
    assert response.json()["errors"][0]["extensions"]["code"] == "NOT_ACCEPTABLE"


@pytest.mark.parametrize(
    ("query", "modern", "code"),
    [
        ("{", 400, "GRAPHQL_PARSE_FAILED"),
        ("{ absent }", 400, "GRAPHQL_VALIDATION_FAILED"),
        ("query ($name: Int!) { numbers(of: [$name]) }", 400, "BAD_USER_INPUT"),
    ],
)
def test_a_wrong_document_is_400_and_200_for_older_clients(client: Client, query: str, modern: int, code: str) -> None:
    for accept, status in ((GRAPHQL, modern), (JSON, 200)):
        response = client.get("/graphql", {"query": query}, headers={"Accept": accept})
        assert response.status_code == status
        assert response["Cache-Control"] == "no-store"
        assert list(response.json()) == ["errors"]
        assert response.json()["errors"][0]["extensions"]["code"] == code


@pytest.mark.parametrize("method", ["put", "patch", "delete", "trace"])
def test_other_methods_are_405_and_say_which_are_allowed(client: Client, method: str) -> None:
    response = getattr(client, method)("/graphql")
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert response.json()["errors"][0]["extensions"]["code"] == "METHOD_NOT_ALLOWED"


@pytest.mark.parametrize("operation", ["mutation { __typename }", "subscription { hello }", "mutation M { hello }"])
def test_nothing_but_queries_is_served(client: Client, operation: str) -> None:
    got = client.get("/graphql", {"query": operation})
    posted = client.post("/graphql", {"query": operation}, content_type=JSON)
    assert (got.status_code, posted.status_code) == (405, 400)
    assert posted.json()["errors"][0]["extensions"]["code"] == "OPERATION_NOT_SUPPORTED"


def test_head_has_the_headers_of_get(client: Client) -> None:
    got, headed = client.get("/graphql?query={hello}"), client.head("/graphql?query={hello}")
    own = {"X-Request-ID"}
    assert headed.content == b""
    assert {k: v for k, v in headed.items() if k not in own} == {k: v for k, v in got.items() if k not in own}


def test_an_answer_sets_no_cookie_and_varies_on_none(client: Client) -> None:
    client.cookies["sessionid"] = "nonsense"
    response = client.post("/graphql", {"query": "{ hello }"}, content_type=JSON)
    assert response.json()["data"] == {"hello": "Hej du"}
    assert (dict(response.cookies), response["Vary"]) == ({}, "Accept, Accept-Encoding")


def test_every_answer_says_what_a_browser_must_not_do_with_it(client: Client) -> None:
    for response in (client.get("/graphql?query={hello}"), client.get("/graphql?query={")):
        assert response["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["Referrer-Policy"] == "no-referrer"


def test_a_request_keeps_the_id_that_the_proxy_gave_it(client: Client) -> None:
    response = client.get("/graphql?query={", headers={"X-Request-ID": "0123456789abcdef", "Accept": GRAPHQL})
    assert response["X-Request-ID"] == "0123456789abcdef"
    assert response.json()["errors"][0]["extensions"]["requestId"] == "0123456789abcdef"
