"""What the documents of many pages name, read once for all of them."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models import QuerySet

Known = dict[tuple[type[Any], str], dict[str, list[Any]]]

_known: ContextVar[Known | None] = ContextVar("known_to_documents", default=None)


def named(queryset: QuerySet[Any], field: str, values: Collection[Any]) -> list[Any]:
    """Those that have one of the values in a field, in the order of the values."""
    known = _known.get()
    if known is None or not values:
        known = {(queryset.model, field): _by(field, queryset.filter(**{f"{field}__in": values}) if values else ())}
    elif (queryset.model, field) not in known:
        known[queryset.model, field] = _by(field, queryset)
    found = known[queryset.model, field]
    return [each for value in dict.fromkeys(map(str, values)) for each in found.get(value, ())]


@contextmanager
def read_together() -> Iterator[None]:
    """Let the first document that is made within read for all: round what writes nothing, so that nothing is stale."""
    token = _known.set({})
    try:
        yield
    finally:
        _known.reset(token)


def _by(field: str, found: Any) -> dict[str, list[Any]]:
    by: dict[str, list[Any]] = defaultdict(list)
    for each in found:
        by[str(getattr(each, field))].append(each)
    return by
