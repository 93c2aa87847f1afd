"""Once a plan is adopted, its promises are not changed without a word to those who read it."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.management import call_command

from cms.publishing.keys import page_key
from cms.record.errors import PublicationError
from cms.record.models import Edition
from cms.record.reader import open_snapshot
from cms.record.recording import recording
from cms.record.verify import damages
from goals.models import GoalKpi, GoalPage, PlanPage
from tests.factories.goals import assignment, make_body, make_goal, make_kpi, make_landing, make_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan() -> PlanPage:
    decision = {"decision_status": "ADOPTED", "decided_on": date(2023, 11, 20), "decision_paragraph": "§ 1"}
    return make_plan(make_landing(), **decision)


@pytest.fixture
def goal(plan: PlanPage) -> GoalPage:
    row = assignment(make_body(), due_on=date(2024, 6, 30))
    kpi = GoalKpi(kpi=make_kpi(direction="LOWER_IS_BETTER"), target=Decimal(10))
    return make_goal(plan, assignments=[row], kpis=[kpi])


def draft_of(page: Any) -> Any:
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()


def newest(page: Any) -> tuple[str, str]:
    edition = Edition.objects.filter(key=page_key(page)).latest("sequence")
    return edition.kind, edition.note


def change(goal: GoalPage, what: str) -> GoalPage:
    """A draft that changes one promise."""
    draft: GoalPage = draft_of(goal)
    if what == "statement":
        draft.statement = "Staden krymper."
    elif what == "due date":
        row = draft.assignments.get()
        row.due_on = date(2024, 12, 31)
        draft.assignments = [row]
    elif what == "target":
        row = draft.kpis.get()
        row.target = Decimal(11)
        draft.kpis = [row]
    else:
        draft.assignments = []
    return draft


CHANGES = {
    "statement": "målformuleringen är ändrad",
    "due date": "slutdatum 2024-06-30 för uppdrag 1 är flyttat till 2024-12-31",
    "target": "målvärdet för nyckeltal 1 är sänkt",
    "assignment": "uppdrag 1 är borttaget",
}


@pytest.mark.parametrize(("what", "why"), CHANGES.items())
def test_changed_promise_asks_for_a_note(goal: GoalPage, what: str, why: str) -> None:
    revision = change(goal, what).save_revision()
    with pytest.raises(PublicationError) as refused:
        revision.publish()
    assert why in refused.value.failures[0].messages[0]
    assert newest(goal) == ("FIRST", "")


@pytest.mark.parametrize("what", CHANGES)
def test_changed_promise_is_major_whatever_the_editor_says(goal: GoalPage, what: str) -> None:
    draft = change(goal, what)
    draft.change_note = "KF § 7."
    draft.save_revision().publish()
    assert newest(goal) == ("MAJOR", "KF § 7.")


def test_correction_of_a_promise_remains_a_correction(goal: GoalPage) -> None:
    draft = change(goal, "target")
    draft.change_kind, draft.change_note = "CORRECTION", "Skrivfel."
    draft.save_revision().publish()
    assert newest(goal) == ("CORRECTION", "Skrivfel.")


def test_better_target_is_the_editors_to_judge(goal: GoalPage) -> None:
    draft = draft_of(goal)
    row = draft.kpis.get()
    row.target = Decimal(9)
    draft.kpis = [row]
    draft.save_revision().publish()
    assert newest(goal) == ("MINOR", "")


@pytest.mark.parametrize("act", ["unpublish", "delete"])
def test_goal_of_an_adopted_plan_is_withdrawn_with_a_reason(goal: GoalPage, act: str) -> None:
    path = open_snapshot().get(page_key(goal)).path  # type: ignore[union-attr]
    with pytest.raises(PublicationError, match="målet ”Infrastruktur” försvinner"):
        getattr(GoalPage.objects.get(), act)()
    with recording(reason="KF § 8: målet utgår."):
        getattr(GoalPage.objects.get(), act)()
    assert newest(goal) == ("WITHDRAWAL", "KF § 8: målet utgår.")
    assert open_snapshot().resolve(path, "sv").reason == "KF § 8: målet utgår."


def test_whoever_withdraws_a_plan_is_asked_once(goal: GoalPage, plan: PlanPage) -> None:
    with pytest.raises(PublicationError) as refused:
        plan.unpublish()
    assert [failure.title for failure in refused.value.failures] == [plan.title]
    with recording(reason="Upphävd."):
        PlanPage.objects.get().unpublish()
    assert newest(goal) == newest(plan) == ("WITHDRAWAL", "Upphävd.")


def test_withdrawal_does_not_wash_a_change_away(goal: GoalPage) -> None:
    with recording(reason="Ses över."):
        goal.unpublish()
    with pytest.raises(PublicationError, match="målformuleringen är ändrad"):
        change(goal, "statement").save_revision().publish()


def test_unchanged_goal_comes_back_without_a_note(goal: GoalPage) -> None:
    with recording(reason="Ses över."):
        goal.unpublish()
    draft_of(goal).save_revision().publish()
    assert newest(goal) == ("MINOR", "")


def test_goal_is_moved_from_an_adopted_plan_with_a_reason(goal: GoalPage, plan: PlanPage) -> None:
    other = make_plan(plan.get_parent(), 2025)
    with pytest.raises(PublicationError, match="målet flyttas från planen"):
        goal.move(other, pos="last-child")
    with recording(reason="Hör till nästa år."):
        GoalPage.objects.get().move(other, pos="last-child")
    assert newest(goal) == ("MAJOR", "Hör till nästa år.")


def test_adopted_plan_is_not_taken_back_unseen(plan: PlanPage) -> None:
    draft = draft_of(plan)
    draft.decision_status = "PROPOSED"
    with pytest.raises(PublicationError, match="inte längre antagen"):
        draft.save_revision().publish()


def test_goal_of_a_proposed_plan_is_the_editors_own(goal: GoalPage, plan: PlanPage) -> None:
    proposed = make_goal(make_plan(plan.get_parent(), 2025, decision_status="PROPOSED"), "Utbildning")
    draft = draft_of(proposed)
    draft.statement = "Annat."
    draft.save_revision().publish()
    assert newest(proposed) == ("MINOR", "")
    proposed.unpublish()
    assert newest(proposed) == ("WITHDRAWAL", "")


def test_note_is_part_of_the_chain(goal: GoalPage) -> None:
    draft = change(goal, "target")
    draft.change_kind, draft.change_note = "CORRECTION", "Skrivfel."
    draft.save_revision().publish()
    assert list(damages()) == []
    call_command("verify_record")
