"""Writing down what is to be told, in the transaction of the publication: told if and only if it is public."""

from typing import Any

import orjson

from cms.record.announcing import Announcement, Told
from cms.record.current import paths_that_show
from cms.record.tags import tags_of_change
from cms.webhooks.models import Delivery
from cms.webhooks.targets import targets

MOST = 1_000
"""Editions and addresses in one message. Where there are more, `complete` is false: everything may have changed."""


def write_down(announcement: Announcement, **kwargs: Any) -> None:
    """One message for each target."""
    told = targets()
    if not told:
        return
    payload = orjson.dumps(message(announcement)).decode()
    Delivery.objects.bulk_create([Delivery(target=target.url, payload=payload) for target in told])


def message(announcement: Announcement) -> dict[str, Any]:
    """What a receiver needs to throw away exactly what is no longer true."""
    changes = announcement.changes
    paths = {path for change in changes for path in (change.path, change.former_path) if path}
    paths |= paths_that_show([change.key for change in changes])
    tags = set[str]().union(*(tags_of_change(change.key, change.type) for change in changes))
    return {
        "type": "content.changed",
        "timestamp": announcement.instant.isoformat(),
        "data": {
            "version": announcement.version,
            "complete": len(changes) <= MOST and len(paths) <= MOST and len(tags) <= 3 * MOST,
            "paths": sorted(paths)[:MOST],
            "tags": sorted(tags)[: 3 * MOST],
            "editions": [_edition(change) for change in changes[:MOST]],
        },
    }


def _edition(change: Told) -> dict[str, Any]:
    return {
        "key": change.key,
        "type": change.type,
        "number": change.number,
        "kind": change.kind,
        "path": change.path or None,
        "locale": change.locale or None,
    }
