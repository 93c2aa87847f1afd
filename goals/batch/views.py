"""One page with everything that would become public."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.record.errors import PublicationError
from goals.batch.forms import BatchForm
from goals.batch.items import OvertakenError, items_of
from goals.batch.publishing import publish_all
from goals.desk.years import desk_url, plan_of


class BatchView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "goals/batch/batch.html"
    page_title = "Publicera året"
    header_icon = "upload"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.plan = plan_of(request.user, kwargs["pk"])
        self.items = items_of(request.user, self.plan)
        self.refusals: list[str] = []
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.plan.year)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        desk = {"url": desk_url(self.plan), "label": f"Mål och budget {self.plan.year}"}
        return [*self.breadcrumbs_items, desk, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or BatchForm(self.items)
        context = {"plan": self.plan, "items": self.items, "form": form, "refusals": self.refusals}
        return {**super().get_context_data(**kwargs), **context, "back": desk_url(self.plan)}

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = BatchForm(self.items, request.POST)
        if form.is_valid():
            try:
                return self._published(request, form)
            except PublicationError as refusal:
                self.refusals = [f"{each.title}: {' '.join(each.messages)}" for each in refusal.failures]
            except OvertakenError:
                self.refusals = ["En sida har ändrats just nu. Granska den igen."]
        return self.render_to_response(self.get_context_data(form=form))

    def _published(self, request: HttpRequest, form: BatchForm) -> HttpResponse:
        said, hour = form.cleaned_data, form.go_live_at
        count = publish_all(
            form.chosen, request.user, kind=said["change_kind"], note=said["change_note"], go_live_at=hour
        )
        pages = "1 sida" if count == 1 else f"{count} sidor"
        when = f"publiceras {timezone.localtime(hour):%Y-%m-%d %H:%M}" if hour else "är publicerade"
        messages.success(request, f"{pages} {when}.")
        return redirect(desk_url(self.plan))
