from datetime import date
from typing import Any

import pytest

from cms.validation import problems_of
from goals.models import GoalPage
from tests.factories.goals import assignment, follow_up, make_body, make_goal

pytestmark = pytest.mark.django_db


def goal_with(*reports: Any, **fields: Any) -> GoalPage:
    """A goal with one assignment that has the given follow-ups."""
    lead = fields.pop("lead_body", None) or make_body()
    return make_goal(live=False, assignments=[assignment(lead, follow_ups=list(reports), **fields)])


def found(page: GoalPage) -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in problems_of(page)]


@pytest.mark.parametrize(
    ("period", "status"),
    [
        ("T1", "EXPECTED"),
        ("T2", "EXPECTED"),
        ("T1", "NOT_REPORTED"),
        ("T1", "CANNOT_ASSESS"),
        ("T3", "CANNOT_ASSESS"),
        ("T3", "DONE"),
        ("T3", "PARTLY"),
        ("T3", "NOT_REPORTED"),
    ],
)
def test_status_that_fits_its_period_is_right(period: str, status: str) -> None:
    assert found(goal_with(follow_up(period, status))) == []


@pytest.mark.parametrize("status", ["EXPECTED", "NOT_EXPECTED"])
def test_forecast_is_no_outcome(status: str) -> None:
    assert found(goal_with(follow_up("T3", status, comment="<p>Därför.</p>"))) == [
        (
            "assignments.0.follow_ups.0.status",
            "Uppdrag 1, uppföljning 1: T3 är ett utfall. Välj hur det blev, eller ändra tidpunkten till T1 eller T2.",
        )
    ]


@pytest.mark.parametrize("status", ["DONE", "NOT_DONE", "PARTLY"])
def test_outcome_is_no_forecast(status: str) -> None:
    assert found(goal_with(follow_up("T2", status, comment="<p>Därför.</p>"))) == [
        (
            "assignments.0.follow_ups.0.status",
            "Uppdrag 1, uppföljning 1: T2 är en prognos. Välj hur det bedöms bli, eller ändra tidpunkten till T3.",
        )
    ]


@pytest.mark.parametrize(
    ("period", "status", "words"),
    [("T1", "NOT_EXPECTED", "Bedöms inte bli genomfört"), ("T3", "NOT_DONE", "Är inte genomfört")],
)
def test_inte_needs_a_comment(period: str, status: str, words: str) -> None:
    empty = follow_up(period, status, comment="<p> </p>")
    assert found(goal_with(empty)) == [
        (
            "assignments.0.follow_ups.0.comment",
            f"Uppdrag 1, uppföljning 1: ”{words}” behöver en kommentar. Skriv varför.",
        )
    ]


def test_lead_body_is_not_also_co_body() -> None:
    body = make_body("Tekniska nämnden")
    assert found(goal_with(lead_body=body, co_bodies=[body])) == [
        (
            "assignments.0.co_bodies",
            "Uppdrag 1: ”Tekniska nämnden” är ansvarig och kan inte också vara medansvarig. Ta bort den ena.",
        )
    ]


@pytest.mark.parametrize(
    "span", [{"valid_to": date(2023, 12, 31)}, {"valid_from": date(2025, 1, 1)}], ids=["ended", "not yet"]
)
def test_body_exists_in_the_year_of_the_plan(span: dict[str, date]) -> None:
    assert found(goal_with(lead_body=make_body("Valnämnden", **span))) == [
        (
            "assignments.0.lead_body",
            "Uppdrag 1, ansvarig: ”Valnämnden” finns inte 2024. Välj vem som har uppgiften det året, "
            "eller rätta datumen under Nämnder och bolag.",
        )
    ]


def test_body_that_ends_during_the_year_exists_in_it() -> None:
    body = make_body(valid_from=date(2024, 12, 31), valid_to=date(2024, 12, 31))
    assert found(goal_with(lead_body=body)) == []


def test_unpublished_body_is_refused_in_every_role() -> None:
    draft = make_body("Ny nämnd", live=False)
    page = make_goal(live=False, assignments=[assignment(draft), assignment(make_body(), co_bodies=[draft])])
    assert [field for field, _ in found(page)] == ["assignments.0.lead_body", "assignments.1.co_bodies"]


def test_empty_assignment_tells_what_is_missing() -> None:
    page = make_goal(live=False, assignments=[assignment(None, text="<p></p>")])
    assert found(page) == [
        ("assignments.0.text", "Uppdrag 1: skriv uppdragets text."),
        ("assignments.0.lead_body", "Uppdrag 1: välj vem som är ansvarig."),
    ]
