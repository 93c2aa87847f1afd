"""One page of a year, as a row of the desk."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.http import urlencode

from cms.standing.words import Facts, label
from cms.validation import Problem, problems_of
from goals.models import BudgetPage, GoalPage, PlanPage


@dataclass
class Line:
    """`draft` is what its newest version says, `key` its name in the record, `back` the desk; the rest surrounds it."""

    page: Any
    draft: Any
    key: str
    may_edit: bool
    back: str
    edited_by: str = ""
    writing_now: tuple[str, ...] = ()
    go_live_at: datetime | None = None
    waits_for: str = ""
    waits_since: datetime | None = None
    sent_by: str = ""
    is_for_you: bool = False
    sent_back_by: str = ""
    sent_back_with: str = ""

    @property
    def title(self) -> str:
        number = getattr(self.draft, "number", None)
        return f"{number}. {self.draft.title}" if number else str(self.draft.title)

    @property
    def kind(self) -> str:
        return {PlanPage: "Planen", BudgetPage: "Budgeten"}.get(type(self.page), "")

    @property
    def is_goal(self) -> bool:
        return isinstance(self.page, GoalPage)

    @property
    def edit_url(self) -> str:
        """The form, which leads back to the desk when it has published or handed in."""
        if not self.may_edit:
            return ""
        return f"{reverse('wagtailadmin_pages:edit', args=[self.page.pk])}?{urlencode({'next': self.back})}"

    @property
    def review_url(self) -> str:
        return reverse("public_review", args=[self.key]) if self.may_edit else ""

    @property
    def history_url(self) -> str:
        return reverse("public_history", args=[self.key]) if self.may_edit else ""

    @property
    def is_changed(self) -> bool:
        """What everybody reads is not what the newest version says."""
        return bool(self.page.live and self.page.has_unpublished_changes)

    @property
    def words(self) -> int:
        return sum(len(strip_tags(text).split()) for text in _texts(self.draft.political_text.raw_data))

    @cached_property
    def problems(self) -> list[Problem]:
        return problems_of(self.draft)

    @property
    def errors(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.severity == "error"]

    @property
    def status(self) -> str:
        page = self.page
        was_public = page.first_published_at is not None
        return label(Facts(live=page.live, changed=page.has_unpublished_changes, was_public=was_public))


def _texts(value: Any) -> Iterator[str]:
    """The words of blocks as they are stored: what lies under `value`, and no identities or kinds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in ("id", "type"):
                yield from _texts(part)
    elif hasattr(value, "__iter__"):
        for part in value:
            yield from _texts(part)
