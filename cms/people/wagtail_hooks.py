"""What Wagtail would let people do beyond their rights; and where they find the second factor and the log."""

from collections.abc import Callable, Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.auth import permission_denied
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.account import BaseSettingsPanel
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from cms.models import User
from cms.people import security_log
from cms.people.audit import SENTENCES
from cms.people.enrolment import TITLE, EnrolView, OverviewView
from cms.people.resetting import TITLE as RESET_TITLE
from cms.people.resetting import ResetView, may_reset
from cms.people.second_factor import authenticator

REFUSAL = "Bara den som har alla rättigheter får ändra eller utse andra som har det."


@hooks.register("before_create_user")
def keep_from_making_superusers(request: HttpRequest) -> HttpResponse | None:
    return _refused(request) if "is_superuser" in request.POST else None


@hooks.register("before_edit_user")
def keep_superusers(request: HttpRequest, user: User) -> HttpResponse | None:
    return _refused(request) if user.is_superuser or "is_superuser" in request.POST else None


@hooks.register("before_bulk_action")
def keep_superusers_from_bulk(
    request: HttpRequest, action_type: str, objects: Sequence[Any], action: Any
) -> HttpResponse | None:
    return _refused(request) if any(isinstance(one, User) and one.is_superuser for one in objects) else None


@hooks.register("before_move_page")
def keep_from_moving(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    """Wagtail itself refuses when the question has been answered, not when it is put."""
    if page.permissions_for_user(request.user).can_move_to(destination):
        return None
    refusal: HttpResponse = permission_denied(request)
    return refusal


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("tvafaktor/", OverviewView.as_view(), name="second_factor"),
        path("tvafaktor/ny/", EnrolView.as_view(), name="second_factor_new"),
        path("tvafaktor/ta-bort/<int:pk>/", ResetView.as_view(), name="second_factor_reset"),
        *security_log.urlpatterns,
    ]


@hooks.register("register_user_listing_buttons")
def reset_button(user: User, request_user: Any) -> list[Button]:
    if not may_reset(request_user, user) or not authenticator(user):
        return []
    return [Button(f"{RESET_TITLE} …", reverse("second_factor_reset", args=[user.pk]), icon_name="lock", priority=50)]


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/people.css"))


@hooks.register("register_reports_menu_item")
def security_log_menu_item() -> MenuItem:
    return security_log.menu_item()


@hooks.register("register_permissions")
def security_log_permission() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="cms", codename="view_audit_log")


@hooks.register("register_account_settings_panel")
class SecondFactorPanel(BaseSettingsPanel):
    """Where people look for it."""

    name = "second_factor"
    title = TITLE
    order = 600
    template_name = "cms/people/panel.html"
    form_class = None

    def get_form(self) -> Form:
        """There is nothing to save: the panel leads to a page of its own."""
        return Form()

    def get_context_data(self) -> dict[str, Any]:
        return {**super().get_context_data(), "on": authenticator(self.user)}


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    for action, (label, sentence) in SENTENCES.items():
        actions.register_action(action)(
            type("Told", (LogFormatter,), {"label": label, "format_message": told(sentence)})
        )


def told(sentence: str) -> Callable[[Any, Any], str]:
    return lambda formatter, entry: sentence.format_map(entry.data)


def _refused(request: HttpRequest) -> HttpResponse | None:
    if request.user.is_superuser:
        return None
    messages.error(request, REFUSAL)
    return redirect("wagtailusers_users:index")
