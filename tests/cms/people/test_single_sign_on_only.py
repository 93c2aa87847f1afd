"""Where the municipality's own login is the only way in, and a way is kept for the day when it is down."""

import runpy
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client

from cms.people.second_factor import SINGLE_SIGN_ON
from cms.settings import sso
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db
LOGIN = "/admin/login/"


@pytest.fixture(autouse=True)
def connected(settings: Any) -> None:
    settings.OIDC_ISSUER = "https://login.exempel.se"


def read_anew() -> dict[str, Any]:
    """The settings by what the environment says now; as a module they have been read already."""
    return runpy.run_path(sso.__file__)


def is_in(client: Client) -> bool:
    return client.get("/admin/account/").status_code == 200


def by_password(client: Client, name: str, typed: str = "lösenord") -> bool:
    client.post(LOGIN, {"username": name, "password": typed, "next": "/admin/"})
    return is_in(client)


def test_where_it_is_the_only_way_no_password_opens_anything_but_in_an_emergency(client: Client, settings: Any) -> None:
    for name in ("nod", "chef", "anna"):
        make_user(name, is_superuser=name != "anna")
    settings.OIDC_ONLY, settings.OIDC_BREAK_GLASS = True, ["nod", "anna"]
    assert [by_password(Client(), name) for name in ("chef", "anna", "nod")] == [False, False, True]
    assert not by_password(Client(), "nod", "fel")
    settings.OIDC_BREAK_GLASS = []
    assert not by_password(Client(), "nod")


def test_only_way_is_all_that_the_page_shows(client: Client, settings: Any) -> None:
    settings.OIDC_ONLY, settings.OIDC_BREAK_GLASS = True, []
    html = client.get(LOGIN).content.decode()
    assert "Logga in med kommunens konto" in html
    assert "password" not in html and "Nödinloggning" not in html and 'type="submit"' not in html
    settings.OIDC_BREAK_GLASS = ["nod"]
    html = client.get(LOGIN).content.decode()
    assert "password" not in html and f'href="{LOGIN}?nodinloggning"' in html
    assert 'name="password"' in client.get(f"{LOGIN}?nodinloggning").content.decode()


def test_session_of_a_password_ends_when_passwords_are_closed(client: Client, settings: Any) -> None:
    make_user("chef")
    other = Client()
    other.force_login(make_user("karin"))
    session = other.session
    session[SINGLE_SIGN_ON] = True
    session.save()
    assert by_password(client, "chef") and is_in(other)
    settings.OIDC_ONLY = True
    assert (is_in(client), is_in(other)) == (False, True)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"OIDC_ONLY": "on"}, "OIDC_ONLY är på men OIDC_ISSUER saknas: ingen skulle kunna logga in."),
        (
            {"OIDC_BREAK_GLASS": "nod"},
            "OIDC_BREAK_GLASS är angiven men OIDC_ONLY är av: ange båda, eller ingen av dem.",
        ),
    ],
)
def test_half_of_it_stops_the_start(told: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured) as caught:
        read_anew()
    assert str(caught.value) == said


def test_without_passwords_nobody_is_asked_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("ISSUER", "AUTHORIZATION_ENDPOINT", "TOKEN_ENDPOINT", "USERINFO_ENDPOINT", "JWKS_ENDPOINT", "CLIENT_ID")
    for name in (*names, "CLIENT_SECRET"):
        monkeypatch.setenv(f"OIDC_{name}", "https://login.exempel.se")
    monkeypatch.setenv("OIDC_GROUPS", "a=Kommunikatörer")
    monkeypatch.setenv("OIDC_ONLY", "on")
    monkeypatch.setenv("OIDC_BREAK_GLASS", "nod, a\u030asa")
    said = read_anew()
    closed = ("WAGTAIL_PASSWORD_MANAGEMENT_ENABLED", "WAGTAIL_PASSWORD_RESET_ENABLED", "WAGTAILUSERS_PASSWORD_ENABLED")
    assert [said[name] for name in closed] == [False, False, False]
    assert said["OIDC_BREAK_GLASS"] == ["nod", "åsa"]
    for name in ("OIDC_ONLY", "OIDC_BREAK_GLASS"):
        monkeypatch.delenv(name)
    assert not [name for name in closed if name in read_anew()]
