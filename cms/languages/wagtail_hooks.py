"""Where editors meet other languages."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from cms.history.subject import address
from cms.languages import marks
from cms.languages.report import TITLE, BehindView
from cms.languages.sources import behind


@hooks.register("register_rich_text_features")
def language_marks(features: Any) -> None:
    marks.register(features)


@hooks.register("before_edit_page")
def tell_of_changed_source(request: HttpRequest, page: Page) -> None:
    found = behind(page) if request.method == "GET" else None
    if found is None:
        return
    buttons = [
        messages.button(reverse("wagtailadmin_pages:edit", args=[found.source.pk]), "Öppna källan"),
        messages.button(address("history", found.source.specific), "Vad har ändrats?"),
    ]
    said = "Källan har ändrats sedan översättningen. Den här sidan räknas som aktuell igen när den har sparats."
    messages.warning(request, said, buttons=buttons)


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("reports/oversattningar/", BehindView.as_view(), name="translations_behind"),
        path(
            "reports/oversattningar/results/", BehindView.as_view(results_only=True), name="translations_behind_results"
        ),
    ]


class BehindMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(page_permission_policy.user_has_any_permission(request.user, ["add", "change", "publish"]))


@hooks.register("register_reports_menu_item")
def menu_item() -> MenuItem:
    return BehindMenuItem(TITLE, reverse("translations_behind"), name="translations", icon_name="globe", order=1100)
