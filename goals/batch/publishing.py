"""The publication of many pages in one recording: at one instant, or none of them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from cms.record.recording import recording
from goals.batch.items import Item


def publish_all(items: Iterable[Item], user: Any, *, kind: str, note: str, go_live_at: datetime | None) -> int:
    """Publish the versions that were reviewed, or give them all the same hour. Raises PublicationError."""
    count = 0
    with recording(actor=user):
        for item in items:
            draft = item.page.get_latest_revision_as_object()
            draft.change_kind, draft.change_note, draft.go_live_at = kind, note, go_live_at
            draft.save_revision(user=user, log_action=True).publish(user=user)
            count += 1
    return count
