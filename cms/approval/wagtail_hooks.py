"""The address of the approver's answer, and the answer above the form of who has to change something."""

from django.http import HttpRequest
from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from cms.approval.sent_back import sent_back
from cms.approval.submitting import submit
from cms.approval.views import decide
from cms.history.subject import address


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("godkannande/<str:key>/lamna-in/", submit, name="hand_in"),
        path("godkannande/<str:key>/<slug:decision>/", decide, name="decide"),
    ]


@hooks.register("before_edit_page")
def tell_what_was_sent_back(request: HttpRequest, page: Page) -> None:
    no = sent_back(page) if request.method == "GET" else None
    if no and no.waits:
        said = f"{no.by} skickade tillbaka sidan: ”{no.comment}” Ändra och lämna in igen."
        since = messages.button(address("review", page), "Vad har ändrats sedan dess?")
        messages.warning(request, said, buttons=[since])
