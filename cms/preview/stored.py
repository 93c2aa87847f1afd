"""Draft editions as plain JSON, and back."""

from datetime import datetime
from typing import Any

from cms.record.edition import Edition
from cms.record.entry import Entry
from cms.record.references import references


def draft_edition(entry: Entry, now: datetime) -> Edition:
    """An edition that was never published: what it would say if it were, now."""
    return Edition(
        sequence=0, key=entry.key, type=entry.type, number=0, path=entry.path, locale=entry.locale,
        parent_key=entry.parent_key, name=entry.name, valid_from=now, valid_to=None, kind="", note="", digest="",
        updated_at=now, first_published_at=None, refers_to=sorted(set(references(entry.document))),
        document=entry.document,
    )  # fmt: skip


def to_json(edition: Edition) -> dict[str, Any]:
    """What PreviewDraft keeps."""
    fields = {name: getattr(edition, name) for name in _KEPT}
    return {**fields, "at": edition.valid_from.isoformat()}


def from_json(data: dict[str, Any]) -> Edition:
    """A draft edition again."""
    at = datetime.fromisoformat(data["at"])
    kept = {"kind": "", **{name: data[name] for name in _KEPT if name in data}}
    return Edition(
        **kept, sequence=0, number=0, valid_from=at, valid_to=None, note="", digest="", updated_at=at,
        first_published_at=None,
    )  # fmt: skip


_KEPT = ("key", "type", "path", "locale", "parent_key", "name", "kind", "refers_to", "document")
