"""Content of a peer's size: eight goals, each with 3,300 characters of text, a picture, six assignments and three key
figures."""

from decimal import Decimal
from typing import Any

CHARACTERS, ASSIGNMENTS, KEY_FIGURES = 3_300, 6, 3
SENTENCE = "Kommunen ska växa med omsorg om människor, natur och ekonomi, i hela länet och under hela året. "


def grow() -> None:
    """Bring the demo's goals of 2024 to that size, and publish them."""
    from cms.record.recording import recording
    from goals.models import GoalPage, Kpi, ResponsibleBody

    bodies = list(ResponsibleBody.objects.order_by("pk"))
    kpis = list(Kpi.objects.order_by("pk")[:KEY_FIGURES])
    for number, goal in enumerate(GoalPage.objects.child_of(_plan()).order_by("path")):
        goal.political_text = [
            ("paragraph", {"text": f"<p>{SENTENCE * 7}</p>"[:660]}) for _ in range(CHARACTERS // 660)
        ]
        goal.assignments = [_assignment(number, place, bodies) for place in range(ASSIGNMENTS)]
        goal.kpis = [_key_figure(place, kpi) for place, kpi in enumerate(kpis)]
        with recording(kind="MAJOR", note="Innehåll för mätning."):
            goal.save_revision().publish()


def touch(number: int) -> None:
    """Publish a change of one goal."""
    from goals.models import GoalPage

    goal = GoalPage.objects.child_of(_plan()).order_by("path").first()
    assert goal is not None  # noqa: S101
    goal.scope_note = f"Målet handlar om {number} saker."
    goal.save_revision().publish()


def _plan() -> Any:
    from goals.models import PlanPage

    return PlanPage.objects.get(year=2024)


def _assignment(goal: int, place: int, bodies: list[Any]) -> Any:
    from goals.models import Assignment, FollowUp

    lead = bodies[(goal + place) % len(bodies)]
    row = Assignment(lead_body=lead, sort_order=place, text=f"<p>{SENTENCE}</p>", kind="COUNCIL")
    row.follow_ups = [FollowUp(year=2024, period="T1", status="EXPECTED", sort_order=0)]
    return row


def _key_figure(place: int, kpi: Any) -> Any:
    from goals.models import GoalKpi

    return GoalKpi(kpi=kpi, sort_order=place, target=Decimal(80), target_text="ska öka")
