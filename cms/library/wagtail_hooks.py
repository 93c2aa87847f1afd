"""Where editors find the register, and where something is used."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.library.keeping import keep_shown_from_bulk
from cms.library.views import REGISTER, RegisterView, UsesView, may_read_register


class RegisterMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_read_register(request.user)


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("anvandning/<str:key>/", UsesView.as_view(), name="library_uses"),
        path("reports/personer-i-bilder/", RegisterView.as_view(), name="library_register"),
    ]


hooks.register("before_bulk_action", keep_shown_from_bulk)


@hooks.register("register_reports_menu_item")
def register_menu_item() -> MenuItem:
    return RegisterMenuItem(
        REGISTER, reverse("library_register"), name="people-in-pictures", icon_name="group", order=1000
    )
