"""A page with everything below it, and what they share, as it will be when all drafts are published, or at an hour."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cms.preview.coming import coming, hours_of
from cms.preview.drafts import draft_editions
from cms.preview.stored import draft_edition
from cms.publishing.entries import entry_of, is_recorded
from cms.publishing.keys import page_key
from cms.publishing.marks import key_of_snippet, snippet_models
from cms.record.current import dependents
from cms.record.edition import WITHDRAWAL, Edition


def editions_ahead(page: Page, at: datetime | None = None) -> list[Edition]:
    """Only what differs from today's, and the page itself, first. What is gone by then is a withdrawal."""
    found: dict[str, Edition] = {}
    for edition in (*_pages(page, at), *_snippets(at)):
        found.setdefault(edition.key, edition)
    gone = [edition.key for edition in found.values() if edition.withdrawn]
    stay = _still_needed(gone, found)
    return [edition for edition in found.values() if edition.key not in stay]


def hours_ahead(page: Page) -> list[datetime]:
    """When something on the page, below it or shared changes by itself."""
    now = timezone.now()
    snippets = (each for model in snippet_models() for each in model.objects.all())
    waiting = [page, *page.get_descendants(), *snippets]
    return sorted(set().union(*(hours_of(each, now) for each in waiting)))


def _pages(page: Page, at: datetime | None) -> Iterator[Edition]:
    """In the tree's order, so that whoever is below what is gone is known to be gone too."""
    closed = list(PageViewRestriction.objects.values_list("page__path", flat=True))
    if at is not None:
        above = (each for each in page.get_ancestors().specific() if is_recorded(each))
        closed += [each.path for each in above if not coming(each, at).is_there]
    for each in [page.specific, *page.get_descendants().specific()]:
        if not is_recorded(each):
            continue
        then = coming(each, at)
        if not then.is_there or each.path.startswith(tuple(closed)):
            closed.append(each.path)
            yield _gone(page_key(each), each)
        elif then.version is not None or each.pk == page.pk:
            yield from draft_editions(then.version or each)


def _snippets(at: datetime | None) -> Iterator[Edition]:
    for model in snippet_models():
        for each in model.objects.order_by("pk"):
            then = coming(each, at)
            if then.is_there and then.version is not None:
                yield from draft_editions(then.version)
            elif each.live and not then.is_there:
                yield _gone(key_of_snippet(each), each)


def _gone(key: str, instance: Any) -> Edition:
    edition = draft_edition(entry_of(key, instance), timezone.now())
    return replace(edition, kind=WITHDRAWAL, refers_to=[], document={})


def _still_needed(gone: list[str], found: dict[str, Edition]) -> set[str]:
    """What others can't be read without is never withdrawn before them."""
    users = dependents(gone)
    return {key for key in gone if any(not _is_gone(found.get(user)) for user, _ in users[key])}


def _is_gone(edition: Edition | None) -> bool:
    return edition is not None and edition.withdrawn
