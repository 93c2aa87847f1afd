"""Where editors read the advice: beside the form, and for the whole site."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.advice.advice import Advice
from cms.advice.seen import advice_everywhere, advice_on_draft
from cms.history.subject import subject_for
from cms.publishing.keys import locales_read_once, page_key
from cms.publishing.pages import pages_of
from cms.validation import problems_of


def beside_the_form(request: HttpRequest, key: str) -> HttpResponse:
    """What stops the draft, and what could be better, as it was last saved."""
    subject = subject_for(request.user, key)
    draft = subject.draft
    context = {"problems": problems_of(draft), "advice": advice_on_draft(key, draft)}
    return TemplateResponse(request, "cms/advice/beside.html", context, headers={"Cache-Control": "no-store"})


class AdviceColumn(BaseColumn):
    cell_template_name = "cms/advice/cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        return {**super().get_cell_context_data(instance, parent_context), "advice": instance.advice}


class AdviceReport(PageReportView):
    """Every public page that something could be better on, those with most advice first as they stand in the tree."""

    page_title = "Innehållskontroll"
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    header_icon = "glasses"
    index_url_name = "advice_report"
    index_results_url_name = "advice_report_results"
    is_searchable = False
    default_ordering = None
    columns = [
        TitleColumn("title", label="Sida", get_url=lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk])),
        AdviceColumn("advice", label="Råd"),
        Column("menders", label="Kan rätta"),
        DateColumn("latest_revision_created_at", label="Utkast sparat"),
    ]
    export_headings = {"title": "Sida", "said": "Råd", "menders": "Kan rätta"}
    list_export = ["title", "said", "menders"]

    def get_queryset(self) -> PageQuerySet:
        self.advice: dict[str, list[Advice]] = advice_everywhere()
        pages = pages_of(self.advice) if self.advice else Page.objects.none()
        return pages.select_related("owner", "latest_revision__user", "locale").order_by("path")

    def order_queryset(self, queryset: PageQuerySet) -> PageQuerySet:
        """As they stand in the tree."""
        return queryset

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        self.decorate_paginated_queryset(context["object_list"])
        return context

    @locales_read_once()
    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        for page in object_list:
            page.advice = self.advice[page_key(page)]
            page.said = "\n".join(f"{each.place}: {each.message}" for each in page.advice)
            page.menders = _menders(page)
        return object_list


def _menders(page: Page) -> str:
    """Those who have worked with it: everybody else with the right to edit may too."""
    editor = page.latest_revision and page.latest_revision.user
    people = dict.fromkeys(person for person in (page.owner, editor) if person and person.is_active)
    names = [person.get_full_name() or person.get_username() for person in people]
    return ", ".join(names) or "redaktionen"
