"""Asks why something disappears, wherever an editor confirms that it shall."""

import re
from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from cms.publishing.reasons import FIELD
from cms.publishing.withdrawal import is_public, needs_reason

register = template.Library()
_TOKEN = re.compile(r'<input type="hidden" name="csrfmiddlewaretoken"[^>]*>')


@register.simple_block_tag(takes_context=True)
def asking_why(context: template.Context, content: SafeString, subject: Any, act: str = "withdraw") -> SafeString:
    """The form that Wagtail has made, with the question first in it; what nobody can read needs no reason."""
    instances = [item["item"] for item in subject] if isinstance(subject, list) else [subject]
    public = [instance for instance in instances if is_public(instance)]
    required = any(needs_reason(instance) for instance in public)
    if not public or (act == "move" and not required):
        return content
    question = _question(act, required)
    return mark_safe(_TOKEN.sub(lambda token: token[0] + question, content))  # noqa: S308  # both are rendered


def _question(act: str, required: bool) -> SafeString:
    context = {"name": FIELD, "required": required, "act": act}
    return render_to_string("cms/history/why.html", context)
