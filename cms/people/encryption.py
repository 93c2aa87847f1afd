"""Keys of authenticators are sealed in the database: a stolen copy of it makes no codes."""

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class SealedWithAnotherKeyError(Exception):
    """No key in TWO_FACTOR_KEYS opens it: the one that sealed it was taken away too early."""


def seal(secret: bytes) -> str:
    """With the first key of TWO_FACTOR_KEYS."""
    return _seals().encrypt(secret).decode()


def unseal(sealed: str) -> bytes:
    try:
        return _seals().decrypt(sealed)
    except InvalidToken:
        raise SealedWithAnotherKeyError("TWO_FACTOR_KEYS saknar nyckeln som förseglade tvåfaktornyckeln.") from None


def seal_anew(sealed: str) -> str:
    """The same secret under the first key, whichever of them sealed it before."""
    return seal(unseal(sealed))


def _seals() -> MultiFernet:
    return MultiFernet([Fernet(key) for key in settings.TWO_FACTOR_KEYS])
