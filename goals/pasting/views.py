"""Paste, see what is understood, and let it become rows at the end of the goal's draft."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.panels import MOST_ROWS
from goals.models import GoalPage
from goals.pasting.table import MOST_CHARACTERS, rows_of
from goals.pasting.understanding import Understood, understood


class PasteForm(forms.Form):
    """The clipboard's two forms of the same: the browser fills in the first, anybody can write in the second."""

    html = forms.CharField(required=False, max_length=MOST_CHARACTERS, widget=forms.HiddenInput)
    text = forms.CharField(
        label="Klistra in här",
        required=False,
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 6, "data-paste-text": ""}),
        help_text="Markera tabellen i Word eller Excel, kopiera den och klistra in den här.",
    )


class PasteView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "goals/pasting/paste.html"
    page_title = "Klistra in uppdrag"
    header_icon = "clipboard-list"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        page = get_object_or_404(GoalPage, pk=kwargs["pk"])
        rights = page.permissions_for_user(request.user)
        if not rights.can_edit() or rights.page_locked():
            raise PermissionDenied
        self.draft: Any = page.get_latest_revision_as_object()
        self.edit_url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        return str(self.draft.title)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        goal = {"url": self.edit_url, "label": self.draft.title}
        return [*self.breadcrumbs_items, goal, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.pop("form", None) or PasteForm()
        return {**super().get_context_data(**kwargs), "form": form, "edit_url": self.edit_url}

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        form = PasteForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        rows, notes = understood(rows_of(form.cleaned_data["html"], form.cleaned_data["text"]), self.draft.year)
        room = MOST_ROWS - len(self.draft.assignments.all())
        if len(rows) > room:
            notes.append(f"Här ryms {room} uppdrag till, men tabellen har {len(rows)}. Dela upp den.")
        elif "add" in request.POST and rows:
            return self._added(request, rows)
        found = {"rows": rows, "notes": notes, "fits": len(rows) <= room, "is_read": True}
        return self.render_to_response(self.get_context_data(form=form, **found))

    def _added(self, request: HttpRequest, rows: list[Understood]) -> HttpResponse:
        before = list(self.draft.assignments.all())
        start = max((row.sort_order or 0 for row in before), default=-1) + 1
        self.draft.assignments = [*before, *(each.row(start + place) for place, each in enumerate(rows))]
        self.draft.save_revision(user=request.user, log_action=True)
        messages.success(request, f"{len(rows)} uppdrag är tillagda sist i utkastet.")
        return redirect(f"{self.edit_url}#panel-assignments-section")
