import inspect
import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
import wagtail.actions
from django.db import DatabaseError, connection, transaction
from wagtail.models import Page

from cms.publishing.choke_point import ACTIONS
from cms.record.recording import recording
from goals.models import Assignment, FollowUp, GoalPage, KpiValue, ResponsibleBody
from tests.factories.goals import make_kpi

REFUSED: list[Callable[[GoalPage, ResponsibleBody], Any]] = [
    lambda goal, body: Page.objects.filter(pk=goal.pk).update(title="x"),
    lambda goal, body: Page.objects.filter(pk=goal.pk).update(live=False),
    lambda goal, body: GoalPage.objects.filter(pk=goal.pk).update(statement="x"),
    lambda goal, body: Assignment.objects.filter(page=goal).update(text="x"),
    lambda goal, body: Assignment.objects.filter(page=goal).delete(),
    lambda goal, body: Assignment(page=goal, lead_body=body, text="x").save(),
    lambda goal, body: FollowUp(assignment=goal.assignments.get(), year=2024, period="T1").save(),
    lambda goal, body: goal.assignments.get().co_bodies.through.objects.create(
        assignment_id=goal.assignments.get().pk, responsiblebody_id=body.pk
    ),
    lambda goal, body: ResponsibleBody.objects.filter(pk=body.pk).update(name="x"),
    lambda goal, body: KpiValue.objects.create(kpi=make_kpi(), year=2022),
]


@pytest.mark.parametrize("change", REFUSED)
def test_public_row_is_not_changed_outside_a_recording(
    goal: GoalPage, body: ResponsibleBody, change: Callable[[GoalPage, ResponsibleBody], Any]
) -> None:
    with pytest.raises(DatabaseError, match="outside a recording") as refusal, transaction.atomic():
        change(goal, body)
    assert "recording()" in str(refusal.value)


def test_sql_by_hand_is_refused_too(goal: GoalPage) -> None:
    with pytest.raises(DatabaseError, match="outside a recording"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE goals_goalpage SET statement = 'x'")


def test_bulk_import_inside_a_recording_is_recorded(goal: GoalPage) -> None:
    from cms.publishing.keys import page_key
    from tests.cms.publishing.conftest import public

    with recording() as current:
        GoalPage.objects.filter(pk=goal.pk).update(statement="Från en fil.")
        current.mark(page_key(goal))
    assert public()[page_key(goal)][1]["content"]["statement"] == "Från en fil."


def test_unpublished_row_may_be_changed_anyhow(goal: GoalPage) -> None:
    goal.unpublish()
    GoalPage.objects.filter(pk=goal.pk).update(statement="x")
    assert GoalPage.objects.get(pk=goal.pk).statement == "x"


def test_every_action_of_wagtail_goes_through_the_choke_point() -> None:
    modules = [
        import_module(f"wagtail.actions.{module.name}") for module in pkgutil.iter_modules(wagtail.actions.__path__)
    ]
    actions = {
        member
        for module in modules
        for _, member in inspect.getmembers(module, inspect.isclass)
        if member.__module__.startswith("wagtail.actions.") and hasattr(member, "execute")
    }
    assert actions == set(ACTIONS)
    assert all(action.execute.is_recorded for action in actions)
