"""An assignment says what is to be done and by whom; each of its follow-ups says what its period can say."""

from collections.abc import Iterator

from django.utils.html import strip_tags

from cms.validation import Problem
from goals.enums import FollowUpPeriod, FollowUpStatus
from goals.models import Assignment, FollowUp, GoalPage
from goals.validation.bodies import named_body_problems

FORECASTS = {FollowUpStatus.EXPECTED, FollowUpStatus.NOT_EXPECTED}
OUTCOMES = {FollowUpStatus.DONE, FollowUpStatus.NOT_DONE, FollowUpStatus.PARTLY}
NEGATIVE = {FollowUpStatus.NOT_EXPECTED, FollowUpStatus.NOT_DONE}


def assignment_problems(page: GoalPage) -> Iterator[Problem]:
    year = page.year
    for number, assignment in enumerate(page.assignments.all(), start=1):
        field, place = f"assignments.{number - 1}", f"Uppdrag {number}"
        if not strip_tags(assignment.text).strip():
            yield Problem(f"{field}.text", f"{place}: skriv uppdragets text.")
        yield from _responsibility(assignment, year, field, place)
        if assignment.starts_on and assignment.due_on and assignment.due_on < assignment.starts_on:
            yield Problem(f"{field}.due_on", f"{place}: ”Ska vara klart” är före ”Börjar”. Rätta ett av datumen.")
        for index, report in enumerate(assignment.follow_ups.all(), start=1):
            yield from follow_up_problems(report, f"{field}.follow_ups.{index - 1}", f"{place}, uppföljning {index}")


def _responsibility(assignment: Assignment, year: int | None, field: str, place: str) -> Iterator[Problem]:
    lead, others = assignment.lead_body, list(assignment.co_bodies.all())
    if lead is None:
        yield Problem(f"{field}.lead_body", f"{place}: välj vem som är ansvarig.")
    else:
        yield from named_body_problems(lead, year, field=f"{field}.lead_body", place=f"{place}, ansvarig")
    for body in others:
        if body == lead:
            message = f"{place}: ”{body.name}” är ansvarig och kan inte också vara medansvarig. Ta bort den ena."
            yield Problem(f"{field}.co_bodies", message)
        else:
            yield from named_body_problems(body, year, field=f"{field}.co_bodies", place=f"{place}, medansvarig")


def follow_up_problems(report: FollowUp, field: str, place: str) -> Iterator[Problem]:
    """What a report can't say of its period."""
    if report.year is None:
        yield Problem(f"{field}.year", f"{place}: skriv vilket år den gäller.")
    if not report.period:
        yield Problem(f"{field}.period", f"{place}: välj tidpunkt: T1, T2 eller T3.")
    if report.period == FollowUpPeriod.T3 and report.status in FORECASTS:
        yield Problem(
            f"{field}.status", f"{place}: T3 är ett utfall. Välj hur det blev, eller ändra tidpunkten till T1 eller T2."
        )
    if report.period in (FollowUpPeriod.T1, FollowUpPeriod.T2) and report.status in OUTCOMES:
        yield Problem(
            f"{field}.status",
            f"{place}: {report.period} är en prognos. Välj hur det bedöms bli, eller ändra tidpunkten till T3.",
        )
    if report.status in NEGATIVE and not strip_tags(report.comment).strip():
        status = FollowUpStatus(report.status).label
        yield Problem(f"{field}.comment", f"{place}: ”{status}” behöver en kommentar. Skriv varför.")
