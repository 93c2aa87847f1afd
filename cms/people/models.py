"""The second factor at rest: an app's key is sealed, codes on paper are kept as hashes alone."""

from collections.abc import Callable
from hashlib import scrypt
from hmac import compare_digest
from os import urandom
from time import time
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django_otp.models import Device, ThrottlingMixin, TimestampMixin
from django_otp.oath import TOTP

from cms.people.encryption import seal, unseal

KEY_BYTES = 20
STEPS_OFF = 1
"""How far a phone's clock may be off, in half minutes."""


def new_key() -> str:
    return seal(urandom(KEY_BYTES))


class Factor(TimestampMixin, ThrottlingMixin, Device):
    """Wrong codes are counted, and the next is looked at ever later: after 1, 2, 4 … seconds."""

    class Meta:
        abstract = True

    def get_throttle_factor(self) -> int:
        return 1

    def counted(self, accepts: Callable[[str], bool], token: str) -> bool:
        """Whether a code is looked at at all, and is right; from then on it is used up."""
        if not self.verify_is_allowed()[0]:
            return False
        if not accepts(token):
            self.throttle_increment()
            return False
        self.throttle_reset(commit=False)
        self.set_last_used_timestamp(commit=False)
        self.save()
        return True


class Authenticator(Factor):
    """An app that shows a new code each half minute. `last_step` is the newest that was used: none works twice."""

    sealed_key = models.TextField(default=new_key)
    drift = models.SmallIntegerField(default=0)
    last_step = models.BigIntegerField(default=-1)

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["user", "confirmed"], name="people_one_authenticator")]

    @property
    def key(self) -> bytes:
        return unseal(self.sealed_key)

    def verify_token(self, token: str) -> bool:
        return self.counted(self._accepts, token)

    def _accepts(self, token: str) -> bool:
        clock: Any = TOTP(self.key, drift=self.drift)
        clock.time = time()
        if not token.isdecimal() or not clock.verify(int(token), STEPS_OFF, self.last_step + 1):
            return False
        self.last_step, self.drift = clock.t(), clock.drift
        return True


class PaperCodes(Factor):
    """Codes for when the phone is lost; each works once."""

    salt = models.BinaryField()
    hashes = ArrayField(models.TextField())

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["user"], name="people_one_sheet_of_codes")]

    def verify_token(self, token: str) -> bool:
        return self.counted(self._accepts, token)

    def _accepts(self, token: str) -> bool:
        hashed = hash_of(token, bytes(self.salt))
        left = [other for other in self.hashes if not compare_digest(other, hashed)]
        found = len(left) < len(self.hashes)
        self.hashes = left
        return found


def hash_of(code: str, salt: bytes) -> str:
    """Slow enough for 50 random bits, with numbers of its own: an upgrade of Django changes none that are out there."""
    return scrypt(code.encode(), salt=salt, n=2**12, r=8, p=1).hex()
