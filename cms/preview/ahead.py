"""A page with everything below it as it will be when all drafts are published, or at an hour that some wait for."""

from datetime import datetime
from typing import Any

from wagtail.models import Page

from cms.preview.drafts import draft_editions
from cms.publishing.entries import is_recorded
from cms.record.edition import Edition


def editions_ahead(page: Page, at: datetime | None = None) -> list[Edition]:
    """The page's own edition first; only what differs from today's, and the page itself."""
    found: dict[str, Edition] = {}
    for each in [page, *page.get_descendants().specific()]:
        version = _version(each, at)
        if version is not None or each.pk == page.pk:
            for edition in draft_editions(version or each.specific):
                found.setdefault(edition.key, edition)
    return list(found.values())


def hours_ahead(page: Page) -> list[datetime]:
    """When something on the page, or below it, waits to be published."""
    pages = [page, *page.get_descendants()]
    waiting = (each.scheduled_revision for each in pages)
    return sorted({revision.approved_go_live_at for revision in waiting if revision})


def _version(page: Any, at: datetime | None) -> Any:
    """The draft that will be public then, None where today's stays."""
    if not is_recorded(page) or page.alias_of_id:
        return None
    if at is None:
        return page.get_latest_revision_as_object() if page.has_unpublished_changes or not page.live else None
    waiting = page.scheduled_revision
    return waiting.as_object() if waiting and waiting.approved_go_live_at <= at else None
