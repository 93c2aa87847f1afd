"""What the site is called, also where the admin would say Wagtail."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def site_name() -> str:
    name: str = settings.SITE_NAME
    return name
