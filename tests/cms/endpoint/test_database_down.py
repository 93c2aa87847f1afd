"""Without a database there is no answer, and soon; with it again, there is."""

from collections.abc import Iterator
from time import monotonic
from typing import Any

import pytest
from django.db import connection, connections

from tests.cms.endpoint.conftest import Ask
from tests.cms.endpoint.test_time import unanswered


@pytest.fixture
def own_connection(settings: Any, django_db_setup: None, django_db_blocker: Any) -> Iterator[Any]:
    """A connection of the endpoint's own to the test's database, which a test may break."""
    connections.databases["own"] = {**connection.settings_dict}
    settings.RECORD_DATABASE = "own"
    with django_db_blocker.unblock():
        yield connections["own"]
        connections["own"].close()
    del connections.databases["own"], connections["own"]


def test_a_connection_that_breaks_is_503_and_the_next_answer_is_whole(get: Ask, own_connection: Any) -> None:
    unanswered(get("{ cutOff }"), "SERVICE_UNAVAILABLE")
    own_connection.close_if_unusable_or_obsolete()
    assert get("{ version }").json()["data"] == {"version": 0}


def test_a_database_that_is_gone_is_503_at_once(get: Ask, own_connection: Any) -> None:
    own_connection.settings_dict.update(HOST="127.0.0.1", PORT="1", PASSWORD="hemligt")
    started = monotonic()
    response = get("{ a: version b: version c: plan { title } }")
    unanswered(response, "SERVICE_UNAVAILABLE")
    assert monotonic() - started < 1
    assert "127.0.0.1" not in response.content.decode()


def test_the_schema_is_told_without_a_database(get: Ask, own_connection: Any) -> None:
    own_connection.settings_dict.update(HOST="127.0.0.1", PORT="1")
    assert get('{ __typename __type(name: "Goal") { name } }').status_code == 200
