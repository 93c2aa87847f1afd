"""Where editors find the public history and the review."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import URLPattern, reverse
from django.utils import timezone
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.history.menus import REVIEW, PageReviewItem, SnippetReviewItem
from cms.history.revisions import was_published
from cms.history.subject import address
from cms.history.urls import urlpatterns
from cms.models import MeaningFields
from cms.publishing.keys import page_key

LABEL = "Offentlig historik"


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return urlpatterns


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/history.css"))


@hooks.register("register_reports_menu_item")
def index_item() -> MenuItem:
    return MenuItem(LABEL, reverse("public_history_index"), name="public-history", icon_name="history", order=600)


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


@hooks.register("after_publish_page")
def tell_unread_note(request: HttpRequest, page: Page) -> None:
    """A note belongs to an edition: where readers see no change there is none."""
    waits = page.go_live_at and page.go_live_at > timezone.now()
    said = request.POST.get("change_note", "").strip()
    if said and not waits and not was_published(page_key(page), page.live_revision_id):
        messages.warning(request, "Noteringen publicerades inte, eftersom inget som läsaren ser har ändrats.")
