"""What every page has on which several of a year are chosen and dealt with together, all or nothing."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.record.errors import PublicationError
from goals.batch.items import Item, OvertakenError
from goals.desk.years import desk_crumb, desk_url, plan_of
from goals.models import PlanPage


class ChosenView(WagtailAdminTemplateMixin, TemplateView):
    """Shows the items with a form; nothing is `done` where one is refused, and the page says why."""

    form_class: type[Any]
    items_of: Callable[[Any, PlanPage], list[Item]]
    overtaken: str
    """What is said when somebody else was faster."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.plan = plan_of(request.user, kwargs["pk"])
        self.items = self.items_of(request.user, self.plan)
        self.refusals: list[str] = []
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.plan.year)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, desk_crumb(self.plan), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or self.form_class(self.items)
        context = {"plan": self.plan, "items": self.items, "form": form, "refusals": self.refusals}
        return {**super().get_context_data(**kwargs), **context, "back": desk_url(self.plan)}

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = self.form_class(self.items, request.POST)
        if form.is_valid():
            try:
                answer: HttpResponse = self.done(request, form)
                return answer
            except PublicationError as refusal:
                self.refusals = [f"{each.title}: {' '.join(each.messages)}" for each in refusal.failures]
            except OvertakenError:
                self.refusals = [self.overtaken]
        return self.render_to_response(self.get_context_data(form=form))
