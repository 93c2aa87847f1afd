"""In front of Django the same request gets the same answer, to the byte, and nothing else does."""

from collections.abc import Iterable
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_started
from django.db import close_old_connections, connection
from django.test import RequestFactory

from cms.endpoint.ready import ReadyAnswers

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("heard")]
Given = tuple[str, list[tuple[str, str]], bytes]
HELLO = "/graphql?query={hello,version}"
LONG = "/graphql?query={long,version}"


class Counting:
    """Django, and how often it was reached."""

    def __init__(self) -> None:
        self._django = WSGIHandler()
        self.count = 0

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        self.count += 1
        # As Django's own test client does: the test's transaction is on this connection.
        request_started.disconnect(close_old_connections)
        try:
            return self._django(environ, start_response)
        finally:
            request_started.connect(close_old_connections)


@pytest.fixture
def django() -> Counting:
    return Counting()


@pytest.fixture
def ready(django: Counting) -> ReadyAnswers:
    return ReadyAnswers(django)


def ask(application: Any, path: str = HELLO, method: str = "GET", **headers: str) -> Given:
    environ = RequestFactory().generic(method, path, secure=True, **headers).environ
    started: list[Any] = []
    body = b"".join(application(environ, lambda status, given, *_: started.append((status, given))))
    status, given = started[0]
    return status, sorted(given), body


def named(given: Given) -> dict[str, str]:
    return dict(given[1])


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"HTTP_ACCEPT": "application/graphql-response+json"},
        {"HTTP_ACCEPT_ENCODING": "br"},
        {"HTTP_ACCEPT_ENCODING": "gzip"},
        {"HTTP_ORIGIN": "https://www.exempel.se"},
        {"HTTP_IF_NONE_MATCH": "*"},
        {"HTTP_IF_NONE_MATCH": '"another"'},
    ],
)
@pytest.mark.parametrize("path", [HELLO, LONG])
def test_second_answer_is_the_first_but_for_the_requests_id(
    ready: ReadyAnswers, django: Counting, settings: Any, path: str, headers: dict[str, str]
) -> None:
    settings.GRAPHQL_CORS_ORIGINS = ["https://www.exempel.se"]
    request_id = {"HTTP_X_REQUEST_ID": "0123456789abcdef"}
    plain = {name: value for name, value in headers.items() if name != "HTTP_IF_NONE_MATCH"}
    ask(ready, path, **plain)
    assert ask(ready, path, **headers, **request_id) == ask(django, path, **headers, **request_id)
    assert django.count == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"HTTP_ACCEPT": "application/json"}, {"HTTP_ACCEPT": "application/graphql-response+json"}),
        ({"HTTP_ACCEPT": "application/json"}, {"HTTP_ACCEPT": "text/plain"}),
        ({"HTTP_ACCEPT_ENCODING": "br"}, {}),
        ({"HTTP_ORIGIN": "https://www.exempel.se"}, {"HTTP_ORIGIN": "https://evil.example"}),
        ({"HTTP_HOST": "mal.exempel.se"}, {"HTTP_HOST": "evil.example"}),
        ({}, {"HTTP_X_FORWARDED_PROTO": "http"}),
        ({}, {"HTTP_AUTHORIZATION": "Preview abc"}),
        ({}, {"HTTP_X_PADDING": "x" * 9000}),
    ],
)
def test_request_that_may_be_answered_differently_reaches_django(
    ready: ReadyAnswers, django: Counting, settings: Any, first: dict[str, str], second: dict[str, str]
) -> None:
    settings.GRAPHQL_CORS_ORIGINS = ["https://www.exempel.se"]
    settings.ALLOWED_HOSTS = ["mal.exempel.se", "testserver"]
    ask(ready, LONG, **first)
    given, alone = ask(ready, LONG, **second), ask(django, LONG, **second)
    assert django.count == 3
    assert (given[0], len(given[2])) == (alone[0], len(alone[2]))


@pytest.mark.parametrize("path", ["/graphql?query={broken}", "/graphql?query={absent}", "/graphql", "/other"])
def test_error_is_not_given_again(ready: ReadyAnswers, django: Counting, path: str) -> None:
    for _ in range(2):
        ask(ready, path)
    assert django.count == 2


def test_post_is_not_given_again(ready: ReadyAnswers, django: Counting) -> None:
    for _ in range(2):
        ask(ready, "/graphql", "POST", data='{"query":"{hello}"}', content_type="application/json")
    assert django.count == 2


def test_new_content_ends_what_was_ready(ready: ReadyAnswers, django: Counting) -> None:
    before = ask(ready)
    publish()
    assert ask(ready)[2] != before[2]
    assert (django.count, len(ready._kept)) == (2, 1)


def publish() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('record.recording', 'on', true)")
        cursor.execute("UPDATE record_head SET sequence = sequence + 1, instant = instant + interval '1 second'")


def test_answer_that_is_overtaken_while_it_is_put_away_is_not_given_again(django: Counting) -> None:
    """Another thread may hear of new content between any two lines of this one."""

    def overtaken(environ: dict[str, Any], start_response: Any) -> Any:
        response: Any = django(environ, start_response)
        headers = list(response.items())
        if django.count == 1:
            response.items = lambda: (publish(), ask(ready, LONG), headers)[-1]
        return response

    ready = ReadyAnswers(overtaken)
    before = ask(ready)
    assert ask(ready)[2] != before[2]


def test_known_answer_is_304_without_a_body_or_words_of_it(ready: ReadyAnswers) -> None:
    whole = named(ask(ready, LONG))
    status, headers, body = ask(ready, LONG, HTTP_IF_NONE_MATCH=whole["ETag"])
    assert (status, body) == ("304 Not Modified", b"")
    assert dict(headers)["ETag"] == whole["ETag"]
    assert not {"Content-Type", "Content-Length", "Content-Encoding"} & set(dict(headers))


def test_request_id_that_could_write_into_a_log_is_replaced(ready: ReadyAnswers) -> None:
    ask(ready)
    assert len(named(ask(ready, HTTP_X_REQUEST_ID="a b\n"))["X-Request-ID"]) == 32


def test_memory_is_bounded(ready: ReadyAnswers, settings: Any) -> None:
    settings.GRAPHQL_CACHE_BYTES = 80_000
    for number in range(100):
        ask(ready, f"/graphql?query={{hello,version}}&{number}")
    assert 0 < ready._kept.size <= 80_000
