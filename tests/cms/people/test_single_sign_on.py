"""Against a real provider on this machine: who is let in, as whom, and with which groups."""

from collections.abc import Iterator
from io import StringIO
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from axes.models import AccessAttempt
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from oidc_provider_mock import run_server_in_thread
from wagtail.models import CollectionViewRestriction, ModelLogEntry

from cms.models import User
from tests.factories.site import make_document, make_user

pytestmark = pytest.mark.django_db
START, CALLBACK = "/admin/login/gemensam/", "/admin/login/gemensam/svar/"
KARIN = {"preferred_username": "karin", "email": "karin@example.org", "given_name": "Karin", "groups": ["skriver"]}


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with run_server_in_thread(require_nonce=True) as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture(autouse=True)
def connected(provider: str, settings: Any) -> None:
    known = requests.get(f"{provider}/.well-known/openid-configuration", timeout=5).json()
    settings.OIDC_ISSUER = known["issuer"]
    settings.OIDC_OP_AUTHORIZATION_ENDPOINT = known["authorization_endpoint"]
    settings.OIDC_OP_TOKEN_ENDPOINT = known["token_endpoint"]
    settings.OIDC_OP_USER_ENDPOINT = known["userinfo_endpoint"]
    settings.OIDC_OP_JWKS_ENDPOINT = known["jwks_uri"]
    settings.OIDC_RP_CLIENT_ID, settings.OIDC_RP_CLIENT_SECRET = "mal-och-budget", "hemlighet"
    settings.OIDC_GROUPS = {"skriver": "Kommunikatörer", "beslutar": "Godkännare"}


def person(provider: str, subject: str, **claims: Any) -> None:
    requests.put(f"{provider}/users/{subject}", json=claims, timeout=5).raise_for_status()


def come_back(client: Client, subject: str, to: str = "/admin/account/") -> Any:
    """To the provider, where somebody says who they are, and back with what it sends along."""
    asked = client.get(START, {"next": to})["Location"]
    answer = requests.post(asked, data={"sub": subject}, allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])
    return client.get(f"{back.path}?{back.query}")


def is_in(client: Client) -> bool:
    return client.get("/admin/account/").status_code == 200


def groups(user: User) -> set[str]:
    return set(user.groups.values_list("name", flat=True))


def test_person_of_a_group_is_let_in(provider: str, client: Client) -> None:
    person(provider, "k1", **KARIN)
    assert "Logga in med kommunens konto" in client.get("/admin/login/").content.decode()
    assert come_back(client, "k1")["Location"] == "/admin/account/"
    assert is_in(client)
    karin = User.objects.get()
    assert (karin.username, karin.email, karin.sso_identity) == ("karin", "karin@example.org", f"{provider} k1")
    assert groups(karin) == {"Kommunikatörer"}
    assert not karin.has_usable_password() and not karin.is_superuser


def test_groups_follow_the_provider_at_each_login(provider: str, client: Client) -> None:
    person(provider, "k2", **KARIN)
    come_back(client, "k2")
    karin = User.objects.get()
    karin.groups.add(Group.objects.create(name="Egen grupp"))
    person(provider, "k2", **{**KARIN, "groups": ["beslutar"]})
    come_back(Client(), "k2")
    assert groups(karin) == {"Godkännare", "Egen grupp"}


@pytest.mark.parametrize("named", [[], ["ekonomi"], None])
def test_person_without_a_group_is_refused_in_words(provider: str, client: Client, named: Any) -> None:
    person(provider, "k3", **{**KARIN, "groups": named})
    assert come_back(client, "k3")["Location"] == "/admin/login/"
    assert "Den gemensamma inloggningen lyckades inte." in client.get("/admin/login/").content.decode()
    assert not User.objects.exists()
    assert ModelLogEntry.objects.get(action="people.sso_failed").data == {"address": "127.0.0.1"}


def test_neither_address_nor_name_takes_an_account_over(provider: str, client: Client) -> None:
    boss = make_user("chefen", email="chefen@example.org")
    person(provider, "evil", **{**KARIN, "preferred_username": "Chefen", "email": "chefen@example.org"})
    assert come_back(client, "evil")["Location"] == "/admin/login/"
    person(provider, "evil", **{**KARIN, "preferred_username": "annan", "email": "chefen@example.org"})
    come_back(client, "evil")
    assert client.session["_auth_user_id"] != str(boss.pk)
    boss.refresh_from_db()
    assert boss.sso_identity is None and not boss.groups.exists()


def test_operator_connects_an_account(provider: str, client: Client) -> None:
    boss = make_user("chefen")
    person(provider, "k4", **{**KARIN, "preferred_username": "chefen"})
    call_command("connect_single_sign_on", "chefen", "k4", stdout=StringIO())
    come_back(client, "k4")
    assert client.session["_auth_user_id"] == str(boss.pk)


def test_closed_account_stays_closed(provider: str, client: Client) -> None:
    person(provider, "k5", **KARIN)
    come_back(client, "k5")
    User.objects.update(is_active=False)
    other = Client()
    assert come_back(other, "k5")["Location"] == "/admin/login/"
    assert not is_in(other)


def test_session_ends_with_the_account(provider: str, client: Client) -> None:
    document = make_document("Hemlig")
    restriction = CollectionViewRestriction(collection=document.collection, restriction_type="login")
    restriction.save()
    person(provider, "k5", **KARIN)
    come_back(client, "k5")
    assert client.get(document.url).status_code == 200
    User.objects.update(is_active=False)
    assert client.get(document.url).status_code == 302
    assert not is_in(client)


def test_token_for_somebody_else_is_refused(provider: str, client: Client, settings: Any) -> None:
    person(provider, "k6", **KARIN)
    settings.OIDC_ISSUER = "https://annan.example.org"
    assert come_back(client, "k6")["Location"] == "/admin/login/"
    settings.OIDC_ISSUER = provider
    asked = client.get(START)["Location"]
    settings.OIDC_RP_CLIENT_ID = "en-annan-tjanst"
    answer = requests.post(asked, data={"sub": "k6"}, allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])
    assert client.get(f"{back.path}?{back.query}")["Location"] == "/admin/login/"
    assert not User.objects.exists()


def test_answer_that_this_browser_did_not_ask_for_is_refused(provider: str, client: Client) -> None:
    """Else somebody could be logged in as another without noticing."""
    person(provider, "k7", **KARIN)
    asked = client.get(START)["Location"]
    answer = requests.post(asked, data={"sub": "k7"}, allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])
    victim = Client()
    assert victim.get(f"{back.path}?{back.query}")["Location"] == "/admin/login/"
    victim.get(START)
    assert victim.get(f"{back.path}?{back.query}")["Location"] == "/admin/login/"
    assert not is_in(victim)


def test_login_leads_to_no_other_host(provider: str, client: Client) -> None:
    person(provider, "k8", **KARIN)
    assert come_back(client, "k8", to="https://example.org/")["Location"] == "/admin/"


def test_failures_lock_nobody_out(provider: str, client: Client) -> None:
    person(provider, "k9", **{**KARIN, "groups": []})
    for _ in range(11):
        come_back(client, "k9")
    assert not AccessAttempt.objects.exists()


def test_provider_has_asked_for_its_own_second_factor(provider: str, client: Client, settings: Any) -> None:
    settings.TWO_FACTOR_GROUPS = ["*"]
    person(provider, "k10", **KARIN)
    come_back(client, "k10")
    assert is_in(client)
    assert client.get("/admin/tvafaktor/")["Location"] == "/admin/account/"


def test_session_gets_a_new_key(provider: str, client: Client) -> None:
    person(provider, "k11", **KARIN)
    client.get(START)
    before = client.session.session_key
    come_back(client, "k11")
    assert client.session.session_key != before


def test_without_a_provider_the_addresses_are_not_there(client: Client, settings: Any) -> None:
    settings.OIDC_ISSUER = ""
    assert [client.get(path).status_code for path in (START, CALLBACK)] == [404, 404]
    assert "kommunens konto" not in client.get("/admin/login/").content.decode()
