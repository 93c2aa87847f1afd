"""The site: what every page has, whatever its subject."""

from django.apps import AppConfig


class CmsConfig(AppConfig):
    name = "cms"
    verbose_name = "Webbplats"
