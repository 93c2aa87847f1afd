"""An alias below an adopted plan says what its source says: nobody's words come there by way of another place."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cms.approval.four_eyes import ADOPTED as OF_ADOPTED
from cms.approval.four_eyes import UNREAD
from cms.models import User
from cms.publishing.keys import page_key
from cms.record.current import current_editions
from goals.models import GoalPage, PlanPage
from tests.factories.goals import make_goal, make_plan
from tests.factories.site import make_user
from tests.goals.four_eyes.conftest import wrote
from tests.goals.four_eyes.test_reach import refused

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _four_eyes(settings: Any) -> None:
    settings.FOUR_EYES = True


@pytest.fixture
def elsewhere(plan: PlanPage, author: User) -> GoalPage:
    """A goal of a plan that nobody has adopted yet, written and published by one person."""
    goal = make_goal(make_plan(plan.get_parent(), year=2031), "Ett mål för sig")
    assert not refused(wrote(goal, author, scope_note="Eget."), author)
    return GoalPage.objects.get(pk=goal.pk)


def aliased(user: User, goal: GoalPage, plan: PlanPage) -> str:
    """What is said of it, by the form that copies."""
    client = Client()
    client.force_login(user)
    sent = {"new_title": goal.title, "new_slug": "alias", "new_parent_page": plan.pk, "alias": "on"}
    return client.post(reverse("wagtailadmin_pages:copy", args=[goal.pk]), sent, follow=True).content.decode()


def public(goal: GoalPage) -> str:
    document = current_editions([page_key(goal)])[page_key(goal)].document
    assert document is not None
    return str(document["content"]["scope_note"])


def test_alias_of_ones_own_words_is_made_by_somebody_else(plan: PlanPage, elsewhere: GoalPage, author: User) -> None:
    assert UNREAD in aliased(author, elsewhere, plan)
    assert not GoalPage.objects.filter(alias_of=elsewhere).exists()
    assert UNREAD not in aliased(make_user("annan"), elsewhere, plan)
    assert public(GoalPage.objects.get(alias_of=elsewhere)) == "Eget."


def test_source_of_an_alias_is_published_by_who_has_not_written_in_it(
    plan: PlanPage, elsewhere: GoalPage, author: User
) -> None:
    alias = elsewhere.create_alias(parent=plan, update_slug="alias", user=make_user("annan"))
    revision = wrote(elsewhere, author, scope_note="Nytt.")
    assert refused(revision, author)
    assert public(alias) == "Eget."
    assert not refused(revision, make_user("tredje"))
    assert public(alias) == "Nytt."


def test_review_says_so_before(plan: PlanPage, elsewhere: GoalPage, author: User, client: Client) -> None:
    elsewhere.create_alias(parent=plan, update_slug="alias", user=make_user("annan"))
    wrote(elsewhere, author, scope_note="Nytt.")
    client.force_login(author)
    assert OF_ADOPTED in client.get(reverse("public_review", args=[page_key(elsewhere)])).content.decode()
