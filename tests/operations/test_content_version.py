"""The public process hears of every publication, and answers what it has answered before while its database is gone."""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from django.core.management import call_command
from django.db import connection

from cms.models import HomePage
from tests.databases import connected_to, copied
from tests.factories.site import make_home
from tests.operations.databases import execute, server
from tests.operations.front_door import Answer
from tests.operations.serving import ask, granian, production
from tests.operations.wire import Wire, wire

HOME = "/graphql?query={page(path:%22/%22){title}}"
SITE = "/graphql?query={site{name}}"


class Public(NamedTuple):
    port: int
    wire: Wire
    home: HomePage


@pytest.fixture
def _record_stays_whole() -> None:
    """The database here is another one, gone before the check."""


@pytest.fixture(scope="module")
def public(django_db_setup: None, django_db_blocker: Any, worker_id: str) -> Iterator[Public]:
    """Through the role that may read the record alone."""
    role = f"listener_{worker_id}"
    with (
        django_db_blocker.unblock(),
        copied("version") as name,
        connected_to(name),
        wire(server()["host"], server().get("port", "5432")) as carried,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("READER_PASSWORD", "reader")
        call_command("make_reader_role", role=role, verbosity=0)
        home = make_home(title="Ett")
        database = f"postgresql://{role}:reader@127.0.0.1:{carried.port}/{name}"
        try:
            with granian(production(database, "public")) as port:
                yield Public(port, carried, home)
        finally:
            execute(name, "DROP OWNED BY {}", role)
            execute(name, "DROP ROLE {}", role)


def publish(home: HomePage, title: str) -> None:
    home.title = title
    home.save_revision().publish()


def title(answer: Answer) -> str:
    return str(json.loads(answer.body)["data"]["page"]["title"])


def soon(true: Callable[[], bool]) -> float:
    """Seconds until it is true."""
    start = time.monotonic()
    while not true():
        assert time.monotonic() - start < 10
        time.sleep(0.02)
    return time.monotonic() - start


def heard(public: Public) -> None:
    """The process listens: what it answers has a version."""
    soon(lambda: "X-Content-Version" in ask(public.port, SITE).headers)


def test_publication_is_answered_within_a_second(public: Public) -> None:
    heard(public)
    first = ask(public.port, HOME)
    assert ask(public.port, HOME).body == first.body
    publish(public.home, "Två")
    assert soon(lambda: title(ask(public.port, HOME)) == "Två") < 1
    assert ask(public.port, HOME).headers["ETag"] != first.headers["ETag"]


def test_saved_draft_changes_nothing(public: Public) -> None:
    heard(public)
    before = ask(public.port, HOME).headers["X-Content-Version"]
    public.home.title = "Utkast"
    public.home.save_revision()
    time.sleep(0.2)
    assert ask(public.port, HOME).headers["X-Content-Version"] == before


def test_answer_that_another_publication_does_not_touch_keeps_its_etag(public: Public) -> None:
    heard(public)
    before = ask(public.port, SITE)
    publish(public.home, "Tre")
    soon(lambda: ask(public.port, SITE).headers["X-Content-Version"] != before.headers["X-Content-Version"])
    after = ask(public.port, SITE, **{"If-None-Match": before.headers["ETag"]})
    assert (after.status, after.headers["ETag"]) == (304, before.headers["ETag"])


def test_answers_given_before_outlive_the_database_and_new_ones_are_refused_soon(public: Public) -> None:
    heard(public)
    before = ask(public.port, HOME).headers["X-Content-Version"]
    publish(public.home, "Fyra")
    soon(lambda: ask(public.port, HOME).headers["X-Content-Version"] != before)
    public.wire.cut()
    try:
        assert {ask(public.port, HOME).status for _ in range(20)} == {200}
        assert ask(public.port, "/graphql/version").status == 204
        start = time.monotonic()
        missing = ask(public.port, "/graphql?query={page(path:%22/never/%22){title}}")
        assert (missing.status, missing.headers["Cache-Control"]) == (503, "no-store")
        assert time.monotonic() - start < 1.5
        publish(public.home, "Fem")
    finally:
        public.wire.mend()
    assert soon(lambda: title(ask(public.port, HOME)) == "Fem") < 3


def test_connection_that_is_lost_alone_is_made_again(public: Public) -> None:
    heard(public)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT sequence, digest%'"
        )
    publish(public.home, "Sex")
    assert soon(lambda: title(ask(public.port, HOME)) == "Sex") < 1
