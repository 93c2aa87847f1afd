"""Four eyes: who last changed what a page says cannot publish it alone, where an app says that it matters.

The rule looks at what the public would read, not at who pressed save: an approver's form saves the page too.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from wagtail.models import Page, Revision

from cms.publishing.entries import entry_of, is_recorded
from cms.publishing.keys import page_key
from cms.record.canonical import canonical

Matters = Callable[[Page], bool]
_matters: list[Matters] = []

REFUSAL = (
    "Du har själv skrivit den senaste ändringen, och planen är antagen. Någon annan behöver läsa och publicera: "
    "lämna in för godkännande, eller be en kollega."
)


def register(matters: Matters) -> None:
    """Let an app say on which pages two have to agree."""
    _matters.append(matters)


def refusal(page: Any, revision: Revision, user: Any) -> str:
    """Why this user may not publish this revision; nothing where they may, or where no person publishes."""
    if not settings.FOUR_EYES or user is None or not isinstance(page, Page) or not is_recorded(page):
        return ""
    stands = type(page)._default_manager.get(pk=page.pk)
    if not any(matters(stands) for matters in _matters):
        return ""
    return REFUSAL if writer_of(stands, revision) == user.pk else ""


def writer_of(page: Page, revision: Revision) -> int | None:
    """Who first wrote what a revision says; None where that is public already, or where no person wrote it."""
    said = _said(page, revision.as_object())
    writer: int | None = revision.user_id
    if revision.pk == page.live_revision_id:
        return None
    before = page.revisions.filter(pk__lt=revision.pk).order_by("-pk")
    for older in before.iterator(chunk_size=5):
        if _said(page, older.as_object()) != said:
            return writer
        if older.pk == page.live_revision_id:
            return None
        writer = older.user_id
    return writer


def _said(page: Page, version: Any) -> str:
    return canonical(entry_of(page_key(page), version).document)
