"""One page with everything of a year that waits for somebody's answer."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from goals.batch.answering import answer_all
from goals.batch.chosen import ChosenView
from goals.batch.forms import ItemsForm
from goals.batch.items import Item, waiting_for
from goals.desk.years import desk_url

APPROVE, SEND_BACK = "approve", "reject"
DONE = {APPROVE: ("är godkänd", "är godkända"), SEND_BACK: ("är tillbakaskickad", "är tillbakaskickade")}


class AnswerForm(ItemsForm):
    """Which pages, and what to say to those who handed them in."""

    overtaken = "En sida har ändrats eller besvarats sedan du läste den. Läs den igen."

    comment = forms.CharField(
        label="Kommentar till den som lämnade in",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Behövs när du skickar tillbaka. Den följer med varje sida som du har valt.",
    )

    def __init__(self, items: list[Item], data: Any = None) -> None:
        super().__init__(items, data)
        self.decision = APPROVE if data and APPROVE in data else SEND_BACK

    @property
    def chosen_now(self) -> set[str]:
        """What is ticked: everything to begin with."""
        return set(self["pages"].value() or ()) if self.is_bound else set(self.items)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if self.decision == SEND_BACK and not cleaned.get("comment"):
            self.add_error("comment", "Skriv vad som behöver ändras innan du skickar tillbaka.")
        return cleaned


class AnswersView(ChosenView):
    template_name = "goals/batch/answers.html"
    page_title = "Läs och svara"
    header_icon = "check"
    form_class = AnswerForm
    items_of = staticmethod(waiting_for)
    overtaken = "En sida har ändrats eller besvarats just nu. Läs den igen."

    def done(self, request: HttpRequest, form: AnswerForm) -> HttpResponse:
        count = answer_all(form.chosen, request.user, form.decision, form.cleaned_data["comment"])
        one, many = DONE[form.decision]
        messages.success(request, f"1 sida {one}." if count == 1 else f"{count} sidor {many}.")
        return redirect(desk_url(self.plan))
