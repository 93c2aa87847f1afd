"""A translation whose source has been published anew since somebody last worked on it."""

from dataclasses import dataclass

from wagtail.models import Locale, Page


@dataclass(frozen=True, slots=True)
class Behind:
    translation: Page
    source: Page


def behind(page: Page) -> Behind | None:
    """None for a source, and for an alias: that shows its source whatever it says."""
    if page.alias_of_id or page.locale_id == Locale.get_default().pk:
        return None
    source = page.get_translation_or_none(Locale.get_default())
    if source is None or source.last_published_at is None:
        return None
    worked_on = page.latest_revision_created_at or page.first_published_at
    return Behind(page, source) if worked_on is None or source.last_published_at > worked_on else None


def all_behind() -> list[Behind]:
    """By the source's place in the tree."""
    others = Page.objects.exclude(locale=Locale.get_default()).filter(depth__gt=1, alias_of=None).order_by("path")
    return [found for page in others.iterator(200) if (found := behind(page))]
