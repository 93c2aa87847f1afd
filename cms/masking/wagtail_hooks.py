"""Where the admin leads to masking, and how its log speaks of it."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page

from cms.masking import urls
from cms.masking.act import ACTION
from cms.masking.views import PERMISSION
from cms.publishing.keys import page_key
from cms.record.models import Edition


class MaskingMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(PERMISSION))


@hooks.register("register_admin_urls")
def masking_urls() -> list[URLResolver]:
    return [path("maskering/", include(urls))]


@hooks.register("register_admin_menu_item")
def masking_menu_item() -> MenuItem:
    return MaskingMenuItem("Maskering", reverse("masking:index"), name="masking", icon_name="view", order=900)


@hooks.register("register_page_header_buttons")
def mask_this_page(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """Only where there is something public, or once was."""
    if user.has_perm(PERMISSION) and Edition.objects.filter(key=page_key(page)).exists():
        url = reverse("masking:object", args=[page_key(page)])
        yield Button("Maskera", url, icon_name="view", priority=70)


@hooks.register("register_permissions")
def masking_permission() -> Any:
    """So that an administrator can give it to a group."""
    from django.contrib.auth.models import Permission

    return Permission.objects.filter(content_type__app_label="record", codename="mask_edition")


@hooks.register("register_log_actions")
def masking_log(actions: Any) -> None:
    @actions.register_action(ACTION)
    class Masked(LogFormatter):
        label = "Maskera"

        def format_message(self, entry: Any) -> str:
            data = entry.data
            what = ", ".join(data["fields"]) or "allt innehåll"
            numbers = ", ".join(map(str, data["editions"]))
            return f"Maskerade {what} i publicering {numbers}. {data['ground']}: {data['reason']}"

    @actions.register_action("cms.dispose")
    class Disposed(LogFormatter):
        label = "Gallra"

        def format_message(self, entry: Any) -> str:
            data = entry.data
            return f"Gallrade {data['editions']} publiceringar från tiden före {data['before']}, {data['decision']}"
