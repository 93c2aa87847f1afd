"""Pages that belong together are read on one page and answered together, where an app has such a page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from wagtail.models import Page


@dataclass(frozen=True, slots=True)
class Together:
    """How many of them wait for somebody's answer, where it is given, and the desk where they are seen."""

    count: int
    url: str
    desk: str


Find = Callable[[Page, Any], Together | None]
_finds: list[Find] = []


def register(find: Find) -> None:
    _finds.append(find)


def together_with(page: Page, user: Any) -> Together | None:
    """None where the page waits alone."""
    return next((each for each in _found(page, user) if each.count > 1), None)


def desk_of(page: Page, user: Any) -> str:
    """Where somebody goes on when a page has been answered or handed in."""
    return next((each.desk for each in _found(page, user)), reverse("wagtailadmin_home"))


def _found(page: Page, user: Any) -> list[Together]:
    return [each for find in _finds if (each := find(page, user))]
