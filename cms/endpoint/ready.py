"""Answers given again to the byte, before Django looks at the request.

A small cache in front of the application, in its process: what Django answered, it answers again to the same request,
as long as the content is of the same generation. The key holds everything of a request that an answer of the endpoint
can depend on, so that the headers are those that Django gave; only the request's id is the request's own.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.conf import settings

from cms.endpoint.freshness import is_known
from cms.endpoint.kept import Kept
from cms.endpoint.known import TIMELESS, generation
from cms.endpoint.response import GivenAgain
from cms.request_id import ACCEPTED, HEADER

Environ = dict[str, Any]
Key = tuple[str | None, ...]
Headers = list[tuple[str, str]]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]

ADDRESS = re.compile(r"/graphql(/|/operations/.+)?")
DEPENDS_ON = (
    "REQUEST_METHOD", "PATH_INFO", "QUERY_STRING", "wsgi.url_scheme", "SERVER_NAME", "SERVER_PORT", "SCRIPT_NAME",
    "HTTP_HOST", "HTTP_X_FORWARDED_PROTO", "HTTP_ACCEPT", "HTTP_ACCEPT_ENCODING", "HTTP_ORIGIN",
)  # fmt: skip
"""Of a request without a body: what Django's security and host checks read, and what an answer varies by."""
OF_A_BODY = ("Content-Type", "Content-Encoding", "Content-Length")
OVERHEAD = 3_000
"""Bytes of memory that an answer's headers and its place among the others take."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A whole answer: its headers without the request's id."""

    headers: Headers
    not_modified: Headers
    etag: str
    body: bytes


class ReadyAnswers:
    """The application, with its answers in front of it."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._kept: Kept[Ready] = Kept()
        self._generation = ""

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        key = _key(environ)
        current = generation() if key else None
        if key is None or current is None:
            return self._application(environ, start_response)
        if current != self._generation:
            self._kept.clear()
            self._generation = current
        ready = self._kept.get((current, key))
        if ready is not None:
            return _again(ready, environ, start_response)
        response = self._application(environ, start_response)
        self._keep(current, key, response)
        return response

    def _keep(self, current: str, key: Key, response: Iterable[bytes]) -> None:
        """Nothing but a whole answer of this generation, which sets no cookie; under its generation, for others may
        hear of the next one meanwhile."""
        if not isinstance(response, GivenAgain) or response.status_code != 200 or response.cookies:
            return
        if response.generation not in (current, TIMELESS):
            return
        headers = [(name, value) for name, value in response.items() if name != HEADER]
        rest = [(name, value) for name, value in headers if name not in OF_A_BODY]
        ready = Ready(headers, rest, response["ETag"], response.content)
        size = (
            len(ready.body)
            + OVERHEAD
            + sum(2 * len(value) for _, value in headers)
            + sum(len(part or "") for part in key)
        )
        self._kept.keep((current, key), ready, size, settings.GRAPHQL_CACHE_BYTES)


def _key(environ: Environ) -> Key | None:
    """None for what is not kept here: another address, a body, credentials, more header fields than are read."""
    if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or not ADDRESS.fullmatch(environ["PATH_INFO"]):
        return None
    if "HTTP_AUTHORIZATION" in environ or _header_bytes(environ) > settings.GRAPHQL_MAX_HEADERS:
        return None
    return tuple([environ.get(name) for name in DEPENDS_ON])


def _header_bytes(environ: Environ) -> int:
    """As `check_envelope` counts them."""
    return sum(len(name) + len(value) for name, value in environ.items() if name.startswith("HTTP_"))


def _again(ready: Ready, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
    given = environ.get("HTTP_X_REQUEST_ID", "")
    request_id = (HEADER, given if ACCEPTED.match(given) else uuid4().hex)
    if is_known(environ.get("HTTP_IF_NONE_MATCH"), ready.etag):
        start_response("304 Not Modified", [*ready.not_modified, request_id])
        return ()
    start_response("200 OK", [*ready.headers, request_id])
    return (ready.body,)
