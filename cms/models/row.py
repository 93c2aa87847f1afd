"""Rows that belong to a page or a snippet and live only in it."""

from typing import Any, Self
from uuid import uuid4

from django.db import models
from modelcluster.fields import ParentalKey
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
        """An old revision may name what is deleted since. modelcluster knows no PROTECT and would stop; and it would
        drop the rows of a row that has left the table, though its parent comes back in the same revision."""
        emptied = _emptied(cls, data) if check_fks else {}
        row: Self | None = super().from_serializable_data(
            {**data, **emptied}, check_fks=check_fks, strict_fks=strict_fks
        )
        return row


def _emptied(model: type[models.Model], data: dict[str, Any]) -> dict[str, None]:
    references = (field for field in model._meta.concrete_fields if _outlives_its_target(field))
    return {
        field.name: None
        for field in references
        if data.get(field.name) and not _exists(field.related_model, data[field.name])
    }


def _exists(model: Any, key: int) -> bool:
    return bool(model._default_manager.filter(pk=key).exists())


def _outlives_its_target(field: "models.Field[Any, Any]") -> bool:
    on_delete = getattr(field.remote_field, "on_delete", None)
    return isinstance(field, ParentalKey) or on_delete is models.PROTECT
