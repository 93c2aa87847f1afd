"""Each group can do what it needs and no more: every address of the admin is asked for by every group."""

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from django.test import Client

from cms.models import User
from cms.people.groups import ADMINISTRATORS, ALL, APPROVERS
from goals.models import GoalPage
from tests.cms.people.addresses import address, objects, patterns
from tests.factories.site import make_user

TABLE = Path(__file__).with_name("rights.txt")
LETTERS = dict(zip(ALL, "kgauA", strict=True))
pytestmark = pytest.mark.django_db


def expected() -> dict[str, str]:
    lines = [line for line in TABLE.read_text().splitlines() if line and not line.startswith("#")]
    return {pattern.removeprefix("admin/"): letters for letters, pattern in (line.split(maxsplit=1) for line in lines)}


def let_in(client: Client, path: str) -> bool:
    """Whether a page answers to be read, or to be sent something; what the request did is undone."""
    answers = (_answer(ask, path) for ask in (client.get, client.post))
    return any(answer not in (403, 404, 405) for answer in answers)


def _answer(ask: Any, path: str) -> int:
    with transaction.atomic():
        response = ask(path, headers={"X-Requested-With": "XMLHttpRequest"})
        transaction.set_rollback(True)
    if response.status_code == 302 and response["Location"] == "/admin/":
        return 403
    return int(response.status_code)


def logged_in(group: str) -> Client:
    user = make_user("prov", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=group))
    # Some of Wagtail's views fail without a body or a drawn page, but only behind their door.
    client = Client(raise_request_exception=False)
    client.force_login(user)
    return client


@pytest.fixture
def addresses(demo: str) -> dict[str, str]:
    values = objects()
    return {pattern: address(pattern, values) for pattern in patterns()}


def test_every_address_has_its_line() -> None:
    assert patterns() == list(expected())


@pytest.mark.parametrize("group", ALL)
def test_group_is_let_in_where_the_table_says(group: str, addresses: dict[str, str], settings: Any) -> None:
    settings.TEMPLATES = [{"BACKEND": "tests.cms.people.blank.BlankEngine"}]
    client = logged_in(group)
    got = {pattern for pattern, path in addresses.items() if let_in(client, path)}
    wanted = {pattern for pattern, letters in expected().items() if LETTERS[group] in letters}
    assert (sorted(got - wanted), sorted(wanted - got)) == ([], [])


@pytest.fixture
def administrator() -> Client:
    return logged_in(ADMINISTRATORS)


def test_administrator_makes_nobody_all_powerful(administrator: Client) -> None:
    person = {"username": "ny", "email": "ny@example.org", "first_name": "N", "last_name": "Y", "is_superuser": "on"}
    secret = {"password1": "en lång fras att minnas", "password2": "en lång fras att minnas"}
    assert administrator.post("/admin/users/new/", {**person, **secret})["Location"] == "/admin/users/"
    assert not User.objects.filter(username="ny").exists()


def test_administrator_changes_nobody_who_is_all_powerful(administrator: Client) -> None:
    boss = make_user("chef")
    before = User.objects.filter(pk=boss.pk).values().get()
    edited = administrator.post(f"/admin/users/edit/{boss.pk}/", {"password1": "x"})
    deleted = administrator.post(f"/admin/users/delete/{boss.pk}/")
    assert (edited["Location"], deleted["Location"]) == ("/admin/users/", "/admin/")
    bulk = f"/admin/bulk/cms/user/delete/?id={boss.pk}&next=/admin/users/"
    assert administrator.post(bulk)["Location"] == "/admin/users/"
    assert User.objects.filter(pk=boss.pk).values().get() == before


def test_groups_are_made_by_migrations() -> None:
    assert set(ALL) <= set(Group.objects.values_list("name", flat=True))


@pytest.mark.parametrize("group", ALL)
def test_nobody_publishes_but_approvers_and_administrators(group: str, demo: str) -> None:
    user = make_user("prov", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=group))
    goal = GoalPage.objects.all()[0]
    may = group in (APPROVERS, ADMINISTRATORS)
    assert goal.permissions_for_user(user).can_publish() is may
    assert user.has_perm("goals.publish_kpi") is may
