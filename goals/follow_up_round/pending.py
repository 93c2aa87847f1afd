"""Whether a goal's newest version holds more than follow-ups that nobody has published yet."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from django.utils import timezone

from cms.publishing.entries import entry_of
from cms.publishing.keys import locales_read_once, page_key
from cms.record.canonical import canonical, parse
from cms.record.current import current_editions
from goals.models import GoalPage

Document = dict[str, Any]


class Pending(Enum):
    """What would become public with a goal, were its newest version published."""

    NOTHING = "nothing"
    REPORTS = "reports"
    MORE = "more"
    EVERYTHING = "everything"
    LATER = "later"


@locales_read_once()
def pending(drafts: Sequence[GoalPage]) -> dict[int, Pending]:
    """By the goal's primary key."""
    public = current_editions({page_key(draft) for draft in drafts})
    return {draft.pk: _pending(draft, public.get(page_key(draft))) for draft in drafts}


def _pending(draft: GoalPage, edition: Any) -> Pending:
    if draft.go_live_at and draft.go_live_at > timezone.now():
        return Pending.LATER
    if not draft.live:
        return Pending.EVERYTHING
    if not draft.has_unpublished_changes:
        return Pending.NOTHING
    if edition is None or edition.document is None:
        return Pending.MORE
    now = parse(canonical(entry_of(page_key(draft), draft).document))
    return Pending.REPORTS if _without_reports(now) == _without_reports(edition.document) else Pending.MORE


def _without_reports(document: Document) -> Document:
    content = document["content"]
    rows = [
        {name: value for name, value in row.items() if name not in ("follow_ups", "status")}
        for row in content["assignments"]
    ]
    return {**document, "content": {**content, "assignments": rows}}
