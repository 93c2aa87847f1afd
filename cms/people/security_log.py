"""The security log: who logged in, failed to, got or lost rights, masked or changed settings."""

from typing import Any

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.urls import path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports.audit_logging import LogEntriesView
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, Locale, Site, Task, Workflow

from cms.models import SiteSettings, User

RIGHT = "cms.view_audit_log"
OURS = ("people.", "cms.")
SETTINGS: tuple[type[Model], ...] = (User, Group, Site, SiteSettings, Locale, Workflow, Task, Collection, Redirect)


class SecurityLogView(LogEntriesView):
    page_title = "Säkerhetslogg"
    header_icon = "lock"
    index_url_name = "security_log"
    index_results_url_name = "security_log_results"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        answer: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return answer

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = Q(content_type__in=ContentType.objects.get_for_models(*SETTINGS).values())
        for beginning in OURS:
            wanted |= Q(action__startswith=beginning)
        filtered: QuerySet[Any] = super().filter_queryset(queryset.filter(wanted))
        return filtered

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
