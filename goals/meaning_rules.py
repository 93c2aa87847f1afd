"""Which documents the rules of substance look at."""

from collections.abc import Iterable

from cms.record.meaning import Document, Look, register
from goals.enums import KpiDirection
from goals.meaning import goal_reasons, is_adopted, plan_reasons


def _goal(before: Document, after: Document | None, look: Look) -> Iterable[str]:
    plan = before["ancestors"][-1]
    figures = {row["kpi"]["ref"] for row in before["content"]["kpis"]}
    found = look({plan, *figures})
    directions = {key: found[key]["direction"] if key in found else KpiDirection.NEUTRAL for key in figures}
    return goal_reasons(before, after, is_adopted(found.get(plan)), directions)


def _plan(before: Document, after: Document | None, look: Look) -> Iterable[str]:
    return plan_reasons(before, after)


register("Goal", _goal)
register("Plan", _plan)
