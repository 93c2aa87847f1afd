"""What of a year is not public as it is written, with what would become public of it."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from cms.history.review import Review, reviewed
from cms.history.subject import Subject
from cms.publishing.keys import locales_read_once, page_key
from goals.desk.desk import pages_of_year
from goals.models import PlanPage


@dataclass(frozen=True, slots=True)
class Item:
    """A page with its review; `closed` says why it can't be chosen."""

    page: Any
    review: Review
    closed: str

    @property
    def id(self) -> str:
        """Names the version that was reviewed: a newer one is another question."""
        return f"{self.page.pk}-{self.page.latest_revision_id}"

    @property
    def title(self) -> str:
        return str(self.page.draft_title)

    @property
    def edit_url(self) -> str:
        return reverse("wagtailadmin_pages:edit", args=[self.page.pk])


@locales_read_once()
def items_of(user: Any, plan: PlanPage) -> list[Item]:
    """In the order of the public page, the plan first."""
    changed = [page for page in pages_of_year(plan) if page.has_unpublished_changes or not page.live]
    return [_item(user, page) for page in changed]


def _item(user: Any, page: Any) -> Item:
    review = reviewed(Subject(page_key(page), page, ""))
    return Item(page, review, _closed(user, page, review))


def _closed(user: Any, page: Any, review: Review) -> str:
    rights = page.permissions_for_user(user)
    if not rights.can_publish():
        return "Du får inte publicera den här sidan."
    if rights.page_locked():
        return "Sidan är låst, väntar på godkännande eller på sin tid."
    return "Rätta det som står här först." if review.errors else ""
