"""Where a mail or a form of an approver leads to, and which version the form answers."""

from typing import Any

from django import template
from wagtail.models import Page

from cms.approval.decisions import version
from cms.approval.together import Together, together_with
from cms.history.subject import address

register = template.Library()


@register.simple_tag
def review_address(instance: Page) -> str:
    """What would become public of a page."""
    return address("review", instance)


@register.simple_tag(takes_context=True)
def version_shown(context: Any, instance: Any) -> str:
    """The version when the form was first shown: one that is shown again still answers for that."""
    return str(context["request"].POST.get("version") or version(instance))


@register.simple_tag
def answered_together(page: Page, user: Any) -> Together | None:
    """Where what waits beside a page is read and answered with it."""
    return together_with(page.specific, user)
