"""What is remembered of people: in Wagtail's own log, which the database keeps as it is."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
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
    "people.sso_disconnected": ("Gemensam inloggning", "Kontot kopplades loss från den gemensamma inloggningen"),
    "people.locked_out": ("Låst inloggning", "För många försök från {address}: låst en kvart"),
    "people.recovery_code": ("Reservkod", "Loggade in med en reservkod, {left} kvar"),
    "people.recovery_codes": ("Nya reservkoder", "Gjorde nya reservkoder"),
    "people.code_mailed": ("Kod i mejl", "Rätt lösenord; en kod skickades för att sätta på tvåfaktorsinloggning"),
    "people.second_factor_on": ("Tvåfaktor på", "Satte på tvåfaktorsinloggning"),
    "people.second_factor_off": ("Tvåfaktor av", "Stängde av tvåfaktorsinloggning"),
    "people.second_factor_reset": ("Tvåfaktor borttagen", "Tvåfaktorsinloggningen togs bort av någon annan"),
    "people.export": ("Export", "Exporterade {year} för arkivet"),
    "people.password": ("Lösenord", "Bytte lösenord"),
    "people.created": ("Nytt konto", "Fick ett konto"),
    "people.deleted": ("Konto borttaget", "Kontot togs bort"),
    "people.closed": ("Konto stängt", "Kontot stängdes"),
    "people.opened": ("Konto öppnat", "Kontot öppnades"),
    "people.account": ("Konto", "Ändrade {changes}"),
    "people.groups": ("Grupper", "{change}: {names}"),
    "people.rights": ("Rättigheter", "{change}: {names}"),
    "people.consent": ("Samtycke", "Ändrade {changes} för en bild"),
    "people.shared": ("Delad förhandsvisning", "Gjorde en länk för {shared_with}, till {until}"),
    "people.unshared": ("Delad förhandsvisning", "Återkallade länken för {shared_with}"),
    "people.closed_collection": ("Samling", "Begränsade vem som ser samlingen"),
    "people.opened_collection": ("Samling", "Lät alla se samlingen"),
    "people.turned_on": ("Arbetsflöde", "Satte i gång det"),
    "people.turned_off": ("Arbetsflöde", "Stängde av det"),
    "people.webhooks": ("Webhookar", "Skickade {count} om igen"),
    "people.log_disposed": ("Gallring av loggen", "Tog bort {count} rader från tiden före {before}, {decision}"),
}
UNKNOWN = "okänd person"


def tell(about: Any, action: str, *, by: Any = None, **data: Any) -> None:
    """Of somebody's own doing unless `by`, or else the request's user, says otherwise."""
    log(about, action, user=by, data=data)


def tell_of_unknown(action: str, label: str = UNKNOWN, **data: Any) -> None:
    """The name is not kept: some type their password in its place."""
    of = ContentType.objects.get_for_model(User)
    ModelLogEntry.objects.create(
        content_type=of, object_id="0", label=label, action=action, data=data, timestamp=timezone.now()
    )
