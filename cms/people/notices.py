"""Mail to the owner of an account that something of theirs has changed, whoever changed it."""

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string

from cms.models import User

SECOND_FACTOR = "Din tvåfaktorsinloggning har ändrats"
ADDRESS = "E-postadressen för ditt konto har ändrats"


def notify(user: User, what: str) -> None:
    """So that nobody's second factor changes without their knowing. `what` is a sentence."""
    if user.email:
        _send(SECOND_FACTOR, what, user.email)


def notify_former_address(user: User, former: str) -> None:
    """The new one would tell whoever changed it."""
    if former:
        _send(ADDRESS, f"E-postadressen för kontot {user.get_username()} byttes mot en annan.", former)


def _send(subject: str, what: str, to: str) -> None:
    said = {"what": what, "address": settings.WAGTAILADMIN_BASE_URL}
    send_mail(subject, render_to_string("cms/people/notice.txt", said), None, [to])
