"""Where the archivist, the developer and the administrator have their work, by the rights that open it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cms.archive.views import TITLE as EXPORT
from cms.archive.views import may_export
from cms.developers.views import RIGHT as DELIVERIES
from cms.developers.views import TITLE as API
from cms.history.subject import READ
from cms.library.views import REGISTER
from cms.masking.views import PERMISSION as MASKING
from cms.people.security_log import RIGHT as LOG
from cms.people.security_log import SecurityLogView


@dataclass(frozen=True, slots=True)
class Way:
    """`name` is the address, and `about` what is done there."""

    title: str
    about: str
    name: str
    icon: str
    is_open: Callable[[Any], bool]


def holds(right: str) -> Callable[[Any], bool]:
    return lambda user: bool(user.has_perm(right))


WAYS: dict[str, tuple[Way, ...]] = {
    "Arkivet": (
        Way(
            "Offentlig historik",
            "Allt som har varit offentligt, också det som är borttaget.",
            "public_history_index",
            "history",
            holds(READ),
        ),
        Way(
            REGISTER,
            "Vilka som syns, på vilken grund, till när och var. Ta bort en bild överallt.",
            "library_register",
            "group",
            holds(READ),
        ),
        Way("Maskering", "Ta bort det som aldrig borde ha stått där.", "masking:index", "view", holds(MASKING)),
        Way(EXPORT, "Ett års offentliga historik som en fil.", "archive_export", "download", may_export),
    ),
    "Tekniken": (
        Way(API, "Adressen, de lagrade frågorna och vad de får kosta.", "developers", "code", holds(DELIVERIES)),
        Way("Schema", "Alla typer och fält, med exempel på svar.", "developers_schema", "list-ul", holds(DELIVERIES)),
        Way(
            "Webhookar",
            "Vad som har skickats, väntar eller har gett upp. Skicka igen.",
            "webhookar:index",
            "mail",
            holds(DELIVERIES),
        ),
    ),
    "Administrationen": (
        Way(
            "Användare",
            "Lägg till, ge rättigheter, stäng av, ta bort tvåfaktorsinloggning.",
            "wagtailusers_users:index",
            "user",
            holds("cms.change_user"),
        ),
        Way(
            SecurityLogView.page_title,
            "Vem som har loggat in, fått rättigheter, maskerat eller exporterat.",
            "security_log",
            "lock",
            holds(LOG),
        ),
    ),
}


def ways_for(user: Any) -> dict[str, list[Way]]:
    """By heading; nothing where somebody has nothing to do."""
    found = {name: [way for way in ways if way.is_open(user)] for name, ways in WAYS.items()}
    return {name: ways for name, ways in found.items() if ways}
