"""A token opens a draft as long as its editor may: rights that are lost, and pages that are gone, close it."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission

from cms.models import User
from goals.models import GoalPage, PlanPage, ResponsibleBody
from tests.factories.goals import make_kpi
from tests.factories.site import make_user
from tests.goals.admin.conftest import form_of
from tests.goals.admin.previewing import ask, token_for, token_of

pytestmark = pytest.mark.django_db
OPEN, SHUT = 200, 401


@pytest.fixture
def group() -> Group:
    group = Group.objects.create(name="Nämndens redaktörer")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    return group


@pytest.fixture
def writer(group: Group) -> User:
    """An editor who has the rights of one group, and no others."""
    user = make_user("skribent", is_superuser=False, is_staff=False)
    user.groups.add(group)
    return user


def allow(group: Group, page: GoalPage | PlanPage, codename: str) -> GroupPagePermission:
    return GroupPagePermission.objects.create(
        group=group, page=page, permission=Permission.objects.get(codename=codename)
    )


def answers(token: str) -> int:
    return int(ask(token, "{ __typename }").status_code)


@pytest.mark.parametrize("codename", ["change_page", "publish_page"])
def test_token_closes_when_the_editor_loses_the_page(goal: GoalPage, group: Group, writer: User, codename: str) -> None:
    right, token = allow(group, goal, codename), token_for(writer, goal)
    assert answers(token) == OPEN
    right.delete()
    assert answers(token) == SHUT


def test_token_closes_when_the_page_is_deleted(goal: GoalPage) -> None:
    token = token_for(make_user(), goal)
    assert answers(token) == OPEN
    goal.delete()
    assert answers(token) == SHUT


def test_token_of_a_page_that_was_never_saved_closes_with_the_right_to_add_it(
    client: Client, goal: GoalPage, group: Group, writer: User
) -> None:
    plan = goal.get_parent()
    right = allow(group, plan, "add_page")
    token = _token_of_a_new_goal(client, writer, plan)
    assert answers(token) == OPEN
    right.delete()
    assert answers(token) == SHUT


def test_token_of_a_page_that_was_never_saved_closes_with_its_parent(client: Client, goal: GoalPage) -> None:
    plan = goal.get_parent()
    token = _token_of_a_new_goal(client, make_user(), plan)
    assert answers(token) == OPEN
    plan.specific.delete()
    assert answers(token) == SHUT


def test_token_of_a_snippet_closes_with_the_right_to_change_it(group: Group, writer: User) -> None:
    right = Permission.objects.get(codename="change_kpi")
    group.permissions.add(right)
    token = token_for(writer, make_kpi())
    assert answers(token) == OPEN
    group.permissions.remove(right)
    assert answers(token) == SHUT


def test_token_of_a_snippet_closes_when_it_is_deleted() -> None:
    kpi = make_kpi()
    token = token_for(make_user(), kpi)
    assert answers(token) == OPEN
    kpi.delete()
    assert answers(token) == SHUT


def test_token_of_a_snippet_that_was_never_saved_is_open(client: Client, board: ResponsibleBody) -> None:
    client.force_login(make_user())
    place = "wagtailsnippets_goals_responsiblebody"
    form = form_of(client, reverse(f"{place}:add")) | {"name": "Ny nämnd", "kind": board.kind}
    assert answers(token_of(client, reverse(f"{place}:preview_on_add"), form)) == OPEN


def _token_of_a_new_goal(client: Client, user: User, plan: PlanPage) -> str:
    client.force_login(user)
    place = ["goals", "goalpage", plan.pk]
    form = form_of(client, reverse("wagtailadmin_pages:add", args=place))
    form |= {"title": "Aldrig sparat", "slug": "aldrig-sparat", "statement": "Så."}
    return token_of(client, reverse("wagtailadmin_pages:preview_on_add", args=place), form)
