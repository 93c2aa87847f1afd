"""Where editors find the links to share, and the preview of a year."""

from collections.abc import Iterator
from typing import Any

from django.templatetags.static import static
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.models import MeaningFields
from cms.preview.front_end import front_end_origin
from cms.preview.sharing import share
from cms.preview.year import ahead
from cms.publishing.keys import page_key


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("dela-forhandsvisning/<str:key>/", share, name="share_preview"),
        path("sa-blir-det/<str:key>/", ahead, name="preview_ahead"),
    ]


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def page_buttons(page: Page, user: Any, next_url: str | None = None, view_name: str = "") -> Iterator[Button]:
    model = page.specific_class
    if not (model and issubclass(model, MeaningFields) and page.permissions_for_user(user).can_edit()):
        return
    key = page_key(page)
    yield Button("Dela förhandsvisning", reverse("share_preview", args=[key]), icon_name="link", priority=67)
    if page.numchild:
        yield Button("Så blir det", reverse("preview_ahead", args=[key]), icon_name="view", priority=68)


@hooks.register("insert_editor_js")
def script() -> str:
    names = ("fields", "channel", "silence")
    scripts = [(static(f"cms/preview-{name}.js"), front_end_origin()) for name in names]
    return format_html_join("", '<script src="{}" data-front-end="{}"></script>', scripts)


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/preview.css"))
