"""Pages that belong together are read on one page and answered together, where an app has such a page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page


@dataclass(frozen=True, slots=True)
class Together:
    """How many of them wait for somebody's answer, and where it is given."""

    count: int
    url: str


Find = Callable[[Page, Any], Together | None]
_finds: list[Find] = []


def register(find: Find) -> None:
    _finds.append(find)


def together_with(page: Page, user: Any) -> Together | None:
    """None where the page waits alone."""
    found = (find(page, user) for find in _finds)
    return next((each for each in found if each is not None and each.count > 1), None)
