"""A year is asked for on one page; while it is made the browser is told of each page."""

import json
from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.record.errors import PublicationError
from goals.desk.years import desk_crumb, desk_url, plan_of
from goals.models import PlanPage
from goals.new_year.forms import NewYearForm
from goals.new_year.making import make_year
from goals.new_year.offer import Offered, missing_bodies, offer_of

STREAM = "application/x-ndjson"


class NewYearView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "goals/new_year/form.html"
    page_title = "Nytt år"
    header_icon = "plus"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        plan = plan_of(request.user, kwargs["pk"])
        if not plan.get_parent().permissions_for_user(request.user).can_add_subpage():
            raise PermissionDenied
        self.plan: PlanPage = plan.get_latest_revision_as_object()
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, desk_crumb(self.plan), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        offer = kwargs.pop("offer", None) or offer_of(self.plan)
        form = kwargs.pop("form", None) or NewYearForm(self.plan, offer)
        year = getattr(form, "cleaned_data", {}).get("year", self.plan.year + 1)
        gone = _missing(offer, year)
        context: dict[str, Any] = {**super().get_context_data(**kwargs), "plan": self.plan, "form": form}
        return {
            **context,
            "offer": [(each, [(row, gone.get(row.uuid, [])) for row in each.unfinished]) for each in offer],
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        offer = offer_of(self.plan)
        form = NewYearForm(self.plan, offer, request.POST)
        streams = STREAM in request.headers.get("Accept", "")
        if not form.is_valid():
            if streams:
                return _stream(iter([{"error": " ".join(_errors(form))}]))
            return self.render_to_response(self.get_context_data(form=form, offer=offer))
        new, carried = form.new_plan(), set(form.cleaned_data["carried"])
        said = [text for key, gone in _missing(offer, new.year).items() if key in carried for text in gone]
        if streams:
            return _stream(_told(self.plan, new, carried, said, request.user))
        return self._made(request, new, carried, said)

    def _made(self, request: HttpRequest, new: PlanPage, carried: set[str], said: list[str]) -> HttpResponse:
        list(make_year(self.plan, new, carried, request.user))
        messages.success(request, f"Planen för {new.year} är gjord som utkast.")
        for text in dict.fromkeys(said):
            messages.warning(request, text)
        return redirect(desk_url(new))


def _told(plan: PlanPage, new: PlanPage, carried: set[str], said: list[str], user: Any) -> Iterator[dict[str, Any]]:
    try:
        for title in make_year(plan, new, carried, user):
            yield {"made": title}
    except ValidationError as error:
        yield {"error": " ".join(error.messages)}
    except PublicationError as error:
        yield {"error": str(error)}
    else:
        yield {"done": desk_url(new), "year": new.year, "warnings": list(dict.fromkeys(said))}


def _stream(lines: Iterator[dict[str, Any]]) -> StreamingHttpResponse:
    told = (json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    # A proxy that gathers the answer first would tell of the progress when it is over.
    return StreamingHttpResponse(told, content_type=STREAM, headers={"X-Accel-Buffering": "no"})


def _errors(form: NewYearForm) -> list[str]:
    return [str(message) for errors in form.errors.values() for message in errors]


def _missing(offer: list[Offered], year: int) -> dict[str, list[str]]:
    """By the assignment's UUID, what to say of the bodies that will be gone."""
    rows = (unfinished for offered in offer for unfinished in offered.unfinished)
    return {each.uuid: gone for each in rows if (gone := missing_bodies(each.row, year))}
