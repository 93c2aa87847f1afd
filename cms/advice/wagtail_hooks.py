"""Where the advice is found: in the checks beside the form, and among the reports."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import page_permission_policy

from cms.advice.report import AdviceReport
from cms.advice.views import beside_the_form


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("rad/<str:key>/", beside_the_form, name="advice_beside_form"),
        path("reports/innehallskontroll/", AdviceReport.as_view(), name="advice_report"),
        path(
            "reports/innehallskontroll/results/",
            AdviceReport.as_view(results_only=True),
            name="advice_report_results",
        ),
    ]


class ReportItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(page_permission_policy.user_has_any_permission(request.user, ["add", "change", "publish"]))


@hooks.register("register_reports_menu_item")
def report() -> MenuItem:
    return ReportItem("Innehållskontroll", reverse("advice_report"), name="advice", icon_name="glasses", order=100)


@hooks.register("insert_editor_js")
def script() -> str:
    return format_html('<script src="{}"></script>', static("cms/advice.js"))


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/advice.css"))
