"""Nobody with a second factor, or who must have one, is logged in by a password alone."""

import time
from typing import Any

import pytest
from axes.models import AccessAttempt
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.contrib.auth.tokens import default_token_generator
from django.test import Client
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django_otp.oath import totp

from cms.models import User
from cms.people.groups import COMMUNICATORS
from cms.people.models import Authenticator
from cms.people.second_factor import begun, confirm
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db
PASSWORD = "lösenord"
LOGIN, CODE, MAILED, ENROL = (f"/admin/login/{page}" for page in ("", "kod/", "kod-i-mejl/", "ny-kod/"))


@pytest.fixture
def anna() -> User:
    return make_user("anna")


@pytest.fixture
def recovery(anna: User) -> list[str]:
    """Anna has a second factor; these are her codes on paper."""
    return confirm(begun(anna))


def code_of(device: Authenticator, later: int = 0) -> str:
    return f"{totp(device.key, t0=-30 * later):06d}"


def with_password(client: Client, to: str = "/admin/account/", password: str = PASSWORD) -> Any:
    return client.post(LOGIN, {"username": "anna", "password": password, "next": to})


def is_in(client: Client) -> bool:
    return client.get("/admin/account/").status_code == 200


def test_password_alone_opens_nothing(client: Client, recovery: list[str]) -> None:
    assert with_password(client)["Location"] == CODE
    assert "_auth_user_id" not in client.session
    assert not is_in(client)


def test_code_of_the_app_lets_in_and_leads_on(client: Client, anna: User, recovery: list[str]) -> None:
    with_password(client)
    before = client.session.session_key
    answer = client.post(CODE, {"code": code_of(Authenticator.objects.get(user=anna))})
    assert (answer["Location"], is_in(client)) == ("/admin/account/", True)
    assert client.session.session_key != before


def test_code_works_once(client: Client, anna: User, recovery: list[str]) -> None:
    code = code_of(Authenticator.objects.get(user=anna))
    with_password(client)
    client.post(CODE, {"code": code})
    other = Client()
    with_password(other)
    page = BeautifulSoup(other.post(CODE, {"code": code}).content, "html.parser")
    said = [message.get_text() for message in page.select(".messages .error")]
    assert said == ["Koden stämmer inte, eller har redan använts. Vänta på nästa kod och försök igen."]
    assert not is_in(other)


def test_recovery_code_works_once_and_is_told(client: Client, recovery: list[str]) -> None:
    with_password(client)
    assert client.post(CODE, {"code": recovery[0].upper()}).status_code == 302
    assert is_in(client)
    other = Client()
    with_password(other)
    assert other.post(CODE, {"code": recovery[0]}).status_code == 200


def test_wrong_codes_are_counted_like_wrong_passwords(client: Client, recovery: list[str]) -> None:
    with_password(client)
    statuses = [client.post(CODE, {"code": "000000"}).status_code for _ in range(10)]
    assert statuses == [200] * 9 + [429]
    assert AccessAttempt.objects.get().failures_since_start == 10
    assert client.post(CODE, {"code": recovery[0]}).status_code == 429


def test_right_password_does_not_forget_wrong_codes(client: Client, recovery: list[str]) -> None:
    for _ in range(9):
        with_password(client)
        client.post(CODE, {"code": "000000"})
    with_password(client)
    assert client.post(CODE, {"code": "000000"}).status_code == 429


def test_new_password_by_mail_asks_for_the_code_too(client: Client, anna: User, recovery: list[str]) -> None:
    link = f"/admin/password_reset/confirm/{urlsafe_base64_encode(force_bytes(anna.pk))}/"
    form = client.get(f"{link}{default_token_generator.make_token(anna)}/", follow=True)
    new = {"new_password1": "en lång fras att minnas", "new_password2": "en lång fras att minnas"}
    client.post(form.request["PATH_INFO"], new)
    assert not is_in(client)
    assert with_password(client, password="en lång fras att minnas")["Location"] == CODE
    assert not is_in(client)


def test_new_password_ends_the_wait_for_a_code(client: Client, anna: User, recovery: list[str]) -> None:
    with_password(client)
    anna.set_password("en annan lång fras")
    anna.save()
    assert client.post(CODE, {"code": recovery[0]})["Location"] == LOGIN


def test_wait_ends_after_ten_minutes(client: Client, recovery: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with_password(client)
    later = time.time() + 601
    monkeypatch.setattr("cms.people.waiting.time", lambda: later)
    assert client.get(CODE)["Location"] == LOGIN


def test_code_page_without_a_password_leads_to_it(client: Client) -> None:
    assert [client.get(path)["Location"] for path in (CODE, ENROL)] == [LOGIN, LOGIN]


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org", "javascript:alert(1)"])
def test_login_leads_to_no_other_host(client: Client, recovery: list[str], elsewhere: str) -> None:
    with_password(client, to=elsewhere)
    assert client.post(CODE, {"code": recovery[0]})["Location"] == "/admin/"


def test_open_session_ends_when_a_second_factor_is_needed(client: Client, anna: User) -> None:
    client.force_login(anna)
    assert is_in(client)
    confirm(begun(anna))
    assert client.get("/admin/account/")["Location"] == "/admin/login/?next=/admin/account/"
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(("demanded", "asked"), [([COMMUNICATORS], True), (["*"], True), (["Godkännare"], False)])
def test_group_can_demand_it(client: Client, settings: Any, demanded: list[str], asked: bool) -> None:
    settings.TWO_FACTOR_GROUPS = demanded
    make_user("anna", is_superuser=False).groups.add(Group.objects.get(name=COMMUNICATORS))
    assert with_password(client)["Location"] == (MAILED if asked else "/admin/account/")


def test_who_knows_only_the_password_cannot_replace_the_app(client: Client, anna: User, recovery: list[str]) -> None:
    with_password(client)
    assert client.get(ENROL)["Location"] == CODE
    assert client.post(ENROL, {"code": code_of(begun(anna))})["Location"] == CODE
    assert Authenticator.objects.filter(user=anna, confirmed=True).count() == 1


def test_account_page_asks_for_the_password(client: Client, anna: User) -> None:
    client.force_login(anna)
    client.get("/admin/tvafaktor/ny/")
    device = Authenticator.objects.get(user=anna)
    stolen = client.post("/admin/tvafaktor/ny/", {"code": code_of(device), "password": "gissning"})
    assert "Lösenordet stämmer inte." in stolen.content.decode()
    own = client.post("/admin/tvafaktor/ny/", {"code": code_of(device), "password": PASSWORD})
    assert "Dina reservkoder" in own.content.decode()
    assert is_in(client)


def test_it_can_be_turned_off_unless_demanded(client: Client, anna: User, recovery: list[str], settings: Any) -> None:
    with_password(client)
    client.post(CODE, {"code": recovery[0]})
    settings.TWO_FACTOR_GROUPS = ["*"]
    client.post("/admin/tvafaktor/", {"password": PASSWORD, "off": ""})
    assert Authenticator.objects.filter(user=anna).exists()
    settings.TWO_FACTOR_GROUPS = []
    client.post("/admin/tvafaktor/", {"password": PASSWORD, "off": ""})
    assert not Authenticator.objects.filter(user=anna).exists()


def test_account_can_still_be_saved(client: Client, anna: User) -> None:
    client.force_login(anna)
    page = BeautifulSoup(client.get("/admin/account/").content, "html.parser")
    form = {field["name"]: field.get("value", "") for field in page.select("main input[name], main select[name]")}
    form |= {"name_email-first_name": "Anna", "name_email-last_name": "Ek", "name_email-email": "anna@example.org"}
    form |= {"locale-preferred_language": "sv", "locale-current_time_zone": "Europe/Stockholm"}
    form |= {name: "" for name in form if name.startswith("password-")}
    form |= {"theme-theme": "system", "theme-contrast": "system", "theme-density": "default"}
    assert client.post("/admin/account/", form).status_code == 302
    anna.refresh_from_db()
    assert anna.first_name == "Anna"
