"""What the database holds of a second factor makes no codes: not for who reads it, not for who copies it."""

from binascii import hexlify
from importlib import import_module
from io import StringIO
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection
from django_otp.oath import totp
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from cms.people.checks import codes_reach_people
from cms.people.encryption import SealedWithAnotherKeyError
from cms.people.keys import demand_keys
from cms.people.models import Authenticator, PaperCodes
from cms.people.second_factor import authenticator, begun, confirm, prove, recovery_codes_left
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db
OTHER = "YW5vdGhlci1rZXktb2YtMzItYnl0ZXMtZm9yLXRlc3Q="
MIGRATION = import_module("cms.people.migrations.0001_second_factor")


def rows() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_jsonb(a)::text FROM people_authenticator a")
        found = [row[0] for row in cursor.fetchall()]
        cursor.execute("SELECT to_jsonb(a)::text FROM people_papercodes a")
        return " ".join([*found, *(row[0] for row in cursor.fetchall())])


def test_neither_keys_nor_codes_stand_in_the_database() -> None:
    device = begun(make_user())
    codes = confirm(device)
    kept = rows()
    assert device.key.hex() not in kept
    assert [code for code in codes if code in kept or code.replace("-", "") in kept] == []


def test_keys_rotate(settings: Any) -> None:
    user = make_user()
    confirm(begun(user))
    before = authenticator(user)
    settings.TWO_FACTOR_KEYS = [OTHER, *settings.TWO_FACTOR_KEYS]
    call_command("seal_two_factor_keys", stdout=StringIO())
    settings.TWO_FACTOR_KEYS = [OTHER]
    after = authenticator(user)
    assert before and after and before.sealed_key != after.sealed_key
    assert prove(user, f"{totp(after.key):06d}") == after


def test_key_that_was_taken_away_too_early_is_named(settings: Any) -> None:
    device = begun(make_user())
    settings.TWO_FACTOR_KEYS = [OTHER]
    with pytest.raises(SealedWithAnotherKeyError, match="TWO_FACTOR_KEYS"):
        _ = device.key


@pytest.mark.parametrize("keys", [[], ["kort"], [OTHER, "a" * 44]])
def test_nothing_starts_without_keys(keys: list[str], settings: Any) -> None:
    settings.TWO_FACTOR_KEYS = keys
    with pytest.raises(ImproperlyConfigured, match=r"^TWO_FACTOR_KEYS "):
        demand_keys()


def test_operator_is_warned_of_codes_that_nobody_gets(settings: Any) -> None:
    settings.MAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
    assert codes_reach_people(None) == []
    settings.TWO_FACTOR_GROUPS = ["*"]
    assert [warning.id for warning in codes_reach_people(None)] == ["people.W001"]


def test_what_django_otp_kept_in_the_open_is_moved_and_still_works() -> None:
    user = make_user()
    key = b"12345678901234567890"
    TOTPDevice.objects.create(user=user, name="app", key=hexlify(key).decode(), last_t=7)
    sheet = StaticDevice.objects.create(user=user, name="papper")
    StaticToken.objects.bulk_create(StaticToken(device=sheet, token=token) for token in ("abcdefgh", "ijklmnop"))
    MIGRATION.move_in(apps, None)
    assert (TOTPDevice.objects.count(), StaticDevice.objects.count(), StaticToken.objects.count()) == (0, 0, 0)
    assert Authenticator.objects.get().last_step == 7
    assert prove(user, f"{totp(key):06d}") == Authenticator.objects.get()
    assert prove(user, "ABCDEFGH") == PaperCodes.objects.get()
    assert recovery_codes_left(user) == 1


def test_move_can_be_undone() -> None:
    device = begun(make_user())
    confirm(device)
    MIGRATION.move_out(apps, None)
    assert TOTPDevice.objects.get().bin_key == device.key
