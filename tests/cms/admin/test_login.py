"""Passwords can't be guessed for long, and nobody learns which users there are."""

from datetime import timedelta
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.test import Client, RequestFactory
from django.utils import timezone

from cms.people.addresses import address_behind_the_proxy
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db
RIGHT, WRONG = "lösenord", "gissning"


@pytest.fixture(autouse=True)
def user() -> None:
    make_user("anna")


def attempt(client: Client, username: str, password: str, address: str = "192.0.2.1") -> Any:
    return client.post("/admin/login/", {"username": username, "password": password}, REMOTE_ADDR=address)


def test_eleventh_guess_is_refused_also_with_the_right_password(client: Client) -> None:
    statuses = [attempt(client, "anna", WRONG).status_code for _ in range(10)]
    refused = attempt(client, "anna", RIGHT)
    assert (statuses, refused.status_code) == ([200] * 9 + [429], 429)
    assert "Vänta en kvart och försök igen." in refused.content.decode()


def test_other_users_and_other_addresses_are_not_locked_out(client: Client) -> None:
    for _ in range(10):
        attempt(client, "anna", WRONG)
    assert attempt(client, "anna", RIGHT, "192.0.2.2").status_code == 302
    assert attempt(client, "bertil", WRONG).status_code == 200


def test_unknown_user_is_answered_like_a_known_one(client: Client) -> None:
    answers = [[attempt(client, name, WRONG).status_code for _ in range(11)] for name in ("anna", "finnsinte")]
    assert answers[0] == answers[1]


def test_lock_ends_after_a_quarter_of_an_hour(client: Client) -> None:
    for _ in range(10):
        attempt(client, "anna", WRONG)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=15, seconds=1))
    assert attempt(client, "anna", RIGHT).status_code == 302


def test_failures_are_forgotten_after_a_success_and_no_password_is_kept(client: Client) -> None:
    for _ in range(9):
        attempt(client, "anna", WRONG)
    assert WRONG not in str(AccessAttempt.objects.values().get())
    assert attempt(client, "anna", RIGHT).status_code == 302
    assert not AccessAttempt.objects.exists()


def test_address_is_the_one_that_the_proxy_has_written() -> None:
    request = RequestFactory().get("/", headers={"X-Real-IP": "192.0.2.7", "X-Forwarded-For": "10.0.0.1"})
    assert address_behind_the_proxy(request) == "192.0.2.7"
