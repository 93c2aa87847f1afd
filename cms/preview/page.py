"""What an editor sees who asks for a preview: the reference page, or the municipality's own front end."""

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from wagtail.admin.userbar import Userbar
from wagtail.models import Page

from cms.models import User
from cms.preview.drafts import draft_editions
from cms.preview.tokens import Look, look_again, new_token
from cms.record.edition import Edition
from cms.record.reader import open_snapshot
from cms.reference_page import POLICY, index_html

_HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}
_PAGES = ("Goal", "Budget", "Plan")


AGAIN = "again"
"""The mode in which the form asks for its preview to be drawn anew, in its place."""
REFERENCE = "reference"
"""The mode that shows the draft on the reference page, where the front end can't."""


def preview_response(request: HttpRequest, instance: Any, mode: str = "") -> HttpResponse:
    """The draft as the public would read it. The token travels behind a # or in the page, never in a logged address."""
    editions = draft_editions(instance)
    shown = editions[0] if isinstance(instance, Page) else _page_that_uses(editions[0].key)
    path = localised_path(shown) if shown else "/"
    assert isinstance(request.user, User)  # noqa: S101  # the admin lets nobody else here
    beside_form = getattr(request, "in_preview_panel", False)
    look = Look(request.user, instance.latest_revision_id, editions, instance.pk is None, beside_form)
    if mode == AGAIN:
        return JsonResponse({"drawn": look_again(look), "path": path}, headers={"Cache-Control": "no-store"})
    token = new_token(look)
    if settings.PREVIEW_URL and mode != REFERENCE:
        return HttpResponseRedirect(shared_address(path, token))
    html = index_html(preview_token=token, preview_path=path, checker=_checker(request, instance))
    return HttpResponse(html, headers=_HEADERS)


def shared_page(request: HttpRequest) -> HttpResponse:
    """The reference page for the bearer of a link: which draft, and which page of it, stands behind the #."""
    return HttpResponse(index_html(), headers=_HEADERS)


def localised_path(shown: Edition) -> str:
    """Where the front end shows a page."""
    return shown.path if shown.locale == settings.LANGUAGE_CODE else f"/{shown.locale}{shown.path}"


def shared_address(path: str, token: str) -> str:
    """A link that opens a draft; what comes behind the # reaches no server and no log."""
    if settings.PREVIEW_URL:
        return f"{settings.PREVIEW_URL.rstrip('/')}{path}#preview={token}"
    return f"{settings.BASE_URL.rstrip('/')}{reverse('shared_preview')}#{urlencode({'preview': token, 'page': path})}"


def _checker(request: HttpRequest, instance: Any) -> str:
    """Wagtail's accessibility checks, where the preview stands beside the form that shows what they find."""
    if not getattr(request, "in_preview_panel", False):
        return ""
    return str(Userbar(object=instance).render_html({"request": request}))


def _page_that_uses(key: str) -> Edition | None:
    """A snippet has no page of its own: it is shown where the public meets it."""
    snapshot = open_snapshot()
    found = (page for type_ in _PAGES for page in snapshot.referrers(key, type_))
    return next(found, None)
