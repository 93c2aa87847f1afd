"""Who must have a second factor sets it up after a code by mail: a password alone sets up nothing."""

import re
from io import StringIO
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django_otp.oath import totp
from wagtail.models import ModelLogEntry

from cms.models import User
from cms.people.groups import ADMINISTRATORS
from cms.people.models import Authenticator
from cms.people.second_factor import authenticator, begun, confirm
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db
LOGIN, MAILED, ENROL = "/admin/login/", "/admin/login/kod-i-mejl/", "/admin/login/ny-kod/"


@pytest.fixture
def anna(settings: Any) -> User:
    """She must have one, and has none yet."""
    settings.TWO_FACTOR_GROUPS = ["Administratörer"]
    return make_user("anna")


def with_password(client: Client, to: str = "/admin/account/") -> str:
    return str(client.post(LOGIN, {"username": "anna", "password": "lösenord", "next": to})["Location"])


def mailed() -> str:
    """The code in the newest mail."""
    found = re.search(r"\d{4} \d{4}", str(mail.outbox[-1].body))
    assert found
    return found[0]


def said(response: Any) -> str:
    page = BeautifulSoup(response.content, "html.parser").select_one("main")
    return " ".join(page.get_text(" ").split()) if page else ""


def app_code(user: User) -> str:
    return f"{totp(begun(user).key):06d}"


def test_password_alone_sets_up_nothing(client: Client, anna: User) -> None:
    assert with_password(client) == MAILED
    assert client.get(ENROL)["Location"] == MAILED
    assert client.post(ENROL, {"code": app_code(anna)})["Location"] == MAILED
    assert authenticator(anna) is None
    assert client.get("/admin/account/").status_code == 302


def test_code_in_the_owners_mail_and_then_the_app_let_in(client: Client, anna: User) -> None:
    with_password(client)
    assert mail.outbox[0].to == ["anna@example.org"]
    assert "mejlet till a…@example.org" in said(client.get(MAILED))
    assert client.post(MAILED, {"code": mailed()})["Location"] == ENROL
    assert b"<svg" in client.get(ENROL).content
    assert "Koden stämmer inte" in said(client.post(ENROL, {"code": "000000"}))
    Authenticator.objects.update(throttling_failure_timestamp=None)
    codes = client.post(ENROL, {"code": app_code(anna)})
    assert len(BeautifulSoup(codes.content, "html.parser").select(".second-factor-codes li")) == 10
    assert client.get("/admin/account/").status_code == 200
    assert mail.outbox[-1].body.startswith("Tvåfaktorsinloggning sattes på för ditt konto.")


def test_key_that_was_seen_before_is_not_the_one_that_is_set_up(client: Client, anna: User) -> None:
    """By who knew the password before a code was mailed, or borrowed a session for a moment."""
    seen = begun(anna).key
    with_password(client)
    client.post(MAILED, {"code": mailed()})
    client.get(ENROL)
    own = begun(anna).key
    client.post(ENROL, {"code": "000000"})
    assert seen != own == begun(anna).key


def test_each_look_at_a_key_on_ones_own_account_makes_another(client: Client) -> None:
    bo = make_user("bo")
    client.force_login(bo)
    keys = {begun(bo).key for _ in range(3) if client.get("/admin/tvafaktor/ny/").status_code == 200}
    assert len(keys) == 3


def test_code_is_of_the_login_that_asked_for_it(client: Client, anna: User) -> None:
    with_password(client)
    thief = Client()
    with_password(thief)
    first = re.search(r"\d{4} \d{4}", str(mail.outbox[0].body))
    assert first and "Koden stämmer inte" in said(thief.post(MAILED, {"code": first[0]}))


def test_code_is_worth_nothing_after_five_guesses(client: Client, anna: User) -> None:
    with_password(client)
    right = mailed()
    for _ in range(5):
        client.post(MAILED, {"code": "1"})
    assert "Koden stämmer inte" in said(client.post(MAILED, {"code": right}))
    assert client.get(ENROL)["Location"] == MAILED


def test_code_is_kept_as_a_hash(client: Client, anna: User) -> None:
    with_password(client)
    assert mailed().replace(" ", "") not in str(dict(client.session.items()))


def test_nobodys_mailbox_is_filled(anna: User) -> None:
    for _ in range(7):
        with_password(Client())
    assert len(mail.outbox) == 5
    client = Client()
    with_password(client)
    assert "Flera koder har redan skickats till a…@example.org." in said(client.get(MAILED))


def test_who_has_no_address_is_told_whom_to_ask(client: Client, anna: User) -> None:
    User.objects.update(email="")
    with_password(client)
    assert mail.outbox == []
    assert "Be en administratör att skriva in den." in said(client.get(MAILED))
    assert "Koden stämmer inte" in said(client.post(MAILED, {"code": "00000000"}))


def test_who_has_an_app_is_asked_for_its_code_instead(client: Client, anna: User) -> None:
    with_password(client)
    confirm(begun(anna))
    assert client.get(MAILED)["Location"] == "/admin/login/kod/"
    assert client.post(ENROL, {"code": "1"})["Location"] == "/admin/login/kod/"


@pytest.fixture
def administrator() -> Client:
    maj = make_user("maj", is_superuser=False)
    maj.groups.add(Group.objects.get(name=ADMINISTRATORS))
    client = Client()
    client.force_login(maj)
    return client


def test_administrator_takes_it_away_and_owner_and_log_are_told(administrator: Client) -> None:
    bo = make_user("bo", is_superuser=False)
    confirm(begun(bo))
    address = f"/admin/tvafaktor/ta-bort/{bo.pk}/"
    assert address in administrator.get("/admin/users/").content.decode()
    assert "Kontrollera först att det verkligen är bo" in said(administrator.get(address))
    assert authenticator(bo) is not None
    administrator.post(address)
    assert authenticator(bo) is None
    entry = ModelLogEntry.objects.get(action="people.second_factor_reset")
    assert (entry.label, entry.user and entry.user.username) == ("bo", "maj")
    assert mail.outbox[-1].to == ["bo@example.org"]


def test_administrator_takes_it_from_nobody_all_powerful(administrator: Client) -> None:
    chief = make_user("chef")
    confirm(begun(chief))
    assert administrator.post(f"/admin/tvafaktor/ta-bort/{chief.pk}/")["Location"] == "/admin/"
    assert authenticator(chief) is not None


def test_operator_helps_who_has_lost_phone_and_codes(client: Client, anna: User) -> None:
    confirm(begun(anna))
    call_command("remove_second_factor", "anna", verbosity=0, stdout=StringIO())
    assert with_password(client) == MAILED
