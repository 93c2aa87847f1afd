"""A plan that is said to be decided says when and where."""

from collections.abc import Iterator

from cms.validation import Problem
from goals.enums import DecisionStatus
from goals.models import PlanPage


def plan_problems(page: PlanPage) -> Iterator[Problem]:
    if page.decision_status != DecisionStatus.ADOPTED:
        return
    if page.decided_on is None:
        yield Problem("decided_on", "Beslutsdatum: en antagen plan behöver datum. Skriv dagen för beslutet.")
    if not page.decision_paragraph.strip():
        yield Problem(
            "decision_paragraph", "Paragraf: en antagen plan behöver paragraf. Skriv den, till exempel § 112."
        )
