"""What stands on the admin's first page below the desk, or in its place."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.ui.components import Component

from cms.welcome.ways import ways_for


class WaysPanel(Component):
    name = "ways"
    order = 200
    template_name = "cms/welcome/ways.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {"parts": ways_for(parent_context["request"].user)}


@hooks.register("construct_homepage_panels")
def ways_panel(request: HttpRequest, panels: list[Any]) -> None:
    if ways_for(request.user):
        panels.insert(0, WaysPanel())


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/welcome.css"))
