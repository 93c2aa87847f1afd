"""Words that could not be saved are shown, whatever was in the way: logged out, deleted, no longer allowed."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from django.apps import apps
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from cms.differences.difference import capitalised

LOGGED_OUT = "Du har loggats ut medan du skrev. Logga in i en ny flik, kom tillbaka hit och spara igen."
GONE = "Sidan finns inte längre: någon har tagit bort den medan du skrev. Kopiera det du vill ha kvar."
FORBIDDEN = "Du får inte längre ändra här. Kopiera det du vill ha kvar, och be en administratör om hjälp."
EXPIRED = "Formuläret var öppnat före din senaste inloggning. Spara igen härifrån."
TOO_LARGE = (
    "Formuläret är för stort för att sparas på en gång. Gå tillbaka i webbläsaren, där det du skrev finns kvar, och "
    "dela upp det: färre uppdrag eller kortare texter åt gången."
)
_STATUS = {EXPIRED: 403, TOO_LARGE: 400}
_written_in = ["/admin/pages/", "/admin/snippets/", "/admin/images/", "/admin/documents/"]
"""Nothing that was sent to another address is ever shown: there are passwords among it."""
_apps = ["cms", "wagtailcore"]
_BOOKKEEPING = ("_FORMS", "-id", "-ORDER", "-DELETE", "-seen", "row_uuid", "uuid", "csrfmiddlewaretoken")


def register(app_label: str, address: str) -> None:
    """Let what is written in an app's own forms be kept too: its fields' names, and what its addresses begin with."""
    _apps.append(app_label)
    _written_in.append(address)


class KeptWordsMiddleware:
    """Stands outside of all that may turn a save away."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        reason = "" if hasattr(response, "is_kept") else _reason(request, response)
        return kept(request, reason) if reason else response


def expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """In place of Django's page: a form of this site, sent with what another login has replaced."""
    response = kept(request, EXPIRED)
    response.is_kept = True  # type: ignore[attr-defined]
    return response


def kept(request: HttpRequest, reason: str) -> HttpResponse:
    """All that was written, and a way to send it again where this site's own page has sent it."""
    origin = request.headers.get("Origin", "")
    own = origin == f"{request.scheme}://{request.get_host()}"
    writing = reason != TOO_LARGE and _is_writing(request)
    again = own and writing and reason in (LOGGED_OUT, EXPIRED)
    context = {
        "reason": reason,
        "words": list(_words(request)) if writing else [],
        "login": reverse("wagtailadmin_login") if reason == LOGGED_OUT else "",
        "fields": [(name, value) for name, values in request.POST.lists() for value in values] if again else [],
        "action": request.get_full_path(),
    }
    return render(request, "cms/conflicts/kept.html", context, status=_STATUS.get(reason, 409))


def _is_writing(request: HttpRequest) -> bool:
    return request.path.startswith(tuple(_written_in)) and not any("password" in name for name in request.POST)


def _reason(request: HttpRequest, response: HttpResponse) -> str:
    path = request.path
    if request.method != "POST" or not path.startswith(tuple(_written_in)):
        return ""
    if "application/json" in request.headers.get("Accept", "") or request.headers.get("X-Requested-With"):
        return ""
    if response.status_code == 400 and _is_unreadable(request):
        return TOO_LARGE
    if response.status_code == 302 and response["Location"].partition("?")[0] == reverse("wagtailadmin_login"):
        return LOGGED_OUT if any(_words(request)) else ""
    found = {404: GONE, 403: FORBIDDEN}.get(response.status_code, "")
    return found if found and "/edit/" in path and any(_words(request)) else ""


def _is_unreadable(request: HttpRequest) -> bool:
    try:
        return not request.POST
    except SuspiciousOperation:
        return True


def _words(request: HttpRequest) -> Iterator[tuple[str, str]]:
    """Fields with words in them, by their Swedish names."""
    labels = _labels()
    for name, values in request.POST.lists():
        label = labels.get(name.rpartition("-")[2])
        for value in map(_plain, values) if label and not name.endswith(_BOOKKEEPING) else ():
            if value and not value.isdigit():
                yield label or "", value


def _plain(value: str) -> str:
    """The words of a rich text, which the editor sends as its own JSON."""
    try:
        blocks: Any = json.loads(value)["blocks"] if value.startswith("{") else None
    except (ValueError, KeyError, TypeError):
        blocks = None
    return "\n".join(block.get("text", "") for block in blocks).strip() if blocks is not None else value.strip()


def _labels() -> dict[str, str]:
    text = ("CharField", "TextField", "RichTextField", "StreamField")
    models = (model for label in _apps for model in apps.get_app_config(label).get_models())
    fields = (field for model in models for field in model._meta.get_fields() if hasattr(field, "verbose_name"))
    kept_ones = {
        field.name: capitalised(str(field.verbose_name))
        for field in fields
        if type(field).__name__ in text and not getattr(field, "choices", None)
    }
    return kept_ones | {"value": "Innehåll", "comment": "Kommentar", "change_note": "Notering"}
