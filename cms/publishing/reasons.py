"""The public reason of what disappears: asked for where an editor confirms it, told by the record."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.http import HttpRequest
from wagtail.actions.unpublish import UnpublishAction
from wagtail.models import PageViewRestriction

FIELD = "public_reason"
EXPIRED = "Publiceringstiden har gått ut."
CLOSED = "Sidan är inte längre öppen för alla."
_request: ContextVar[HttpRequest | None] = ContextVar("request", default=None)


@contextmanager
def answering(request: HttpRequest) -> Iterator[None]:
    """Remember which request is being answered, since Wagtail's actions are not told."""
    token = _request.set(request)
    try:
        yield
    finally:
        _request.reset(token)


def reason_of(source: Any) -> str:
    """What the editor wrote beside the button; expiry has a reason of its own, and privacy one for the silent."""
    if isinstance(source, UnpublishAction) and source.set_expired:
        return EXPIRED
    return posted(FIELD) or (CLOSED if isinstance(source, PageViewRestriction) else "")


def answered() -> HttpRequest | None:
    """The request that is being answered, None where there is none."""
    return _request.get()


def posted(name: str) -> str:
    """A field of the form that is being answered, empty where there is none."""
    request = _request.get()
    return request.POST.get(name, "").strip() if request is not None and request.method == "POST" else ""
