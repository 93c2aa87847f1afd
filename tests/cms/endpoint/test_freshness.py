"""What caches may keep, and how they ask whether it is still true."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.cms.endpoint.conftest import Ask

pytestmark = pytest.mark.django_db

NOW = "public, max-age=10, stale-while-revalidate=30, stale-if-error=86400"
PAST = "public, max-age=3570, stale-while-revalidate=30"


@pytest.fixture
def publish() -> Any:
    """Moves the head of the record on, as any recording does."""

    def move() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('record.recording', 'on', true)")
            cursor.execute("UPDATE record_head SET sequence = sequence + 1, instant = instant + interval '1 second'")

    return move


def test_an_answer_may_be_kept_and_an_error_may_not(get: Ask) -> None:
    assert get("{ version }")["Cache-Control"] == NOW
    for query in ("{ absent }", "{ broken }", "{ refused }", "{"):
        response = get(query)
        assert (response["Cache-Control"], response.headers.get("ETag")) == ("no-store", None)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('{ plan(asOf: "2024-06-01T00:00:00Z") { title } }', PAST),
        ('{ a: plan(asOf: "2024-06-01T00:00:00Z") { title } plan { title } }', NOW),
        ("{ plan { title } }", NOW),
        ("{ __typename }", NOW),
    ],
)
def test_the_past_may_be_kept_for_an_hour(get: Ask, query: str, expected: str) -> None:
    assert get(query)["Cache-Control"] == expected


@pytest.mark.parametrize(
    "query",
    ["{ version }", '{ plan(asOf: "2024-06-01T00:00:00Z") { title } }', "{ __typename }", "{ plan { title } version }"],
)
def test_a_known_answer_is_304_with_the_headers_of_the_whole(get: Ask, query: str) -> None:
    whole = get(query)
    response = get(query, headers={"If-None-Match": whole["ETag"]})
    assert (response.status_code, response.content) == (304, b"")
    for name in ("ETag", "Cache-Control", "Vary"):
        assert response[name] == whole[name]


def test_a_known_answer_costs_one_statement(get: Ask) -> None:
    etag = get("{ version plan { title } }")["ETag"]
    with CaptureQueriesContext(connection) as queries:
        assert get("{ version plan { title } }", headers={"If-None-Match": etag}).status_code == 304
    statements = [query["sql"] for query in queries if "SAVEPOINT" not in query["sql"]]
    assert len(statements) == 1
    assert "FROM record_head" in statements[0]


@pytest.mark.parametrize("header", ["*", 'W/"a", {etag}', "{strong}", "{etag}"])
def test_if_none_match_compares_weakly(get: Ask, header: str) -> None:
    etag = get("{ version }")["ETag"]
    assert etag.startswith('W/"')
    given = header.format(etag=etag, strong=etag.removeprefix("W/"))
    assert get("{ version }", headers={"If-None-Match": given}).status_code == 304


def test_a_new_content_version_is_a_new_answer(get: Ask, publish: Any) -> None:
    first = get("{ version }")
    publish()
    second = get("{ version }", headers={"If-None-Match": first["ETag"]})
    assert (second.status_code, second.json()["data"]) == (200, {"version": 1})
    assert second["ETag"] != first["ETag"]


def test_etag_is_of_what_is_answered(get: Ask, client: Client) -> None:
    query = "query A($name: String) { hello(name: $name) } query B { hello }"
    du = get(query, operationName="B")
    assert get("{ hello }")["ETag"] != get(query, operationName="A", variables='{"name": "a"}')["ETag"]
    assert get("{ hello }")["ETag"] == du["ETag"]
    assert client.get("/graphql", {"query": "{ hello }"}, headers={"Accept": "application/json"})["ETag"] != du["ETag"]


def test_an_answer_that_says_the_same_keeps_its_etag_over_a_publish(get: Ask, publish: Any) -> None:
    query = '{ plan(asOf: "2024-06-01T00:00:00Z") { title } }'
    first = get(query)
    publish()
    assert get(query, headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_a_wrong_request_is_an_error_whatever_is_known(get: Ask) -> None:
    assert get("{ absent }", headers={"If-None-Match": "*"}).status_code == 400


def test_a_post_is_always_answered(post: Ask) -> None:
    etag = post("{ version }")["ETag"]
    assert post("{ version }", headers={"If-None-Match": etag}).status_code == 200


def test_the_future_is_refused_with_its_code_even_for_caches(get: Ask) -> None:
    query = '{ plan(asOf: "2999-01-01T00:00:00Z") { title } }'
    for headers in ({}, {"If-None-Match": 'W/"x"'}):
        response = get(query, headers=headers)
        assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (400, "INVALID_AS_OF")
