"""The security log: who logged in, failed to, got or lost rights, masked or changed settings."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.db.models import IntegerField, Value
from django.http import HttpRequest, HttpResponseBase
from django.urls import path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports.audit_logging import LogEntriesView
from wagtail.log_actions import registry

from cms.people.matters import matters

RIGHT = "cms.view_audit_log"


class SecurityLogView(LogEntriesView):
    page_title = "Säkerhetslogg"
    header_icon = "lock"
    results_template_name = "cms/people/security_log_results.html"
    list_export: ClassVar[list[str]] = [*LogEntriesView.list_export, "message", "address"]
    export_headings: ClassVar[dict[str, Any]] = {
        **LogEntriesView.export_headings,
        "message": "Vad",
        "address": "Från",
    }
    index_url_name = "security_log"
    index_results_url_name = "security_log_results"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        answer: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return answer

    def get_filtered_queryset(self) -> Any:
        """All of it, whatever it is of: who may read the log may read of things that they could not change."""
        self.log_models = list(registry.get_log_entry_models())
        parts = [
            self.filter_queryset(
                model.objects.filter(matters())
                .values("pk", "timestamp")
                .annotate(log_model_index=Value(number, output_field=IntegerField()))
            ).order_by()
            for number, model in enumerate(self.log_models)
        ]
        return parts[0].union(*parts[1:], all=True).order_by("-timestamp")

    def decorate_paginated_queryset(self, queryset: Any) -> list[Any]:
        entries: list[Any] = super().decorate_paginated_queryset(queryset)
        for entry in entries:
            entry.address = entry.data.get("address", "")
        return entries

    def get_filename(self) -> str:
        return super().get_filename().replace("audit-log", "sakerhetslogg")  # type: ignore[no-any-return]


class SecurityLogMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(RIGHT))


def menu_item() -> MenuItem:
    return SecurityLogMenuItem(
        SecurityLogView.page_title, reverse("security_log"), name="security-log", icon_name="lock", order=1200
    )


urlpatterns = [
    path("reports/sakerhetslogg/", SecurityLogView.as_view(), name="security_log"),
    path("reports/sakerhetslogg/results/", SecurityLogView.as_view(results_only=True), name="security_log_results"),
]
