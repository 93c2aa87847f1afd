"""Fields that Wagtail's own image and document models have too, under other reverse names."""

from typing import Any

from django.conf import settings
from django.db import models
from taggit.managers import TaggableManager


def tags_of(plural: str) -> TaggableManager:
    return TaggableManager("etiketter", help_text=None, blank=True, related_name=f"cms_{plural}")


def uploader_of(plural: str) -> "models.ForeignKey[Any, Any]":
    uploader = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="uppladdad av",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name=f"uploaded_{plural}",
    )
    setattr(uploader, "wagtail_reference_index_ignore", True)  # noqa: B010
    return uploader
