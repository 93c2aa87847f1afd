"""Where archivists find the export."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.archive.views import TITLE, ExportView, may_export


class ExportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_export(request.user)


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [path("arkivexport/", ExportView.as_view(), name="archive_export")]


@hooks.register("register_admin_menu_item")
def export_menu_item() -> MenuItem:
    return ExportMenuItem(TITLE, reverse("archive_export"), name="archive-export", icon_name="download", order=910)


@hooks.register("register_permissions")
def export_permission() -> QuerySet[Permission]:
    """So that an administrator can give it to a group."""
    return Permission.objects.filter(content_type__app_label="record", codename="view_edition")
