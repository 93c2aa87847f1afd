"""Translations that lag behind, for who translates."""

from typing import Any

from django.db.models import QuerySet
from wagtail.admin.views.reports.base import PageReportView
from wagtail.models import Page

from cms.languages.sources import all_behind

TITLE = "Översättningar att se över"


class BehindView(PageReportView):
    page_title = TITLE
    header_icon = "globe"
    index_url_name = "translations_behind"
    index_results_url_name = "translations_behind_results"
    any_permission_required = ["add", "change", "publish"]

    def get_queryset(self) -> QuerySet[Page]:
        """Pages whose source has been published since they were last worked on."""
        found = [found.translation.pk for found in all_behind()]
        self.queryset: QuerySet[Any] = Page.objects.filter(pk__in=found).select_related("content_type", "locale")
        answer: QuerySet[Page] = super().get_queryset()
        return answer
