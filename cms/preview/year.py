"""The preview of a page with all that is below it, page by page in one window."""

from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.dateparse import parse_datetime
from wagtail.models import Page

from cms.history.subject import subject_for
from cms.models import User
from cms.preview.ahead import editions_ahead, hours_ahead
from cms.preview.page import localised_path, shared_address
from cms.preview.snapshot import DraftSnapshot
from cms.preview.tokens import Look, new_token
from cms.record.canonical import canonical, parse
from cms.record.current import current_editions
from cms.record.edition import Edition


def ahead(request: HttpRequest, key: str) -> HttpResponse:
    """As it will be when all drafts are published, or at `?at=`, an instant."""
    subject = subject_for(request.user, key)
    page = subject.instance
    if not isinstance(page, Page):
        raise Http404
    at = _instant(request.GET.get("at", ""))
    editions = editions_ahead(page, at)
    assert isinstance(request.user, User)  # noqa: S101  # the admin lets nobody else here
    token = new_token(Look(request.user, page.latest_revision_id, editions), key=key)
    today = _today(editions)
    changed = {edition.key for edition in editions if _differs(edition, today)}
    shown = [_line(edition, token, changed, number) for number, edition in enumerate(_pages(key, editions))]
    context = {
        "subject": subject,
        "pages": shown,
        "gone": [_called(today[edition.key]) for edition in editions if edition.withdrawn and edition.key in today],
        "shared": [
            _called(edition.document) for edition in editions if edition.key in changed and _is_shared(edition.key)
        ],
        "at": at,
        "hours": hours_ahead(page),
        "header_title": "Så blir det",
        "header_icon": "view",
        "breadcrumbs_items": [{"url": subject.edit_url, "label": subject.title}, {"url": "", "label": "Så blir det"}],
    }
    return TemplateResponse(request, "cms/preview/ahead.html", context, headers={"Cache-Control": "no-store"})


def _instant(text: str) -> datetime | None:
    if not text:
        return None
    try:
        at = parse_datetime(text)
    except ValueError:  # there is no such day
        at = None
    if at is None or at.tzinfo is None:
        raise Http404
    return at


def _today(editions: list[Edition]) -> dict[str, dict[str, Any]]:
    """What the same objects say now, those that are public."""
    today = current_editions([edition.key for edition in editions])
    return {key: edition.document or {} for key, edition in today.items() if not edition.withdrawn}


def _differs(edition: Edition, today: dict[str, dict[str, Any]]) -> bool:
    return not edition.withdrawn and parse(canonical(edition.document)) != today.get(edition.key)


def _is_shared(key: str) -> bool:
    """True for what is no page: a page that only leads to a changed one reads as before."""
    return not key.startswith("page:")


def _called(document: dict[str, Any]) -> str:
    return str(document.get("title") or document.get("name", ""))


def _pages(key: str, editions: list[Edition]) -> list[Edition]:
    snapshot = DraftSnapshot(0, editions)
    own = snapshot.get(key)
    return [*([own] if own else []), *(child for child in snapshot.children(key) if child.path)]


def _line(edition: Edition, token: str, changed: set[str], number: int) -> dict[str, Any]:
    """A query of its own makes each address another document to the browser: behind the # alone nothing is loaded."""
    address = shared_address(localised_path(edition), token)
    before, _, behind = address.partition("#")
    return {
        "title": edition.document["title"],
        "address": f"{before}?{number}#{behind}",
        "is_changed": edition.key in changed or any(key in changed for key in edition.refers_to if _is_shared(key)),
    }
