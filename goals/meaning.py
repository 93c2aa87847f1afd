"""What may not change unseen once a plan is adopted: what was promised, by when, and how much."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from goals.enums import DecisionStatus, KpiDirection

Document = dict[str, Any]

# A plan that is revised or closed has been adopted too.
ADOPTED = {DecisionStatus.ADOPTED, DecisionStatus.REVISED, DecisionStatus.CLOSED}


def is_adopted(plan: Document | None) -> bool:
    """Whether the council has decided on a plan, by its document."""
    decision = plan["content"]["decision"] if plan else None
    return decision is not None and decision["status"] in ADOPTED


def goal_reasons(
    before: Document, after: Document | None, adopted: bool, directions: Mapping[str, str]
) -> Iterator[str]:
    """Why a change of a goal is one of substance; `directions` are those of the key figures, by key."""
    if not adopted:
        return
    if after is None:
        yield f"målet ”{before['title']}” försvinner"
        return
    if before["ancestors"][-1:] != after["ancestors"][-1:]:
        yield "målet flyttas från planen"
    old, new = before["content"], after["content"]
    if _words(old["statement"]) != _words(new["statement"]):
        yield "målformuleringen är ändrad"
    yield from _assignments(old, new)
    yield from _targets(old, new, directions)


def plan_reasons(before: Document, after: Document | None) -> Iterator[str]:
    """Why a change of a plan is one of substance."""
    if not is_adopted(before):
        return
    if after is None:
        yield f"planen ”{before['title']}” försvinner"
    elif not is_adopted(after):
        yield "planen är inte längre antagen"


def _assignments(old: Document, new: Document) -> Iterator[str]:
    kept = {row["uuid"]: row for row in new["assignments"]}
    for number, row in enumerate(old["assignments"], start=1):
        now = kept.get(row["uuid"])
        if now is None:
            yield f"uppdrag {number} är borttaget"
        elif row["due_on"] is not None and row["due_on"] != now["due_on"]:
            where = f"flyttat till {now['due_on']}" if now["due_on"] else "borttaget"
            yield f"slutdatum {row['due_on']} för uppdrag {number} är {where}"


def _targets(old: Document, new: Document, directions: Mapping[str, str]) -> Iterator[str]:
    kept = {row["uuid"]: row for row in new["kpis"]}
    for number, row in enumerate(old["kpis"], start=1):
        now = kept.get(row["uuid"], {"kpi": row["kpi"], "target": None, "target_text": None})
        if now["kpi"] != row["kpi"]:
            now = {**now, "target": None, "target_text": None}
        if _is_lowered(row, now, directions.get(row["kpi"]["ref"], KpiDirection.NEUTRAL)):
            yield f"målvärdet för nyckeltal {number} är sänkt"
        elif row["target_text"] and not now["target_text"] and now["target"] is None:
            yield f"målvärdet för nyckeltal {number} är borttaget"


def _is_lowered(old: Document, new: Document, direction: str) -> bool:
    """Less is asked for than before. Where lower is better, a lowered target is a higher number."""
    if old["target"] is None:
        return False
    if new["target"] is None:
        return True
    before, after = Decimal(old["target"]), Decimal(new["target"])
    return after > before if direction == KpiDirection.LOWER_IS_BETTER else after < before


def _words(text: str) -> list[str]:
    return text.split()
