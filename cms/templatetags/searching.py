"""The search of the admin's first page, for those who have no pages to search among."""

import re
from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()
_FORM = re.compile(r'<form\b[^>]*role="search"[^>]*>')


@register.simple_block_tag(takes_context=True)
def searching(context: template.Context, content: SafeString, root: Any) -> SafeString:
    """What Wagtail has made, and for who may explore no page the same among all that was ever public."""
    if root is not None:
        return content
    action = reverse("public_history_index")
    form = format_html('<form class="w-mb-12" action="{}" method="get" role="search">', action)
    everything = mark_safe('<input type="hidden" name="visa" value="alla">')
    return mark_safe(_FORM.sub(lambda found: form + everything, content))  # noqa: S308  # both are rendered
