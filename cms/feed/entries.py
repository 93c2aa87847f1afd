"""One entry of the feed for each change, in Swedish."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlsplit

from django.conf import settings

from cms.record.feed import Change

TITLES = {
    "PUBLISHED": "Ny sida",
    "CHANGED": "Ändrad",
    "CORRECTED": "Rättad",
    "MOVED": "Flyttad",
    "WITHDRAWN": "Avpublicerad",
    "RESTORED": "Publicerad igen",
    "MASKED": "Maskerad",
}
SENTENCES = {
    "PUBLISHED": "Sidan har publicerats.",
    "CHANGED": "Sidans innehåll har ändrats.",
    "CORRECTED": "Ett fel på sidan har rättats.",
    "MOVED": "Sidan har fått en ny adress.",
    "WITHDRAWN": "Sidan är inte längre publicerad. Vad den sade går fortfarande att läsa.",
    "RESTORED": "Sidan har publicerats igen.",
    "MASKED": "Innehåll har tagits bort ur sidans historik.",
}
NAMELESS = "en maskerad sida"
COMPARED = {"CHANGED", "CORRECTED", "MOVED"}
TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed reader shows of a change; `differences` is where the reader sees what it was, "" where nowhere."""

    id: str
    title: str
    summary: str
    at: datetime
    kind: str
    link: str
    differences: str


def entry_of(change: Change) -> Entry:
    return Entry(
        id=tag(change.at, f"andring/{change.number}"),
        title=f"{TITLES[change.kind]}: {change.title or NAMELESS}",
        summary=change.note or SENTENCES[change.kind],
        at=change.at,
        kind=change.kind,
        link=address(change),
        differences=compared(change) if change.kind in COMPARED else "",
    )


def tag(at: datetime, name: str) -> str:
    """An id that never changes, whatever becomes of the address (RFC 4151)."""
    return f"tag:{urlsplit(settings.BASE_URL).hostname},{at.astimezone(UTC):%Y-%m-%d}:{name}"


def address(change: Change) -> str:
    """Where to read it: the page, or for a page that is gone, the page as it was just before."""
    return f"{page(change)}?asOf={moment(change.at - TICK)}" if change.kind == "WITHDRAWN" else page(change)


def compared(change: Change) -> str:
    """Where to read what it was and what it became, side by side."""
    return f"{page(change)}?skillnad={moment(change.at - TICK)}/{moment(change.at)}"


def page(change: Change) -> str:
    """A page's address on the front end: other languages than Swedish stand below their code."""
    edition = change.edition
    language = "" if edition.locale == settings.LANGUAGE_CODE else f"/{edition.locale}"
    return f"{settings.BASE_URL.rstrip('/')}{language}{quote(edition.path)}"


def moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
