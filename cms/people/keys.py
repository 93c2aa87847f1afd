"""Without keys that seal authenticators nobody could prove who they are: the editors' process does not start."""

from cryptography.fernet import Fernet
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


def demand_keys() -> None:
    """The public process has neither people nor keys."""
    if not settings.TWO_FACTOR_KEYS:
        raise ImproperlyConfigured(
            "TWO_FACTOR_KEYS saknas: ange en nyckel, 32 slumpade byte i base64 (eller en fil i TWO_FACTOR_KEYS_FILE)."
        )
    try:
        list(map(Fernet, settings.TWO_FACTOR_KEYS))
    except ValueError:
        raise ImproperlyConfigured(
            "TWO_FACTOR_KEYS är fel: varje nyckel ska vara 32 slumpade byte i base64, med komma emellan."
        ) from None
