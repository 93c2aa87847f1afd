"""The facts of a page or a snippet in the public's eyes, and the sentences that tell them."""

from dataclasses import dataclass
from datetime import datetime

from django.template.defaultfilters import date as formatted
from django.utils import timezone


@dataclass(frozen=True, slots=True)
class Facts:
    """`closed_by` and `hidden_by` name the page above that keeps this one from the public; empty: it is itself."""

    thing: str = "sidan"
    live: bool = False
    changed: bool = False
    was_public: bool = False
    expired: bool = False
    since: datetime | None = None
    goes_live_at: datetime | None = None
    expires_at: datetime | None = None
    awaits_approval: bool = False
    closed_by: str | None = None
    hidden_by: str | None = None


def label(facts: Facts) -> str:
    """The status in a word or two."""
    if facts.live:
        return "Publicerad, ändrad i utkast" if facts.changed else "Publicerad"
    if facts.was_public:
        return "Utgången" if facts.expired else "Avpublicerad"
    return "Utkast"


def sentences(facts: Facts) -> list[str]:
    """What readers see now first, and then what will change that."""
    return [_now(facts), *_next(facts)]


def _now(facts: Facts) -> str:
    if not facts.live:
        return _not_live(facts)
    if facts.closed_by is not None:
        return f"Syns inte än: ”{facts.closed_by}”, ovanför, är inte publicerad."
    if facts.hidden_by is not None:
        whose = f"”{facts.hidden_by}”, ovanför," if facts.hidden_by else facts.thing.capitalize()
        return f"Syns inte för alla: {whose} är begränsad till dem som den är öppen för."
    version = f"versionen från {_day(facts.since)}" if facts.since else "den publicerade versionen"
    return f"Läsarna ser {version}."


def _not_live(facts: Facts) -> str:
    if facts.expired:
        return "Tiden har gått ut: läsarna ser den inte längre. Det som var offentligt finns kvar i historiken."
    if facts.was_public:
        return "Avpublicerad: läsarna ser den inte längre. Det som var offentligt finns kvar i historiken."
    return "Utkast: ingen utanför redaktionen ser det."


def _next(facts: Facts) -> list[str]:
    told = []
    if facts.goes_live_at:
        what = "Ändringen" if facts.live else facts.thing.capitalize()
        told.append(f"{what} blir offentlig {_hour(facts.goes_live_at)}.")
    elif facts.awaits_approval:
        told.append("Utkastet väntar på godkännande. Inget ändras för läsarna förrän någon godkänner.")
    elif facts.live and facts.changed:
        told.append("Det som är ändrat sedan dess syns inte än.")
    if facts.live and facts.expires_at:
        told.append(f"Slutar vara offentlig {_hour(facts.expires_at)}.")
    return told


def _day(at: datetime) -> str:
    return str(formatted(timezone.localtime(at), "j F Y"))


def _hour(at: datetime) -> str:
    return str(formatted(timezone.localtime(at), "j F Y \\k\\l. H.i"))
