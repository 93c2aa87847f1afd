"""The way from a page of the admin to the page of the guide that helps there."""

from typing import Any

from django import template

from cms.guide.places import Place, place_of

register = template.Library()


@register.simple_tag(takes_context=True)
def guide_here(context: Any) -> Place | None:
    request = getattr(context, "request", None)
    return place_of(request) if request else None
