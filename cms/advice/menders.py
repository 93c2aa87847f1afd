"""Those who have worked with a page: everybody else with the right to edit may mend it too."""

from collections.abc import Iterator

from django.db.models import Q
from wagtail.admin.utils import get_user_display_name
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.models import User

NOBODY = "ingen"
"""In the report's address: nobody in particular."""


def menders(page: Page) -> str:
    return ", ".join(get_user_display_name(person) for person in _people(page)) or "redaktionen"


def choices() -> list[tuple[str, str]]:
    """Everybody who could be named for some page, by name, and the pages that name nobody."""
    owners = Page.objects.exclude(owner=None).values("owner")
    writers = Page.objects.exclude(latest_revision__user=None).values("latest_revision__user")
    people = User.objects.filter(Q(pk__in=owners) | Q(pk__in=writers), is_active=True)
    named = sorted((get_user_display_name(person), str(person.pk)) for person in people)
    return [*((pk, name) for name, pk in named), (NOBODY, "Redaktionen, ingen särskild")]


def pages_of_person(pages: PageQuerySet, who: str) -> PageQuerySet:
    if who == NOBODY:
        active = User.objects.filter(is_active=True).values("pk")
        return pages.exclude(owner__in=active).exclude(latest_revision__user__in=active)
    return pages.filter(Q(owner=who) | Q(latest_revision__user=who))


def _people(page: Page) -> Iterator[User]:
    writer = page.latest_revision and page.latest_revision.user
    yield from dict.fromkeys(person for person in (page.owner, writer) if person and person.is_active)
