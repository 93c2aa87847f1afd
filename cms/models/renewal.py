"""A copy of a page is another page, and so its rows are other rows."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from django.db.models import Model
from modelcluster.models import get_all_child_relations
from wagtail.models import Page, Revision

from cms.models.row import Row

Renewed = defaultdict[str, str]


def renew_row_uuids(page: Page) -> None:
    """Give every row of a page a new UUID, in the tables and in each revision that was copied along."""
    renewed: Renewed = defaultdict(lambda: str(uuid4()))
    for row in _rows(page):
        row.uuid = renewed[str(row.uuid)]
        type(row)._default_manager.filter(pk=row.pk).update(uuid=row.uuid)
    for revision in Revision.page_revisions.filter(object_id=str(page.pk)):
        _renew_content(type(page), revision.content, renewed)
        Revision.objects.filter(pk=revision.pk).update(content=revision.content)


def _rows(parent: Model) -> Iterator[Row]:
    for accessor, _ in _relations(type(parent)):
        for row in getattr(parent, accessor).all():
            yield row
            yield from _rows(row)


def _renew_content(model: type[Model], content: dict[str, Any], renewed: Renewed) -> None:
    for accessor, related in _relations(model):
        for row in content.get(accessor, []):
            if "uuid" in row:
                row["uuid"] = renewed[row["uuid"]]
            _renew_content(related, row, renewed)


def _relations(model: type[Model]) -> list[tuple[str, type[Row]]]:
    return [
        (relation.get_accessor_name(), relation.related_model)
        for relation in get_all_child_relations(model)
        if issubclass(relation.related_model, Row)
    ]
