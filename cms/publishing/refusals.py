"""What an editor sees when a publication is refused: every reason, on the page they came from, nothing lost."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.http import urlencode
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request

from cms.approval.comments import written
from cms.publishing.marks import snippet_of
from cms.publishing.pages import pages_of
from cms.publishing.reasons import answering
from cms.record.errors import Failure, PublicationError


class RefusalMiddleware:
    """Turns PublicationError, wherever in the admin it is raised, into messages and the way back."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with answering(request):
            return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, PublicationError):
            return None
        if "application/json" in request.headers.get("Accept", ""):
            return JsonResponse({"success": False, "error_message": str(exception)}, status=409)
        for failure in exception.failures:
            messages.error(request, _message(failure), buttons=_ways_on(failure))
        if comment := written(request):
            messages.info(request, f"Kommentaren är inte sparad: ”{comment}”")
        return redirect(_way_back(request, exception.failures))


def _message(failure: Failure) -> str:
    reasons = format_html_join("", "<li>{}</li>", ((message,) for message in failure.messages))
    if not failure.title:
        return format_html("Ändringen gjordes inte.<ul>{}</ul>", reasons)
    if failure.withdrawal:
        return format_html("”{}” är kvar som förut.<ul>{}</ul>", failure.title, reasons)
    return format_html("”{}” publicerades inte. Utkastet är sparat.<ul>{}</ul>", failure.title, reasons)


def _ways_on(failure: Failure) -> list[Any]:
    """The way to what would have been public, for what has drafts."""
    drafted = failure.key.startswith("page:") or snippet_of(failure.key) is not None
    if failure.withdrawal or not failure.title or not drafted:
        return []
    return [messages.button(reverse("public_review", args=[failure.key]), "Granska ändringen")]


def _way_back(request: HttpRequest, failures: list[Failure]) -> str:
    """The form of the only page that failed, with where it leads, else the view that the editor stood in."""
    written = [failure.key for failure in failures if not failure.withdrawal]
    page_keys = [key for key in written if key.startswith("page:")]
    page = pages_of(page_keys).first() if len(page_keys) == 1 else None
    if page is not None:
        form = reverse("wagtailadmin_pages:edit", args=[page.pk])
        onwards = get_valid_next_url_from_request(request)
        return f"{form}?{urlencode({'next': onwards})}" if onwards else form
    return request.headers.get("Referer") or reverse("wagtailadmin_home")
