"""The desk on a page of its own, where another year can be chosen."""

from typing import Any

from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from goals.desk.panel import DeskPanel


class DeskView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "goals/desk/index.html"
    page_title = "Mål och budget"
    header_icon = "list-ul"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "panel": DeskPanel()}
