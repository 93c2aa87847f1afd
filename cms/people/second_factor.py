"""The second factor: a code from an app beside the password, and codes on paper for when the phone is lost."""

from base64 import b32encode
from os import urandom
from secrets import choice
from typing import Any
from urllib.parse import quote, urlencode

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django_otp import verify_token

from cms.models import User
from cms.people.models import Authenticator, PaperCodes, hash_of

# Somebody whom the municipality's own login has let in; it asks for its own second factor.
SINGLE_SIGN_ON = "single_sign_on"
EVERYBODY = "*"
RECOVERY_CODES = 10
RECOVERY_CODE_LENGTH = 10
# None that is easily read as another.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
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


def authenticator(user: User) -> Authenticator | None:
    found: Authenticator | None = Authenticator.objects.filter(user=user, confirmed=True).first()
    return found


def prove(user: User, code: str) -> Authenticator | PaperCodes | None:
    """The device that accepts a code: each counts its failures, and answers ever more slowly."""
    typed = code.replace(" ", "").replace("-", "").lower()
    kind = Authenticator if typed.isdigit() and len(typed) == DIGITS else PaperCodes
    device = kind.objects.filter(user=user, confirmed=True).first()
    return verify_token(user, device.persistent_id, typed) if device else None


def begun(user: User) -> Authenticator:
    """The authenticator that somebody is about to set up: the same until its first code has been accepted."""
    device: Authenticator
    device, _ = Authenticator.objects.get_or_create(user=user, confirmed=False, defaults={"name": "app"})
    return device


def begin_anew(user: User) -> None:
    """Each look at a key makes another one: what somebody else has seen before is never what is set up."""
    Authenticator.objects.filter(user=user, confirmed=False).delete()


def address_for_app(device: Authenticator) -> str:
    """What the picture says: https://github.com/google/google-authenticator/wiki/Key-Uri-Format."""
    issuer = settings.SITE_NAME.replace(":", "")
    label = quote(f"{issuer}:{device.user.get_username()}")
    asked = {"secret": b32encode(device.key).decode().rstrip("="), "issuer": issuer}
    return f"otpauth://totp/{label}?{urlencode(asked, quote_via=quote)}"


def prove_begun(user: User, code: str) -> Authenticator | None:
    """The authenticator that is being set up, once it shows the right code."""
    device = begun(user)
    found: Authenticator | None = verify_token(user, device.persistent_id, code.replace(" ", ""))
    return found


@transaction.atomic
def confirm(device: Authenticator) -> list[str]:
    """From now on the only authenticator; gives the new recovery codes."""
    Authenticator.objects.filter(user=device.user).exclude(pk=device.pk).delete()
    device.confirmed = True
    device.save(update_fields=["confirmed"])
    return new_recovery_codes(device.user)


@transaction.atomic
def new_recovery_codes(user: User) -> list[str]:
    """The former ones stop working; these are shown now and never again."""
    PaperCodes.objects.filter(user=user).delete()
    codes = ["".join(choice(LETTERS) for _ in range(RECOVERY_CODE_LENGTH)) for _ in range(RECOVERY_CODES)]
    salt = urandom(16)
    PaperCodes.objects.create(user=user, name="papper", salt=salt, hashes=[hash_of(code, salt) for code in codes])
    return [f"{code[:5]}-{code[5:]}" for code in codes]


def recovery_codes_left(user: User) -> int:
    sheet = PaperCodes.objects.filter(user=user).first()
    return len(sheet.hashes) if sheet else 0


@transaction.atomic
def remove(user: User) -> None:
    Authenticator.objects.filter(user=user).delete()
    PaperCodes.objects.filter(user=user).delete()
