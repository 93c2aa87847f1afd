"""`/andringar.atom`, and `/andringar.atom?path=/kommunens-mal-och-budget/` for a page and all below it."""

from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.views.decorators.http import require_safe

from cms.endpoint.answer import Answer
from cms.endpoint.deadline import Deadline, Interrupted
from cms.endpoint.freshness import cache_control
from cms.endpoint.reading import reading
from cms.endpoint.response import Response, respond
from cms.feed.atom import atom
from cms.feed.entries import Entry, entry_of
from cms.record.feed import Window
from cms.record.reader import Snapshot, open_snapshot
from cms.schema.route import normal

MOST = 50


@require_safe
def changes_feed(request: HttpRequest) -> HttpResponse:
    path = normal(request.GET.get("path", "/"))
    if path is None or "\0" in path or len(path) > settings.GRAPHQL_MAX_STRING:
        return _failed(request, 400, "path är en adress som /kommunens-mal-och-budget/.")
    below = "" if path == "/" else path
    try:
        with reading(Deadline(settings.GRAPHQL_REQUEST_TIMEOUT)):
            snapshot = open_snapshot()
            entries = [entry_of(change) for change in snapshot.changes(Window(path=below), MOST)]
            site = _name(snapshot)
    except Interrupted as interruption:
        retry = {"Retry-After": str(settings.GRAPHQL_RETRY_AFTER)}
        return _failed(request, 503, interruption.message, **retry)
    return _answer(request, atom(site, below, entries), entries)


def _answer(request: HttpRequest, body: bytes, entries: list[Entry]) -> HttpResponse:
    """The feed, or that the reader has it already: its tag is of its bytes, so a release that changes them shows."""
    etag = f'W/"{sha256(body).hexdigest()[:32]}"'
    modified = int(entries[0].at.timestamp()) if entries else None
    headers = {"Content-Type": "application/atom+xml; charset=utf-8", "ETag": etag}
    headers["Cache-Control"] = cache_control(past=False)
    if modified is not None:
        headers["Last-Modified"] = http_date(modified)
    known = get_conditional_response(request, etag=etag, last_modified=modified)
    if known is not None and known.status_code == 304:
        return _respond(request, 304, body, headers)
    return _respond(request, 200, body, headers)


def _respond(request: HttpRequest, status: int, body: bytes, headers: dict[str, str]) -> HttpResponse:
    return respond(request, Response(status, Answer.of(body, past=False, tags=()), headers))


def _name(snapshot: Snapshot) -> str:
    edition = snapshot.get(f"site:{settings.LANGUAGE_CODE}")
    return str(edition.document.get("name") if edition else "") or settings.SITE_NAME


def _failed(request: HttpRequest, status: int, message: str, **headers: str) -> HttpResponse:
    plain = {"Content-Type": "text/plain; charset=utf-8"}
    return _respond(request, status, message.encode(), plain | headers)
