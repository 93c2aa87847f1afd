"""The public record: what the public could read, and when."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class RecordConfig(AppConfig):
    name = "cms.record"
    label = "record"
    verbose_name = "Offentlig historik"

    def ready(self) -> None:
        post_migrate.connect(_ensure_head, sender=self)


def _ensure_head(using: str, **kwargs: Any) -> None:
    """An emptied database has a head again, at the beginning of time."""
    from cms.record.models import Head

    if Head._meta.db_table in _tables(using):
        Head.objects.using(using).get_or_create(id=1)


def _tables(using: str) -> list[str]:
    from django.db import connections

    return connections[using].introspection.table_names()
