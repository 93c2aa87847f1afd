"""Public pages that say of a body what its dates deny: it is given something for a year when it does not exist."""

from collections.abc import Iterator

from django.db.models import Q

from cms.validation import Problem
from goals.models import BudgetPage, GoalPage, ResponsibleBody


def body_use_problems(body: ResponsibleBody) -> Iterator[Problem]:
    """A warning: the dates may be right, and the pages what is to be corrected."""
    if body.pk is None or not (body.valid_from or body.valid_to):
        return
    named = sorted(
        f"”{page.title}” ({page.year})" for page in _pages(body) if page.year and not body.exists_in(page.year)
    )
    if named:
        yield Problem(
            "valid_to",
            f"{body.name} finns inte det år som gäller för {', '.join(named)}, men har uppgifter där. "
            "Rätta datumen, eller byt vem som har uppgifterna på de sidorna.",
            "warning",
        )


def _pages(body: ResponsibleBody) -> Iterator[GoalPage | BudgetPage]:
    responsible = Q(assignments__lead_body=body) | Q(assignments__co_bodies=body)
    yield from GoalPage.objects.live().filter(responsible).distinct()
    yield from BudgetPage.objects.live().filter(lines__body=body).distinct()
