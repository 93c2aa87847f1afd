"""The advice for the whole site: on what everybody reads, and on what is being written."""

from typing import Any

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.text import capfirst
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.advice.advice import Advice
from cms.advice.filters import AdviceFilters
from cms.advice.menders import menders
from cms.advice.seen import advice_everywhere, of_kind
from cms.advice.text import Text
from cms.publishing.keys import locales_read_once, page_key
from cms.publishing.pages import pages_of
from cms.standing.pages import facts_of
from cms.standing.words import sentences


class AdviceColumn(BaseColumn):
    cell_template_name = "cms/advice/cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        places = [(each, _address(instance, each)) for each in instance.advice]
        return {**super().get_cell_context_data(instance, parent_context), "advice": places}


class TextColumn(BaseColumn):
    cell_template_name = "cms/advice/text.html"


class AdviceReport(PageReportView):
    """Every page that something could be better on, as they stand in the tree."""

    page_title = "Innehållskontroll"
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    header_icon = "glasses"
    index_url_name = "advice_report"
    index_results_url_name = "advice_report_results"
    is_searchable = False
    default_ordering = None
    filterset_class = AdviceFilters
    columns = [
        TitleColumn("name", label="Sida", get_url=lambda page: _form(page)),
        TextColumn("text", label="Gäller"),
        AdviceColumn("advice", label="Råd"),
        Column("menders", label="Kan rätta"),
        DateColumn("latest_revision_created_at", label="Utkast sparat"),
    ]
    export_headings = {"name": "Sida", "reads": "Gäller", "said": "Råd", "menders": "Kan rätta"}
    list_export = ["name", "reads", "said", "menders"]

    def get_queryset(self) -> PageQuerySet:
        self.advice = of_kind(advice_everywhere(self.request.user, self.filters.text_chosen), self.filters.kind_chosen)
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
        pages = [page for page in object_list if not hasattr(page, "advice")]
        facts = facts_of(page.pk for page in pages)
        for page in pages:
            text, page.advice = self.advice[page_key(page)]
            page.name = page.draft_title if text is Text.DRAFT else page.title
            page.text, page.standing = text.told, sentences(facts[page.pk])
            page.reads = " ".join([f"{page.text}.", *page.standing])
            page.said = "\n".join(f"{capfirst(each.place)}: {each.message}" for each in page.advice)
            page.menders = menders(page)
        return object_list


def _form(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def _address(page: Page, advice: Advice) -> str:
    """The form, opened at the field that the advice speaks of; `advice.js` reads it."""
    where = f"#{urlencode({'rad': advice.field, 'plats': advice.place})}" if advice.field else ""
    return f"{_form(page)}{where}"
