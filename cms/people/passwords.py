"""Where the municipality's own login is the only one: no password opens anything, but those kept for an emergency."""

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from cms.models import User
from cms.people.second_factor import SINGLE_SIGN_ON

EMERGENCY = "nodinloggning"


class PasswordsClosed:
    """Stands before Django's own backend, whose sessions go on, and refuses what that one would accept."""

    def authenticate(self, request: HttpRequest | None, username: Any = None, password: Any = None) -> None:
        if settings.OIDC_ONLY and not _is_for_emergencies(str(username)):
            User().set_password(password)  # as long as a wrong password takes, so that nobody learns which names open
            raise PermissionDenied


def is_closed(request: HttpRequest) -> bool:
    """Whether a session was opened by a password that opens nothing any more."""
    if not settings.OIDC_ONLY or request.session.get(SINGLE_SIGN_ON):
        return False
    return not _is_for_emergencies(request.user.get_username())


def asks_for_password(request: HttpRequest) -> bool:
    """Whether the login page has a form: not among the ways of every day, where there is a better one."""
    if not settings.OIDC_ONLY:
        return True
    return bool(settings.OIDC_BREAK_GLASS) and (EMERGENCY in request.GET or request.method == "POST")


def _is_for_emergencies(username: str) -> bool:
    """A name on the list that has lost its rights opens nothing."""
    return username in settings.OIDC_BREAK_GLASS and User.objects.filter(username=username, is_superuser=True).exists()
