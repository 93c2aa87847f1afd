"""The desk on a page of its own, where another year can be chosen, and what is counted once it is there."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from goals.desk.advised import advised
from goals.desk.panel import DeskPanel
from goals.desk.years import plan_of


class DeskView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "goals/desk/index.html"
    page_title = "Mål och budget"
    header_icon = "list-ul"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "panel": DeskPanel()}


def advice(request: HttpRequest, pk: int) -> HttpResponse:
    """Of how many pages something could be better, in the newest text that the reader may see."""
    plan = plan_of(request.user, pk)
    context = {"plan": plan, "advised": advised(request.user, plan)}
    return TemplateResponse(request, "goals/desk/advice.html", context, headers={"Cache-Control": "no-store"})
