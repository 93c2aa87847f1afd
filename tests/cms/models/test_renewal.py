from uuid import UUID

import pytest

from cms.models import renew_row_uuids
from goals.models import GoalPage
from tests.factories.goals import assignment, follow_up, make_body, make_goal

pytestmark = pytest.mark.django_db


def uuids(goal: GoalPage) -> list[UUID]:
    rows = goal.assignments.all()
    return [uuid for row in rows for uuid in (row.uuid, *(report.uuid for report in row.follow_ups.all()))]


def test_rows_and_revisions_are_renewed_alike() -> None:
    goal = make_goal(live=False, assignments=[assignment(make_body(), follow_ups=[follow_up(), follow_up("T2")])])
    revision, before = goal.save_revision(), uuids(goal)
    renew_row_uuids(goal)
    revision.refresh_from_db()
    stored = GoalPage.objects.get(pk=goal.pk)
    assert set(uuids(stored)).isdisjoint(before)
    assert len(set(uuids(stored))) == 3
    assert uuids(goal) == uuids(stored) == uuids(revision.as_object())


def test_page_without_rows_is_left_as_it_is() -> None:
    goal = make_goal(live=False)
    revision = goal.save_revision()
    renew_row_uuids(goal)
    content = revision.content
    revision.refresh_from_db()
    assert revision.content == content
