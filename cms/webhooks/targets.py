"""Who is told, and with which secret: the operators' own list, never an editor's."""

import base64
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings

PREFIX = "whsec_"


class InvalidTargetError(Exception):
    """A target that must not be told, or a secret that is none."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address that is told, and the key that its messages are signed with."""

    url: str
    key: bytes


def targets() -> list[Target]:
    """As the settings name them. Raises InvalidTargetError."""
    if not isinstance(settings.WEBHOOKS, list):
        raise InvalidTargetError('WEBHOOKS måste vara en lista: [{"url": "https://…", "secret": "whsec_…"}].')
    return [_target(given) for given in settings.WEBHOOKS]


def _target(given: object) -> Target:
    if not isinstance(given, dict) or not isinstance(given.get("url"), str) or not isinstance(given.get("secret"), str):
        raise InvalidTargetError('Varje mottagare i WEBHOOKS måste ha "url" och "secret".')
    url, secret = given["url"], given["secret"]
    parts = urlsplit(url)
    if parts.scheme != "https" and not (settings.WEBHOOKS_MAY_BE_LOCAL and parts.scheme == "http"):
        raise InvalidTargetError(f"{_named(url)}: adressen måste börja med https://.")
    if not parts.hostname or parts.username or parts.fragment:
        raise InvalidTargetError(f"{_named(url)}: adressen måste ha ett värdnamn, och inget lösenord eller #.")
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except ValueError:
        key = b""
    if not secret.startswith(PREFIX) or len(key) < 24:
        raise InvalidTargetError(f"{_named(url)}: hemligheten måste vara whsec_ och minst 24 byte i base64.")
    return Target(url, key)


def _named(url: str) -> str:
    """Without what may be secret in an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}"
