"""Paste, see what is understood, and take it over into the form that is open behind the dialog."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.generic import View
from wagtail.admin.modal_workflow import render_modal_workflow
from wagtail.models import Page

from cms.panels import MOST_ROWS
from goals.models import GoalPage, PlanPage
from goals.pasting.panel import assignments_of
from goals.pasting.table import MOST_CHARACTERS, rows_of
from goals.pasting.understanding import Understood, understood


class PasteForm(forms.Form):
    """The clipboard's two forms of the same: the browser fills in the first, anybody can write in the second."""

    held = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    html = forms.CharField(required=False, max_length=MOST_CHARACTERS, widget=forms.HiddenInput)
    text = forms.CharField(
        label="Klistra in här",
        required=False,
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 4, "data-paste-text": ""}),
        help_text="Markera tabellen i Word eller Excel, kopiera den och klistra in den här.",
    )


class PasteView(View):
    """Saves nothing: what is added is saved with the form, as everything else in it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        page = get_object_or_404(Page, pk=kwargs["pk"]).specific
        rights = page.permissions_for_user(request.user)
        if isinstance(page, GoalPage) and rights.can_edit() and not rights.page_locked():
            self.goal: Any = page.get_latest_revision_as_object()
        elif isinstance(page, PlanPage) and rights.can_add_subpage():
            self.goal = GoalPage(locale=page.locale)
            self.goal.placed_below = page
        else:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """`held` is how many rows the open form has already."""
        return self.dialog(PasteForm(initial={"held": request.GET.get("held", "0")}))

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = PasteForm(request.POST)
        if not form.is_valid():
            return self.dialog(form)
        rows, notes = understood(rows_of(form.cleaned_data["html"], form.cleaned_data["text"]), self.goal.year)
        room = max(0, MOST_ROWS - form.cleaned_data["held"])
        fits = len(rows) <= room
        if not fits:
            notes.append(f"Här ryms {room} uppdrag till, men tabellen har {len(rows)}. Dela upp den.")
        if fits and rows and "add" in request.POST:
            return self.added(rows)
        return self.dialog(form, rows=rows, notes=notes, fits=fits, is_read=True)

    def dialog(self, form: PasteForm, **found: Any) -> HttpResponse:
        context = {"form": form, "url": self.request.path, **found}
        return self.answer("goals/pasting/paste.html", context, step="paste")

    def added(self, rows: list[Understood]) -> HttpResponse:
        panel = assignments_of(self.goal, self.request)
        return self.answer(step="add", rows=[panel.pasted(row) for row in rows])

    def answer(self, template: str | None = None, context: dict[str, Any] | None = None, **data: Any) -> HttpResponse:
        answer: HttpResponse = render_modal_workflow(self.request, template, template_vars=context, json_data=data)
        return answer
