"""What the admin says beyond Wagtail's own words."""

from django.contrib import messages
from django.db.models import Model
from django.http import Http404, HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from wagtail import hooks
from wagtail.models import BaseViewRestriction, Page

from cms import admin_words  # noqa: F401
from cms.advice import wagtail_hooks as advice_hooks  # noqa: F401
from cms.approval import wagtail_hooks as approval_hooks  # noqa: F401
from cms.archive import wagtail_hooks as archive_hooks  # noqa: F401
from cms.conflicts import wagtail_hooks as conflicts_hooks  # noqa: F401
from cms.developers import wagtail_hooks as developers_hooks  # noqa: F401
from cms.forged import refuse_forged_copy
from cms.guide import wagtail_hooks as guide_hooks  # noqa: F401
from cms.history import wagtail_hooks as history_hooks  # noqa: F401
from cms.languages import wagtail_hooks as language_hooks  # noqa: F401
from cms.library import wagtail_hooks as library_hooks  # noqa: F401
from cms.models import Document
from cms.preview import wagtail_hooks as preview_hooks  # noqa: F401
from cms.standing import wagtail_hooks as standing_hooks  # noqa: F401
from cms.validation import problems_of
from cms.welcome import wagtail_hooks as welcome_hooks  # noqa: F401


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/forms.css"))


@hooks.register("insert_global_admin_js")
def field_scripts() -> str:
    return _scripts("field-names", "date-picker", "aloud")


@hooks.register("insert_editor_js")
def form_scripts() -> str:
    return _scripts("counter", "row-heading", "row-buttons", "own-form", "open-field", "picture-words")


def _scripts(*names: str) -> str:
    return format_html_join("", '<script src="{}"></script>', ((static(f"cms/{name}.js"),) for name in names))


hooks.register("before_copy_page", refuse_forged_copy)


@hooks.register("after_publish_page")
def tell_page_warnings(request: HttpRequest, page: Page) -> None:
    tell_warnings(request, page.specific)


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def tell_snippet_warnings(request: HttpRequest, instance: Model) -> None:
    if "action-publish" in request.POST:
        tell_warnings(request, instance)


def tell_warnings(request: HttpRequest, published: Model) -> None:
    """What was published although it may be a mistake."""
    for problem in problems_of(published):
        if problem.severity == "warning":
            messages.warning(request, problem.message)


@hooks.register("before_serve_document", order=-1)
def keep_closed_documents(document: Document, request: HttpRequest) -> None:
    """Wagtail would send an editor who lacks the right to log in again, and again."""
    for restriction in document.collection.get_view_restrictions():
        asks_for_a_password = restriction.restriction_type == BaseViewRestriction.PASSWORD
        if request.user.is_authenticated and not asks_for_a_password and not restriction.accept_request(request):
            raise Http404
