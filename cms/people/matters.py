"""What the security log is about, out of all that Wagtail's log remembers."""

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import BaseLogEntry, Collection, Locale, Site, Task, Workflow

from cms.models import SiteSettings

BEGINNINGS = ("people.", "cms.", "wagtail.view_restriction.")
# Of people we tell ourselves, whoever changes them; Wagtail tells what it does itself.
SETTINGS: tuple[type[Model], ...] = (Group, Site, SiteSettings, Locale, Workflow, Task, Collection, Redirect)


def matters() -> Q:
    wanted = Q(content_type__in=_settings())
    for beginning in BEGINNINGS:
        wanted |= Q(action__startswith=beginning)
    return wanted


def is_matter(entry: BaseLogEntry) -> bool:
    return entry.action.startswith(BEGINNINGS) or entry.content_type in _settings()


def _settings() -> list[ContentType]:
    """Tasks are logged as the kind that they are."""
    kinds = (*SETTINGS, *Task.__subclasses__())
    return list(ContentType.objects.get_for_models(*kinds).values())
