"""Where developers find their page."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.developers.views import RIGHT, TITLE, AgainView, ApiView, SchemaView, StyleView


class ApiMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(RIGHT))


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("utvecklare/", ApiView.as_view(), name="developers"),
        path("utvecklare/schema/", SchemaView.as_view(), name="developers_schema"),
        path("utvecklare/schema/reference.css", StyleView.as_view(), name="developers_style"),
        path("utvecklare/webhook/<uuid:pk>/igen/", AgainView.as_view(), name="webhook_again"),
    ]


@hooks.register("register_settings_menu_item")
def menu_item() -> MenuItem:
    return ApiMenuItem(TITLE, reverse("developers"), name="developers", icon_name="code", order=900)
