"""Before a demanded second factor is set up: a code by mail, for who knows the password need not be its owner.

Whoever reads the owner's mail could choose a new password anyway, so that the mailbox is the proof that is there.
"""

from dataclasses import replace
from datetime import timedelta
from secrets import randbelow
from time import time

from django.conf import settings
from django.core.mail import send_mail
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from wagtail.models import ModelLogEntry

from cms.models import User
from cms.people import audit
from cms.people.waiting import Waiting, keep

DIGITS = 8
GUESSES = 5
MOST_MAILS = 5
IN = timedelta(minutes=15)
ACTION = "people.code_mailed"


def mail_code(request: HttpRequest, waiting: Waiting, user: User) -> bool:
    """Whether one is on its way: not without an address, and not more than a few in a while."""
    if not user.email or _mailed_lately(user) >= MOST_MAILS:
        return False
    code = f"{randbelow(10**DIGITS):0{DIGITS}}"
    keep(request, replace(waiting, mailed=_hash(code), guesses=0))
    said = {"code": f"{code[:4]} {code[4:]}", "address": settings.WAGTAILADMIN_BASE_URL}
    text = render_to_string("cms/people/mailed_code.txt", said)
    send_mail("Kod för att sätta på tvåfaktorsinloggning", text, None, [user.email])
    audit.tell(user, ACTION)
    return True


def prove_address(request: HttpRequest, waiting: Waiting, code: str) -> bool:
    """Ten minutes for setting up begin anew; after a few wrong guesses the code is worth nothing."""
    right = constant_time_compare(_hash(code.replace(" ", "")), waiting.mailed) and waiting.guesses < GUESSES
    if right:
        keep(request, replace(waiting, mailed="", address_proven=True, since=time()))
    else:
        keep(request, replace(waiting, guesses=waiting.guesses + 1))
    return right


def hidden(address: str) -> str:
    """Enough for its owner to know it by."""
    name, _, host = address.partition("@")
    return f"{name[:1]}…@{host}"


def _mailed_lately(user: User) -> int:
    since = timezone.now() - IN
    told = ModelLogEntry.objects.for_instance(user)
    return int(told.filter(action=ACTION, timestamp__gte=since).count())


def _hash(code: str) -> str:
    return salted_hmac("cms.people.mailed_code", code, algorithm="sha256").hexdigest()
