"""Plans, goals and what they name, for tests."""

from decimal import Decimal
from itertools import count
from typing import Any

from wagtail.models import Page

from goals.models import (
    Assignment,
    BudgetLine,
    BudgetPage,
    FollowUp,
    GoalPage,
    GoalsAndBudgetPage,
    Kpi,
    KpiValue,
    PlanPage,
    ResponsibleBody,
)
from tests.factories.site import make_home

_places = count()
"""Rows stand in the order in which they were made, as the admin's forms number them."""


def make_landing(parent: Page | None = None, **more: Any) -> GoalsAndBudgetPage:
    page = GoalsAndBudgetPage(**{"title": "Kommunens mål och budget", **more})
    return (parent or make_home()).add_child(instance=page)


def make_plan(parent: Page | None = None, year: int = 2024, **more: Any) -> PlanPage:
    page = PlanPage(**{"title": f"Kommunfullmäktiges mål {year}", "slug": f"mal-{year}", "year": year, **more})
    return (parent or make_landing()).add_child(instance=page)


def adopt(plan: PlanPage) -> None:
    """By a decision of the council, in the page itself: nothing is published by it."""
    plan.decision_status, plan.decided_on, plan.decision_paragraph = "ADOPTED", "2023-11-20", "§ 112"
    plan.save()


def make_goal(parent: Page | None = None, title: str = "Infrastruktur", **more: Any) -> GoalPage:
    page = GoalPage(**{"title": title, "statement": "Staden växer hållbart.", **more})
    return (parent or make_plan()).add_child(instance=page)


def make_budget(parent: Page | None = None, year: int = 2024, **more: Any) -> BudgetPage:
    page = BudgetPage(**{"title": f"Budget {year}", "year": year, **more})
    return (parent or make_landing()).add_child(instance=page)


def make_body(name: str = "Kommunstyrelsen", **more: Any) -> ResponsibleBody:
    return ResponsibleBody.objects.create(**{"name": name, "kind": "BOARD", "live": True, **more})


def make_kpi(title: str = "Nöjda invånare", values: list[KpiValue] | None = None, **more: Any) -> Kpi:
    fields = {"title": title, "unit": "procent", "source": "Kolada", "live": True, **more}
    kpi = Kpi(**fields, values=values or [])
    kpi.save()
    return kpi


def assignment(lead: ResponsibleBody | None, text: str = "<p>Bygg en väg.</p>", **more: Any) -> Assignment:
    """An unsaved row, to hand to a goal's `assignments`."""
    return Assignment(**{"lead_body": lead, "text": text, "sort_order": next(_places), **more})


def follow_up(period: str = "T1", status: str = "EXPECTED", **more: Any) -> FollowUp:
    """An unsaved row, to hand to an assignment's `follow_ups`."""
    return FollowUp(**{"year": 2024, "period": period, "status": status, "sort_order": next(_places), **more})


def line(body: ResponsibleBody | None, amount: int | None, **more: Any) -> BudgetLine:
    """An unsaved row, to hand to a budget's `lines`."""
    kronor = None if amount is None else Decimal(amount)
    return BudgetLine(**{"body": body, "amount": kronor, "sort_order": next(_places), **more})
