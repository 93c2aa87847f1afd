"""One page to fill in a round, and the same rows as a file."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.http import urlencode
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.record.errors import PublicationError
from goals.desk.years import desk_crumb, plan_of
from goals.enums import FollowUpPeriod
from goals.follow_up_round.exporting import as_csv, as_xlsx
from goals.follow_up_round.forms import HOLD, RoundForm
from goals.follow_up_round.importing import fates_of
from goals.follow_up_round.reading import UnreadableFileError, rows_of
from goals.follow_up_round.saving import OvertakenError, hand_in_round, save_round
from goals.follow_up_round.sheet import Sheet, sheet_of
from goals.four_eyes import is_of_adopted_plan

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FILES = {"csv": (as_csv, "text/csv; charset=utf-8"), "xlsx": (as_xlsx, XLSX)}


def asked_sheet(request: HttpRequest, pk: int) -> Sheet:
    """The sheet that the address names."""
    plan = plan_of(request.user, pk)
    return sheet_of(request.user, plan, request.GET.get("tidpunkt", ""), request.GET.get("namnd", ""))


class RoundView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "goals/follow_up_round/round.html"
    header_icon = "tasks"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.fates: list[Any] = []

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.sheet = asked_sheet(request, kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return f"Uppföljning {self.sheet.name}"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, desk_crumb(self.sheet.plan), {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or RoundForm(self.sheet)
        return {
            **super().get_context_data(**kwargs),
            "sheet": self.sheet,
            "form": form,
            "fates": self.fates,
            "periods": FollowUpPeriod.choices,
            "query": self._query(),
            "may_publish": any(goal.pk in self.sheet.publishable for goal, _ in self.sheet.goals),
            "may_hand_in": any(goal.pk in self.sheet.approvable for goal, _ in self.sheet.goals),
            "four_eyes": settings.FOUR_EYES and is_of_adopted_plan(self.sheet.plan),
        }

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if "import" in request.POST:
            return self._filled_in(request)
        form = RoundForm(self.sheet, request.POST)
        publishes, hands_in = "publish" in request.POST, "hand_in" in request.POST
        if form.can_be_handed_in() if hands_in else form.is_valid(publishes=publishes):
            try:
                return self._handed_in(request, form) if hands_in else self._saved(request, form, publishes)
            except PublicationError as refusal:
                form.errors += [f"{each.title}: {' '.join(each.messages)}" for each in refusal.failures]
                form.errors.insert(0, "Ingenting är sparat eller publicerat:")
            except OvertakenError:
                form.errors.append("Någon annan sparade just nu. Ingenting är sparat: spara igen.")
        return self.render_to_response(self.get_context_data(form=form))

    def _saved(self, request: HttpRequest, form: RoundForm, publishes: bool) -> HttpResponse:
        publish = form.to_publish if publishes else {}
        meaning: Mapping[str, str] = form.meaning.cleaned_data if publishes else {}
        count = save_round(form.changed, request.user, publish=publish, meaning=meaning)
        messages.success(request, f"{len(form.changed)} uppdrag är sparade.")
        if count:
            messages.success(request, f"{count} mål är publicerade.")
        held = [goal.title for goal, _ in self.sheet.goals if publish.get(goal.pk) == HOLD]
        if held:
            messages.warning(request, f"Sparat men inte publicerat: {', '.join(held)}.")
        return redirect(f"{request.path}?{self._query()}")

    def _handed_in(self, request: HttpRequest, form: RoundForm) -> HttpResponse:
        wanted = form.to_hand_in
        held = {row.entry.goal.title for row in form.changed if row.entry.goal.pk not in wanted}
        count = hand_in_round(form.changed, request.user, wanted, form.meaning.cleaned_data)
        messages.success(request, f"{count} mål är inlämnade för godkännande. Den som godkänner har fått ett brev.")
        if held:
            messages.warning(request, f"Sparat men inte inlämnat: {', '.join(sorted(held))}.")
        return redirect(f"{request.path}?{self._query()}")

    def _filled_in(self, request: HttpRequest) -> HttpResponse:
        """The sheet with the file's words in it: nothing is saved until somebody has seen them and saves."""
        file = request.FILES.get("file")
        form = RoundForm(self.sheet)
        try:
            rows = rows_of(file.name or "", file.read()) if file else []
        except UnreadableFileError as reason:
            form.errors.append(str(reason))
        else:
            self.fates, filled = fates_of(rows, self.sheet)
            form = RoundForm(self.sheet, {**filled, **form.meaning.initial})
            form.is_valid(publishes=False)
        return self.render_to_response(self.get_context_data(form=form))

    def _query(self) -> str:
        asked = {"tidpunkt": self.sheet.period, "namnd": self.sheet.body.pk if self.sheet.body else ""}
        return urlencode({name: value for name, value in asked.items() if value})


class ExportView(View):
    def get(self, request: HttpRequest, pk: int, kind: str) -> HttpResponse:
        sheet = asked_sheet(request, pk)
        write, content_type = FILES[kind]
        name = f"uppfoljning-{sheet.period}-{sheet.year}.{kind}".lower()
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(write(sheet), content_type=content_type, headers=headers)
