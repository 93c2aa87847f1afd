"""Rows that belong to a page or a snippet and live only in it."""

from typing import Any, Self
from uuid import uuid4

from django.db import models
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable


class Row(ClusterableModel, Orderable):
    """A child row, known by a UUID, since Wagtail gives it new primary keys as it likes.

    The UUID is not unique in the table: aliases and translations of a page share it.
    """

    uuid = models.UUIDField(default=uuid4, editable=False, db_index=True)

    class Meta(Orderable.Meta):
        abstract = True

    @classmethod
    def from_serializable_data(
        cls, data: dict[str, Any], check_fks: bool = True, strict_fks: bool = False
    ) -> Self | None:
        """An old revision may name a body that is deleted since; modelcluster knows no PROTECT and would stop."""
        row: Self | None = super().from_serializable_data(
            {**data, **_deleted(cls, data)}, check_fks=check_fks, strict_fks=strict_fks
        )
        return row


def _deleted(model: type[models.Model], data: dict[str, Any]) -> dict[str, None]:
    gone = {}
    for field in model._meta.concrete_fields:
        remote = field.remote_field
        if remote is None or getattr(remote, "on_delete", None) is not models.PROTECT:
            continue
        target = field.related_model
        if data.get(field.name) and not target._default_manager.filter(pk=data[field.name]).exists():
            gone[field.name] = None
    return gone
