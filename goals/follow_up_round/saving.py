"""A round is saved together or not at all, and published in one recording with one note."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, cast

from django.utils import timezone

from cms.approval.handing_in import hand_in
from cms.record.recording import recording
from goals.enums import FollowUpStatus
from goals.follow_up_round.forms import HOLD, REPORTS_ALONE, EntryForm
from goals.follow_up_round.period import report_of
from goals.models import FollowUp, GoalPage


class OvertakenError(Exception):
    """Somebody saved one of the goals between the reading of the sheet and the lock."""


def save_round(
    rows: Sequence[EntryForm], user: Any, *, publish: Mapping[int, str], meaning: Mapping[str, str] | None = None
) -> int:
    """Save the changed rows in their goals' drafts, and publish those that are to be; returns how many were.

    Raises PublicationError or OvertakenError, and then nothing is saved.
    """
    published = 0
    with recording(actor=user):
        for page, changed in _by_goal(rows, publish):
            published += _save_goal(page, changed, user, publish.get(page.pk, HOLD), meaning or {})
    return published


def hand_in_round(rows: Sequence[EntryForm], user: Any, goals: Collection[int], meaning: Mapping[str, str]) -> int:
    """Save the changed rows, and hand in those of the goals, each with the note; returns how many were.

    Raises OvertakenError, and then nothing is saved.
    """
    handed_in = []
    with recording(actor=user):
        for page, changed in _by_goal(rows, goals):
            draft = _with(page.get_latest_revision_as_object(), changed)
            if page.pk in goals:
                _say(draft, meaning)
                handed_in.append(page)
            draft.save_revision(user=user, log_action=True)
            page.refresh_from_db()
        hand_in(handed_in, user)
    return len(handed_in)


def _by_goal(rows: Sequence[EntryForm], goals: Collection[int]) -> Iterator[tuple[GoalPage, list[EntryForm]]]:
    """Each goal as it stands under the lock, with its changed rows; also those of `goals` that have none."""
    by_goal: dict[int, list[EntryForm]] = {pk: [] for pk in goals}
    for row in rows:
        by_goal.setdefault(row.entry.goal.pk, []).append(row)
    for pk, changed in by_goal.items():
        page = GoalPage.objects.get(pk=pk)
        if changed and page.latest_revision_id != changed[0].entry.goal.latest_revision_id:
            raise OvertakenError
        yield page, changed


def _say(goal: GoalPage, meaning: Mapping[str, str]) -> None:
    for name, value in meaning.items():
        setattr(goal, name, value)


def _save_goal(page: GoalPage, rows: Sequence[EntryForm], user: Any, how: str, meaning: Mapping[str, str]) -> int:
    draft = page.get_latest_revision_as_object()
    if how == REPORTS_ALONE:
        _publish(_with(page, rows), user, meaning)
        _with(draft, rows).save_revision(user=user, log_action=True)
        return 1
    if how == HOLD:
        _with(draft, rows).save_revision(user=user, log_action=True)
        return 0
    _publish(_with(draft, rows), user, meaning)
    return 1


def _publish(goal: GoalPage, user: Any, meaning: Mapping[str, str]) -> None:
    _say(goal, meaning)
    goal.save_revision(user=user, log_action=True).publish(user=user)


def _with(goal: GoalPage, rows: Sequence[EntryForm]) -> GoalPage:
    """The rows' words in a goal; an assignment that this version of the goal lacks is left out."""
    assignments = {row.uuid: row for row in goal.assignments.all()}
    for row in rows:
        if assignment := assignments.get(row.entry.assignment.uuid):
            _write(assignment, row.report())
    cast(Any, goal).assignments = list(assignments.values())
    return goal


def _write(assignment: Any, said: FollowUp) -> None:
    reports = list(assignment.follow_ups.all())
    old = report_of(assignment, said.year or 0, said.period)
    report = next((row for row in reports if old is not None and row.uuid == old.uuid), None)
    if report is None:
        report = FollowUp(year=said.year, period=said.period, sort_order=len(reports))
        reports.append(report)
    report.status, report.comment = said.status, said.comment
    report.reported_on = None if said.status == FollowUpStatus.NOT_REPORTED else timezone.localdate()
    assignment.follow_ups = reports
