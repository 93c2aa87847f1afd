"""One page with everything of a year that waits for somebody's answer."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.record.errors import PublicationError
from goals.batch.answering import answer_all
from goals.batch.items import Item, OvertakenError, waiting_for
from goals.desk.years import desk_url, plan_of

APPROVE, SEND_BACK = "approve", "reject"
DONE = {APPROVE: ("är godkänd", "är godkända"), SEND_BACK: ("är tillbakaskickad", "är tillbakaskickade")}


class AnswerForm(forms.Form):
    """Which pages, and what to say to those who handed them in."""

    comment = forms.CharField(
        label="Kommentar till den som lämnade in",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Behövs när du skickar tillbaka. Den följer med varje sida som du har valt.",
    )
    pages = forms.MultipleChoiceField(
        error_messages={
            "required": "Välj minst en sida.",
            "invalid_choice": "En sida har ändrats eller besvarats sedan du läste den. Läs den igen.",
        }
    )

    def __init__(self, items: list[Item], data: Any = None) -> None:
        super().__init__(data)
        self.items = {item.id: item for item in items}
        self.decision = APPROVE if data and APPROVE in data else SEND_BACK
        self.fields["pages"].choices = [(key, item.title) for key, item in self.items.items()]  # type: ignore[attr-defined]

    @property
    def chosen_now(self) -> set[str]:
        """What is ticked: everything to begin with."""
        return set(self["pages"].value() or ()) if self.is_bound else set(self.items)

    @property
    def chosen(self) -> list[Item]:
        return [self.items[key] for key in self.items if key in self.cleaned_data["pages"]]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if self.decision == SEND_BACK and not cleaned.get("comment"):
            self.add_error("comment", "Skriv vad som behöver ändras innan du skickar tillbaka.")
        return cleaned


class AnswersView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "goals/batch/answers.html"
    page_title = "Läs och svara"
    header_icon = "check"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.plan = plan_of(request.user, kwargs["pk"])
        self.items = waiting_for(request.user, self.plan)
        self.refusals: list[str] = []
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.plan.year)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        desk = {"url": desk_url(self.plan), "label": f"Mål och budget {self.plan.year}"}
        return [*self.breadcrumbs_items, desk, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or AnswerForm(self.items)
        context = {"plan": self.plan, "items": self.items, "form": form, "refusals": self.refusals}
        return {**super().get_context_data(**kwargs), **context, "back": desk_url(self.plan)}

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = AnswerForm(self.items, request.POST)
        if form.is_valid():
            try:
                return self._answered(request, form)
            except PublicationError as refusal:
                self.refusals = [f"{each.title}: {' '.join(each.messages)}" for each in refusal.failures]
            except OvertakenError:
                self.refusals = ["En sida har ändrats eller besvarats just nu. Läs den igen."]
        return self.render_to_response(self.get_context_data(form=form))

    def _answered(self, request: HttpRequest, form: AnswerForm) -> HttpResponse:
        count = answer_all(form.chosen, request.user, form.decision, form.cleaned_data["comment"])
        one, many = DONE[form.decision]
        messages.success(request, f"1 sida {one}." if count == 1 else f"{count} sidor {many}.")
        return redirect(desk_url(self.plan))
