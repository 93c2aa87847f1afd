"""The assignments that one of a goal's may continue: those of the plan before, and of the goals that it continues."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django.apps import apps
from django.db.models import Q
from django.utils.html import strip_tags
from django.utils.text import Truncator

Choices = list[tuple[str, Any]]
LONGEST = 70


def earlier_assignments(goal: Any) -> Choices:
    """One group for each goal; what a row has already is always among them."""
    named = [row.carried_from for row in goal.assignments.all() if row.carried_from]
    predecessors = [row.goal_id for row in goal.predecessors.all() if row.goal_id]
    found = apps.get_model("goals", "Assignment").objects.filter(
        Q(uuid__in=named) | Q(page__in=predecessors) | Q(page__path__startswith=_plan_before(goal)),
        page__locale_id=goal.locale_id,
    )
    rows = found.exclude(page=goal.pk).select_related("page").order_by("-page__path", "sort_order")
    return [("", "Inget tidigare uppdrag"), *_grouped(rows)]


def _grouped(rows: Iterable[Any]) -> Choices:
    years = dict(apps.get_model("goals", "PlanPage").objects.values_list("path", "year"))
    groups = groupby(rows, key=lambda row: (years.get(_parent_path(row.page), ""), row.page.title))
    return [
        (f"{year} {title}".strip(), [(str(row.uuid), Truncator(strip_tags(row.text)).chars(LONGEST)) for row in some])
        for (year, title), some in groups
    ]


def _parent_path(page: Any) -> str:
    return str(page.path)[: -page.steplen]


def _plan_before(goal: Any) -> str:
    """The path of the last plan before the goal's year, or one that nothing stands below."""
    plans = apps.get_model("goals", "PlanPage").objects.filter(locale_id=goal.locale_id, year__lt=goal.year or 0)
    return str(plans.order_by("-year").values_list("path", flat=True).first() or "-")
