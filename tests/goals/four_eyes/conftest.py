"""An adopted year in which one person, who may do everything, has written each draft."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from wagtail.models import Revision

from cms.models import User
from cms.record.models import Content
from goals.models import BudgetPage, GoalPage, Kpi, PlanPage, ResponsibleBody
from tests.cms.people.addresses import Values, objects
from tests.factories.goals import make_goal, make_plan
from tests.factories.site import make_user

ADOPTED = {"decision_status": "ADOPTED", "decided_on": "2023-11-20", "decision_paragraph": "§ 112"}
WORD = "Ord som bara en har läst."


@dataclass
class Scene:
    """`goal` and `moved` are goals of the adopted plan, the second of which waits for approval; `elsewhere` is not."""

    author: User
    client: Client
    plan: PlanPage
    goal: GoalPage
    moved: GoalPage
    elsewhere: GoalPage
    values: dict[str, Values]


@pytest.fixture
def author() -> User:
    return make_user("forfattare")


@pytest.fixture
def plan() -> PlanPage:
    """An adopted one."""
    return make_plan(**ADOPTED)


@pytest.fixture(scope="module")
def written(demo: str) -> Iterator[Scene]:
    with transaction.atomic():
        yield _scene()
        transaction.set_rollback(True)


@pytest.fixture
def scene(written: Scene) -> Iterator[Scene]:
    """As it was written, whatever others have asked; in a browser of one's own."""
    with transaction.atomic():
        client = Client()
        client.force_login(written.author)
        yield replace(written, client=client)
        transaction.set_rollback(True)


def _scene() -> Scene:
    values = objects()
    author, client = make_user("forfattare"), Client()
    plan = PlanPage.objects.get()
    goal, moved = GoalPage.objects.order_by("path")[:2]
    values["pages/"] = {**values[""], "revision_id": wrote(goal, author, scope_note=WORD).pk}
    wrote(moved, author, scope_note=WORD)
    wrote(BudgetPage.objects.get(year=plan.year), author, source=WORD)
    kpi, body = Kpi.objects.filter(goals__isnull=False)[0], ResponsibleBody.objects.exclude(led_assignments=None)[0]
    values["snippets/goals/kpi/"] = {"pk": kpi.pk, "revision_id": wrote(kpi, author, title=WORD).pk}
    values["snippets/goals/responsiblebody/"] = {"pk": body.pk, "revision_id": wrote(body, author, name=WORD).pk}
    proposed = make_plan(plan.get_parent(), year=2031)
    elsewhere = make_goal(proposed, "Ett mål för sig", scope_note=WORD)
    wrote(elsewhere, author).publish(user=author)
    values["pages/<int:page_id>/copy/"] = {"page_id": elsewhere.pk}
    values["pages/<int:page_to_move_id>/move/"] = {"page_to_move_id": elsewhere.pk}
    values["pages/<int:page_to_move_id>/move/<int:destination_id>/"] = {"destination_id": plan.pk}
    return Scene(author, client, plan, goal, moved, elsewhere, values)


def wrote(instance: Any, author: User, **fields: Any) -> Revision:
    draft = instance.get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    revision: Revision = draft.save_revision(user=author)
    instance.refresh_from_db()
    return revision


def said_in_public() -> int:
    """How many editions say what one person alone has read."""
    return Content.objects.filter(document__contains=WORD).count()
