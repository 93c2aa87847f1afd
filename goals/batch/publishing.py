"""The publication of many pages in one recording: at one instant, or none of them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from cms.publishing.together import bind
from cms.record.recording import recording
from goals.batch.items import Item


def publish_all(items: Iterable[Item], user: Any, *, kind: str, note: str, go_live_at: datetime | None) -> int:
    """Publish the versions that were reviewed, or give them all the same hour.

    Raises PublicationError or OvertakenError, and then nothing is done.
    """
    revisions = []
    with recording(actor=user):
        for item in items:
            draft = item.as_it_stands().get_latest_revision_as_object()
            draft.change_kind, draft.change_note, draft.go_live_at = kind, note, go_live_at
            revisions.append(draft.save_revision(user=user, log_action=True))
        if go_live_at is not None:
            bind(revisions)
        for revision in revisions:
            revision.publish(user=user)
    return len(revisions)
