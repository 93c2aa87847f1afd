"""The second factor: a code from an app beside the password, and codes on paper for when the phone is lost."""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django_otp import verify_token
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from cms.models import User

# Somebody whom the municipality's own login has let in; it asks for its own second factor.
SINGLE_SIGN_ON = "single_sign_on"
EVERYBODY = "*"
RECOVERY_CODES = 10
DIGITS = 6


def is_needed(user: User) -> bool:
    return is_demanded(user) or authenticator(user) is not None


def is_demanded(user: User) -> bool:
    """By TWO_FACTOR_GROUPS; who has all rights belongs to every group."""
    names = settings.TWO_FACTOR_GROUPS
    if not names:
        return False
    return EVERYBODY in names or user.is_superuser or user.groups.filter(name__in=names).exists()


def is_proven(request: HttpRequest) -> bool:
    user: Any = request.user
    return bool(user.is_verified() or request.session.get(SINGLE_SIGN_ON) or not is_needed(user))


def authenticator(user: User) -> TOTPDevice | None:
    found: TOTPDevice | None = TOTPDevice.objects.filter(user=user, confirmed=True).first()
    return found


def prove(user: User, code: str) -> TOTPDevice | StaticDevice | None:
    """The device that accepts a code: each counts its failures, and answers ever more slowly."""
    typed = code.replace(" ", "").lower()
    kind = TOTPDevice if typed.isdigit() and len(typed) == DIGITS else StaticDevice
    device = kind.objects.filter(user=user, confirmed=True).first()
    return verify_token(user, device.persistent_id, typed) if device else None


def begun(user: User) -> TOTPDevice:
    """The authenticator that somebody is about to set up: the same until its first code has been accepted."""
    device: TOTPDevice
    device, _ = TOTPDevice.objects.get_or_create(user=user, confirmed=False, defaults={"name": "app"})
    return device


def prove_begun(user: User, code: str) -> TOTPDevice | None:
    """The authenticator that is being set up, once it shows the right code."""
    device = begun(user)
    found: TOTPDevice | None = verify_token(user, device.persistent_id, code.replace(" ", ""))
    return found


@transaction.atomic
def confirm(device: TOTPDevice) -> list[str]:
    """From now on the only authenticator; gives the new recovery codes."""
    TOTPDevice.objects.filter(user=device.user).exclude(pk=device.pk).delete()
    device.confirmed = True
    device.save(update_fields=["confirmed"])
    return new_recovery_codes(device.user)


@transaction.atomic
def new_recovery_codes(user: User) -> list[str]:
    """The former ones stop working."""
    StaticDevice.objects.filter(user=user).delete()
    device = StaticDevice.objects.create(user=user, name="papper")
    codes = [StaticToken.random_token() for _ in range(RECOVERY_CODES)]
    StaticToken.objects.bulk_create(StaticToken(device=device, token=code) for code in codes)
    return codes


def recovery_codes_left(user: User) -> int:
    return int(StaticToken.objects.filter(device__user=user).count())


@transaction.atomic
def remove(user: User) -> None:
    TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()
