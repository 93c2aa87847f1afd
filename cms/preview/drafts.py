"""The documents of a draft, and of everything it needs that is not public yet."""

from typing import Any

from django.utils import timezone

from cms.preview.stored import draft_edition
from cms.publishing.entries import entry_of, is_recorded
from cms.publishing.marks import key_of, snippet_of
from cms.publishing.pages import pages_of
from cms.record.current import current_editions
from cms.record.edition import Edition
from cms.record.entry import Entry

_MOST_ROUNDS = 4


def draft_editions(instance: Any) -> list[Edition]:
    """The draft itself first, then the unpublished pages above it and the unpublished bodies and key figures in it."""
    now = timezone.now()
    key = key_of(instance)
    entries = {key: entry_of(key, instance)}
    wanted = _needs(entries[key])
    for _ in range(_MOST_ROUNDS):
        missing = _not_public(wanted) - entries.keys()
        found = {key: entry for key in missing if (entry := _newest(key)) is not None}
        if not found:
            break
        entries |= found
        wanted = set().union(*(_needs(entry) for entry in found.values()))
    return [draft_edition(entry, now) for entry in entries.values()]


def _needs(entry: Entry) -> set[str]:
    return {*entry.requires, *entry.document.get("ancestors", [])}


def _not_public(keys: set[str]) -> set[str]:
    public = {key for key, edition in current_editions(keys).items() if not edition.withdrawn}
    return keys - public


def _newest(key: str) -> Entry | None:
    """What the newest draft of something says."""
    instance = pages_of([key]).specific().first() if key.startswith("page:") else snippet_of(key)
    if instance is None or not is_recorded(instance):
        return None
    return entry_of(key, instance.get_latest_revision_as_object())
