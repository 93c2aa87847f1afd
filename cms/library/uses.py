"""Where the public sees an image or a document, and where it once did: out of the record, which forgets nothing."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from cms.masking.targets import titles_of
from cms.record.models import Edition, EditionKind


@dataclass(frozen=True, slots=True)
class Use:
    """One page, or another object, that shows it: since when, and until when if it no longer does."""

    key: str
    title: str
    path: str
    since: datetime
    until: datetime | None


def uses_of(key: str) -> list[Use]:
    """Those of today first, then the latest."""
    spans: dict[str, list[Edition]] = {}
    for edition in _showing([key]).order_by("sequence"):
        spans.setdefault(edition.key, []).append(edition)
    titles = titles_of(spans)
    uses = [_use(editions, titles) for editions in spans.values()]
    return sorted(uses, key=lambda use: (use.until is not None, -(use.until or use.since).timestamp(), use.title))


def counted(keys: Collection[str]) -> dict[str, tuple[int, int]]:
    """For each key: how many show it now, and how many did before and no longer do."""
    ever: dict[str, set[str]] = {key: set() for key in keys}
    showing: dict[str, set[str]] = {key: set() for key in keys}
    for edition in _showing(keys).only("key", "refers_to", "valid"):
        for key in set(edition.refers_to) & set(keys):
            ever[key].add(edition.key)
            if edition.valid.upper is None:
                showing[key].add(edition.key)
    return {key: (len(showing[key]), len(ever[key] - showing[key])) for key in keys}


def _showing(keys: Collection[str]) -> QuerySet[Edition]:
    """An order of pages shows nothing."""
    found = Edition.objects.filter(refers_to__overlap=list(keys)).exclude(kind=EditionKind.WITHDRAWAL)
    return found.exclude(type="Order")


def _use(editions: list[Edition], titles: Mapping[str, str]) -> Use:
    last = editions[-1]
    return Use(last.key, titles[last.key], last.path, editions[0].valid.lower, last.valid.upper)
