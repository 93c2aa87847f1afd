"""What happens to people is remembered, and read by administrators alone."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.test import Client
from wagtail.models import GroupPagePermission, ModelLogEntry, Page

from cms.models import User
from cms.people.groups import ADMINISTRATORS, APPROVERS, COMMUNICATORS
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def anna() -> User:
    return make_user("anna")


def told() -> list[tuple[str, str, str]]:
    """What the log says but for new accounts, oldest first: of whom, by whom, and the sentence."""
    entries = ModelLogEntry.objects.filter(action__startswith="people.").exclude(action="people.created").order_by("pk")
    return [(entry.label, str(entry.user or ""), str(entry.message)) for entry in entries]


def attempt(client: Client, username: str, password: str) -> Any:
    return client.post("/admin/login/", {"username": username, "password": password}, REMOTE_ADDR="192.0.2.1")


def test_logins_are_remembered_with_where_they_came_from(client: Client, anna: User) -> None:
    attempt(client, "anna", "gissning")
    attempt(client, "anna", "lösenord")
    client.post("/admin/logout/")
    assert told() == [
        ("anna", "", "Fel lösenord, från 192.0.2.1"),
        ("anna", "anna", "Loggade in från 192.0.2.1"),
        ("anna", "anna", "Loggade ut"),
    ]


def test_name_that_nobody_has_is_not_kept(client: Client) -> None:
    attempt(client, "mitt-hemliga-lösenord", "")
    attempt(client, "mitt-hemliga-lösenord", "x")
    assert told() == [("okänd person", "", "Fel lösenord, från 192.0.2.1")]


def test_lock_is_remembered(client: Client, anna: User) -> None:
    for _ in range(10):
        attempt(client, "anna", "gissning")
    assert told().count(("anna", "", "För många försök från 192.0.2.1: låst en kvart")) == 1


def test_rights_are_remembered_with_who_gave_them(client: Client, anna: User) -> None:
    bertil = make_user("bertil", is_superuser=False, is_staff=False)
    client.force_login(anna)
    groups = [Group.objects.get(name=name).pk for name in (COMMUNICATORS, APPROVERS)]
    form = {"username": "bertil", "email": "b@example.org", "first_name": "B", "last_name": "E", "is_active": "on"}
    client.post(f"/admin/users/edit/{bertil.pk}/", {**form, "groups": groups})
    client.post(f"/admin/users/edit/{bertil.pk}/", {**form, "groups": groups[:1]})
    assert set(told()[1:]) >= {
        ("bertil", "anna", "Ändrade e-post"),
        ("bertil", "anna", "Fick: Godkännare, Kommunikatörer"),
        ("bertil", "anna", "Miste: Godkännare"),
    }


def test_changes_from_elsewhere_are_remembered_too(anna: User) -> None:
    group = Group.objects.create(name="Sommarjobbare")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    publish = Permission.objects.get(codename="publish_page")
    GroupPagePermission.objects.create(group=group, page=Page.get_first_root_node(), permission=publish)
    anna.is_superuser = False
    anna.set_password("en lång fras att minnas")
    anna.save()
    assert told() == [
        ("Sommarjobbare", "", "Fick: logga in i redaktionen"),
        ("Sommarjobbare", "", "Fick: publicera sida överallt"),
        ("anna", "", "Ändrade alla rättigheter"),
        ("anna", "", "Bytte lösenord"),
    ]


def test_administrators_read_it_in_swedish(client: Client, anna: User) -> None:
    attempt(client, "anna", "gissning")
    attempt(client, "ingen", "gissning")
    reader = make_user("maj", is_superuser=False, is_staff=False)
    reader.groups.add(Group.objects.get(name=ADMINISTRATORS))
    client.force_login(reader)
    page = BeautifulSoup(client.get("/admin/reports/sakerhetslogg/").content, "html.parser").select_one("main")
    words = " ".join(page.get_text(" ").split()) if page else ""
    assert "Säkerhetslogg" in words
    assert "Fel lösenord, från 192.0.2.1" in words and "okänd person" in words
    assert "Fick: Administratörer" in words
    assert client.get("/admin/reports/sakerhetslogg/?export=xlsx").status_code == 200


def test_others_see_none_of_it(client: Client, anna: User) -> None:
    attempt(client, "anna", "gissning")
    user = make_user("kim", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=APPROVERS))
    client.force_login(user)
    assert client.get("/admin/reports/sakerhetslogg/")["Location"] == "/admin/"
    assert "Fel lösenord" not in client.get("/admin/reports/site-history/").content.decode()


def test_former_address_is_told_of_the_new_one(anna: User) -> None:
    anna.email = "tjuv@example.org"
    anna.save()
    assert [(message.to, message.subject) for message in mail.outbox] == [
        (["anna@example.org"], "E-postadressen för ditt konto har ändrats")
    ]
