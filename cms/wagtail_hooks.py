"""What the admin says beyond Wagtail's own words."""

from django.contrib import messages
from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page

from cms.history import wagtail_hooks as history_hooks  # noqa: F401
from cms.validation import problems_of


@hooks.register("after_publish_page")
def tell_warnings(request: HttpRequest, page: Page) -> None:
    """What was published although it may be a mistake."""
    for problem in problems_of(page.specific):
        if problem.severity == "warning":
            messages.warning(request, problem.message)
