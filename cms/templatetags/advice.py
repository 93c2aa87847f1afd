"""Where a form finds the advice on its draft."""

from typing import Any

from django import template
from django.urls import reverse

from cms.publishing.entries import is_recorded
from cms.publishing.marks import key_of

register = template.Library()


@register.simple_tag
def advice_address(instance: Any) -> str:
    """Nowhere yet for what has never been saved."""
    if instance is None or instance.pk is None or not is_recorded(instance):
        return ""
    return reverse("advice_beside_form", args=[key_of(instance)])
