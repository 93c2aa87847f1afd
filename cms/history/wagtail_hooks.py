"""Where editors find the public history and the review."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.history.menus import REVIEW, PageReviewItem, SnippetReviewItem
from cms.history.subject import address
from cms.history.urls import urlpatterns
from cms.models import MeaningFields

LABEL = "Offentlig historik"


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return urlpatterns


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/history.css"))


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def page_button(page: Page, user: Any, next_url: str | None = None, view_name: str = "") -> Iterator[Button]:
    model = page.specific_class
    if model and issubclass(model, MeaningFields) and page.permissions_for_user(user).can_edit():
        yield Button(LABEL, address("history", page), icon_name="history", priority=66)


@hooks.register("register_snippet_listing_buttons")
def snippet_button(snippet: Model, user: Any, next_url: str | None = None) -> Iterator[Button]:
    if isinstance(snippet, MeaningFields):
        yield Button(LABEL, address("history", snippet), icon_name="history", priority=66)


@hooks.register("register_page_action_menu_item")
def review_page() -> PageReviewItem:
    return PageReviewItem()


@hooks.register("register_snippet_action_menu_item")
def review_snippet(model: type[Model]) -> SnippetReviewItem | None:
    return SnippetReviewItem() if issubclass(model, MeaningFields) else None


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def show_review(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """What was asked for is shown once it has been saved."""
    return redirect(address("review", instance)) if REVIEW in request.POST else None
