"""Somebody whose password was right, and who is not logged in until the second factor is given."""

from dataclasses import asdict, dataclass
from time import time

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

from cms.models import User

KEY = "waiting_for_second_factor"
PATIENCE = 600


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the session keeps meanwhile; `proof` changes with the password, as a login's does."""

    user_id: int
    proof: str
    backend: str
    to: str
    remember: bool
    since: float
    mailed: str = ""
    """The code that was mailed before a first enrolment, as a keyed hash."""
    guesses: int = 0
    address_proven: bool = False


def wait(request: HttpRequest, user: User, *, to: str, remember: bool) -> Waiting:
    request.session.cycle_key()
    backend = str(user.backend)  # set by authenticate()
    waiting = Waiting(user.pk, user.get_session_auth_hash(), backend, to, remember, time())
    keep(request, waiting)
    return waiting


def keep(request: HttpRequest, waiting: Waiting) -> None:
    request.session[KEY] = asdict(waiting)


def waiting_user(request: HttpRequest) -> tuple[Waiting, User] | None:
    """Who waits, if the time is not up, and neither password nor account has changed meanwhile."""
    if KEY not in request.session:
        return None
    waiting = Waiting(**request.session[KEY])
    user = User.objects.filter(pk=waiting.user_id, is_active=True).first()
    if user is None or time() - waiting.since > PATIENCE:
        return None
    return (waiting, user) if constant_time_compare(user.get_session_auth_hash(), waiting.proof) else None


def let_in(request: HttpRequest, waiting: Waiting, user: User) -> None:
    del request.session[KEY]
    login(request, user, backend=waiting.backend)
    request.session.set_expiry(settings.SESSION_COOKIE_AGE if waiting.remember else 0)
