"""Where a mail leads to."""

from django import template
from wagtail.models import Page

from cms.history.subject import address

register = template.Library()


@register.simple_tag
def review_address(page: Page) -> str:
    """What would become public of a page."""
    return address("review", page)
