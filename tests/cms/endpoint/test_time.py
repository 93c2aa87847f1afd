"""A slow or absent database is 503 with Retry-After, in time, and never an answer that looks whole."""

import logging
from time import monotonic
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.settings import limits
from tests.cms.endpoint.conftest import Ask
from tests.cms.endpoint.example import SLEEP

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def time_limits_of_production(settings: Any) -> None:
    settings.GRAPHQL_STATEMENT_TIMEOUT = limits.GRAPHQL_STATEMENT_TIMEOUT
    settings.GRAPHQL_REQUEST_TIMEOUT = limits.GRAPHQL_REQUEST_TIMEOUT


def unanswered(response: Any, code: str) -> None:
    assert (response.status_code, response["Retry-After"], response["Cache-Control"]) == (503, "5", "no-store")
    assert list(response.json()) == ["errors"]
    assert response.json()["errors"][0]["extensions"]["code"] == code


def test_a_statement_may_take_one_and_a_half_seconds(get: Ask, settings: Any) -> None:
    settings.GRAPHQL_REQUEST_TIMEOUT = 60
    assert get("{ patience }").json()["data"] == {"patience": 1500}
    started = monotonic()
    unanswered(get("{ hello sleepy }"), "TIMEOUT")
    assert 1.4 < monotonic() - started < SLEEP


def test_a_statement_has_no_more_time_than_the_request(get: Ask, settings: Any) -> None:
    settings.GRAPHQL_REQUEST_TIMEOUT = 1.4
    assert 0 < get("{ patience }").json()["data"]["patience"] <= 1400


def test_a_request_may_take_two_seconds(get: Ask) -> None:
    unanswered(get("{ slow { title } }"), "TIMEOUT")


def test_the_database_can_not_be_written_to(get: Ask, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        assert get("{ writing }").status_code == 500
    assert "cannot execute CREATE TABLE in a read-only transaction" in caplog.text


def test_an_answer_leaves_the_surrounding_transaction_writable(get: Ask) -> None:
    assert get("{ version }").status_code == 200
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE written (n int)")
        cursor.execute("SHOW statement_timeout")
        assert cursor.fetchone() == ("0",)


def test_a_refusal_asks_the_database_nothing(get: Ask) -> None:
    with CaptureQueriesContext(connection) as queries:
        assert get("{ version absent }").status_code == 400
        assert get("{ version goals { assignments { assignments { assignments { title } } } } }").status_code == 400
    assert len(queries) == 0
