"""What is remembered of people: in Wagtail's own log, which nothing takes away."""

from typing import Any

from axes.helpers import get_client_ip_address
from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry

from cms.models import User

# By action: what it is called, and what it says; the places are what is remembered beside it.
SENTENCES = {
    "people.login": ("Loggade in", "Loggade in från {address}"),
    "people.logout": ("Loggade ut", "Loggade ut"),
    "people.login_failed": ("Misslyckad inloggning", "Fel lösenord, från {address}"),
    "people.code_failed": ("Misslyckad inloggning", "Rätt lösenord men fel kod, från {address}"),
    "people.sso_failed": ("Misslyckad inloggning", "Den gemensamma inloggningen gav inte tillträde, från {address}"),
    "people.sso_connected": ("Gemensam inloggning", "Kontot kopplades till den gemensamma inloggningen"),
    "people.locked_out": ("Låst inloggning", "För många försök från {address}: låst en kvart"),
    "people.recovery_code": ("Reservkod", "Loggade in med en reservkod, {left} kvar"),
    "people.recovery_codes": ("Nya reservkoder", "Gjorde nya reservkoder"),
    "people.code_mailed": ("Kod i mejl", "Rätt lösenord; en kod skickades för att sätta på tvåfaktorsinloggning"),
    "people.second_factor_on": ("Tvåfaktor på", "Satte på tvåfaktorsinloggning"),
    "people.second_factor_off": ("Tvåfaktor av", "Stängde av tvåfaktorsinloggning"),
    "people.second_factor_reset": ("Tvåfaktor borttagen", "Tvåfaktorsinloggningen togs bort av någon annan"),
    "people.export": ("Export", "Exporterade {year} för arkivet"),
    "people.password": ("Lösenord", "Bytte lösenord"),
    "people.account": ("Konto", "Ändrade {changes}"),
    "people.groups": ("Grupper", "{change}: {names}"),
    "people.rights": ("Rättigheter", "{change}: {names}"),
}
UNKNOWN = "okänd person"


def tell(about: Any, action: str, *, by: Any = None, **data: Any) -> None:
    """Of somebody's own doing unless `by`, or else the request's user, says otherwise."""
    log(about, action, user=by, data=data)


def tell_of_unknown(action: str, **data: Any) -> None:
    """The name is not kept: some type their password in its place."""
    of = ContentType.objects.get_for_model(User)
    ModelLogEntry.objects.create(
        content_type=of, object_id="0", label=UNKNOWN, action=action, data=data, timestamp=timezone.now()
    )


def address_of(request: HttpRequest | None) -> str:
    return str(get_client_ip_address(request) or "okänd adress") if request else "okänd adress"
