"""A small public site, and the whole of what the public reads of it."""

from typing import Any

import pytest

from cms.record.current import current_editions, open_keys
from cms.record.reconcile import differences_everywhere
from cms.record.verify import damages
from goals.models import GoalPage, PlanPage, ResponsibleBody
from tests.factories.goals import assignment, make_body, make_goal, make_landing, make_plan
from tests.factories.site import make_user

Public = dict[str, tuple[str, Any]]


@pytest.fixture(autouse=True)
def _database(db: None) -> None:
    """Every test here writes to the record."""


@pytest.fixture
def plan() -> PlanPage:
    return make_plan(make_landing())


@pytest.fixture
def body() -> ResponsibleBody:
    return make_body()


@pytest.fixture
def goal(plan: PlanPage, body: ResponsibleBody) -> GoalPage:
    return make_goal(plan, assignments=[assignment(body)])


@pytest.fixture
def editor() -> Any:
    return make_user()


def public() -> Public:
    """Everything that the public may read now: key → (path, document)."""
    editions = current_editions(list(open_keys()))
    return {key: (edition.path, edition.document) for key, edition in editions.items()}


def changed(before: Public, after: Public) -> dict[str, str]:
    """What came, went or is different: key → "new", "gone" or "other"."""
    found = {}
    for key in before.keys() | after.keys():
        if before.get(key) != after.get(key):
            found[key] = "new" if key not in before else "gone" if key not in after else "other"
    return found


@pytest.fixture(autouse=True)
def _record_says_what_is_published(_database: None) -> Any:
    """After every scenario the record is whole and agrees with Wagtail's tree."""
    yield
    assert list(damages()) == []
    assert differences_everywhere() == []
