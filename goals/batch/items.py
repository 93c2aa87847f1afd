"""What of a year is not public as it is written, with what would become public of it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.urls import reverse

from cms.approval.decisions import decisions, version
from cms.approval.four_eyes import refusal
from cms.history.review import Review, reviewed
from cms.history.subject import Subject
from cms.publishing.keys import locales_read_once, page_key
from goals.desk.desk import pages_of_year
from goals.models import PlanPage

ANSWERED_ELSEWHERE = "Sidan är inlämnad och väntar på ditt svar. Det ger du under ”Läs och svara”."


class OvertakenError(Exception):
    """Somebody wrote in a page, or answered, between the reading and what was made of it."""


@dataclass(frozen=True, slots=True)
class Item:
    """A page with its review; `closed` says why it can't be chosen."""

    page: Any
    review: Review
    closed: str

    @property
    def id(self) -> str:
        """Names the version that was reviewed: a newer one is another question."""
        return f"{self.page.pk}-{sha256(version(self.page).encode()).hexdigest()[:16]}"

    @property
    def title(self) -> str:
        return str(self.page.draft_title)

    @property
    def key(self) -> str:
        return page_key(self.page)

    @property
    def edit_url(self) -> str:
        return reverse("wagtailadmin_pages:edit", args=[self.page.pk])

    def as_it_stands(self) -> Any:
        """The page under the lock. Raises OvertakenError where it is another version than the one that was read."""
        page = type(self.page).objects.get(pk=self.page.pk)
        if version(page) != version(self.page):
            raise OvertakenError
        return page


@locales_read_once()
def items_of(user: Any, plan: PlanPage) -> list[Item]:
    """In the order of the public page, the plan first."""
    changed = [page for page in pages_of_year(plan) if page.has_unpublished_changes or not page.live]
    return [_item(user, page) for page in changed]


@locales_read_once()
def waiting_for(user: Any, plan: PlanPage) -> list[Item]:
    """What somebody can approve or send back, in the same order. Who wrote it can only send it back."""
    found = pages_waiting_for(user, plan)
    return [Item(page, _review(page), _unread(user, page)) for page in found]


def pages_waiting_for(user: Any, plan: PlanPage) -> list[Any]:
    return [page for page in pages_of_year(plan) if decisions(page, user)]


def _item(user: Any, page: Any) -> Item:
    review = _review(page)
    return Item(page, review, _closed(user, page, review))


def _review(page: Any) -> Review:
    return reviewed(Subject(page_key(page), page, ""))


def _closed(user: Any, page: Any, review: Review) -> str:
    rights = page.permissions_for_user(user)
    if not rights.can_publish():
        return "Du får inte publicera den här sidan."
    if decisions(page, user):
        return ANSWERED_ELSEWHERE
    if rights.page_locked():
        return "Sidan är låst, väntar på godkännande eller på sin tid."
    return "Rätta det som står här först." if review.errors else _unread(user, page)


def _unread(user: Any, page: Any) -> str:
    return refusal(page, page.latest_revision, user) if page.latest_revision else ""
