"""Editions and drafts as the engine of differences sees them."""

from typing import Any

from cms.differences.compare import Sight, differences
from cms.differences.difference import Difference
from cms.preview.drafts import draft_editions
from cms.preview.snapshot import DraftSnapshot
from cms.record.models import Edition
from cms.record.reader import Snapshot, open_snapshot


def since_the_edition_before(edition: Edition, before: Edition | None) -> list[Difference]:
    """What readers saw change when an edition came; nothing where either side is gone or masked."""
    if before is None or "WITHDRAWAL" in (edition.kind, before.kind):
        return []
    sights = [_sight(open_snapshot(each.valid.lower), edition.key) for each in (before, edition)]
    return differences(*sights) if all(sight.document for sight in sights) else []


def until_the_draft(key: str, draft: Any) -> list[Difference]:
    """What readers would see change, were the draft published now."""
    after = DraftSnapshot(0, draft_editions(draft))
    return differences(_sight(open_snapshot(), key), _sight(after, key))


def since(key: str, older: Any, draft: Any) -> list[Difference]:
    """What readers would see change between two drafts, were one published after the other."""
    sights = [_sight(DraftSnapshot(0, draft_editions(each)), key) for each in (older, draft)]
    return differences(*sights)


def _sight(snapshot: Snapshot, key: str) -> Sight:
    children = [child.key for child in snapshot.children(key)] if key.startswith("page:") else []
    return Sight(snapshot.document(key), snapshot.document, children)
