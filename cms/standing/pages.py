"""The facts of many pages, at a price that does not grow with their number."""

from collections.abc import Iterable
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, PageViewRestriction, WorkflowState

from cms.publishing.visibility import paths_down_to
from cms.standing.schedule import hours_of
from cms.standing.words import Facts


def facts_of(keys: Iterable[int]) -> dict[int, Facts]:
    """By primary key. What an instance says of itself may be a draft's: the tables are asked."""
    keys = list(keys)
    found = list(Page.objects.filter(pk__in=keys))
    above = _above(found)
    closed = _closed(above)
    hours, waiting = hours_of(Page, keys), _waiting(keys)
    return {page.pk: _facts(page, above, closed, hours.get(page.pk), page.pk in waiting) for page in found}


def _facts(page: Page, above: dict[str, Page], closed: set[str], hour: datetime | None, waits: bool) -> Facts:
    line = [above[path] for path in paths_down_to(page) if path in above]
    unpublished = next((one for one in line if not one.live and one.pk != page.pk), None)
    hidden = next((one for one in line if one.path in closed), None)
    return Facts(
        live=page.live,
        changed=page.has_unpublished_changes,
        was_public=page.first_published_at is not None,
        expired=page.expired,
        since=page.last_published_at,
        goes_live_at=hour,
        expires_at=page.expire_at,
        awaits_approval=waits,
        closed_by=unpublished.title if unpublished else None,
        hidden_by=("" if hidden.pk == page.pk else hidden.title) if hidden else None,
    )


def _above(pages: list[Page]) -> dict[str, Page]:
    """The pages and all that is above them, by path."""
    paths = {path for page in pages for path in paths_down_to(page)}
    return {page.path: page for page in Page.objects.filter(path__in=paths).only("path", "title", "live")}


def _closed(above: dict[str, Page]) -> set[str]:
    return set(PageViewRestriction.objects.filter(page__path__in=above).values_list("page__path", flat=True))


def _waiting(keys: list[int]) -> set[int]:
    page_type = ContentType.objects.get_for_model(Page)
    states = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS, base_content_type=page_type)
    return {int(pk) for pk in states.filter(object_id__in=map(str, keys)).values_list("object_id", flat=True)}
