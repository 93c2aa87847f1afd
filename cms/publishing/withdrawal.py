"""What would disappear with something, and whether the public is owed a reason."""

from collections.abc import Iterator

from django.db.models import Model
from wagtail.models import Page

from cms.publishing.entries import is_recorded
from cms.publishing.keys import page_key
from cms.publishing.marks import keys_of
from cms.record.current import current_editions, keys_below
from cms.record.meaning import reasons


def is_public(instance: Model) -> bool:
    """Whether everybody can read it now."""
    return any(not edition.withdrawn for edition in current_editions(_keys(instance)).values())


def needs_reason(instance: Model) -> bool:
    """Whether it, or something below it, may not disappear without a word."""
    editions = current_editions(set(_with_all_below(_keys(instance))))
    return any(reasons(edition.document, None) for edition in editions.values() if not edition.withdrawn)


def _keys(instance: Model) -> set[str]:
    if not is_recorded(instance):
        return set()
    return {page_key(instance)} if isinstance(instance, Page) else keys_of(instance)


def _with_all_below(keys: set[str]) -> Iterator[str]:
    for key in keys:
        yield key
        yield from _with_all_below(keys_below(key))
