"""Each status has its sentences, which say what the public sees now and what will change that."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from cms.standing.words import Facts, label, sentences

MARCH = datetime(2024, 3, 3, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
HOUR = datetime(2027, 1, 2, 8, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
CASES = {
    "draft": (Facts(), ["Utkast: ingen utanför redaktionen ser det."]),
    "live": (Facts(live=True, since=MARCH), ["Läsarna ser versionen från 3 mars 2024."]),
    "live, made before there were dates": (Facts(live=True), ["Läsarna ser den publicerade versionen."]),
    "changed": (
        Facts(live=True, changed=True, since=MARCH),
        ["Läsarna ser versionen från 3 mars 2024.", "Det som är ändrat sedan dess syns inte än."],
    ),
    "change scheduled": (
        Facts(live=True, changed=True, since=MARCH, goes_live_at=HOUR),
        ["Läsarna ser versionen från 3 mars 2024.", "Ändringen blir offentlig 2 januari 2027 kl. 08.00."],
    ),
    "draft scheduled": (
        Facts(goes_live_at=HOUR),
        ["Utkast: ingen utanför redaktionen ser det.", "Sidan blir offentlig 2 januari 2027 kl. 08.00."],
    ),
    "waiting": (
        Facts(live=True, changed=True, since=MARCH, awaits_approval=True),
        [
            "Läsarna ser versionen från 3 mars 2024.",
            "Utkastet väntar på godkännande. Inget ändras för läsarna förrän någon godkänner.",
        ],
    ),
    "ends": (
        Facts(live=True, since=MARCH, expires_at=HOUR),
        ["Läsarna ser versionen från 3 mars 2024.", "Slutar vara offentlig 2 januari 2027 kl. 08.00."],
    ),
    "expired": (
        Facts(was_public=True, expired=True),
        ["Tiden har gått ut: läsarna ser den inte längre. Det som var offentligt finns kvar i historiken."],
    ),
    "unpublished": (
        Facts(was_public=True),
        ["Avpublicerad: läsarna ser den inte längre. Det som var offentligt finns kvar i historiken."],
    ),
    "below an unpublished page": (
        Facts(live=True, since=MARCH, closed_by="Mål 2025"),
        ["Syns inte än: ”Mål 2025”, ovanför, är inte publicerad."],
    ),
    "restricted": (
        Facts(live=True, since=MARCH, hidden_by=""),
        ["Syns inte för alla: Sidan är begränsad till dem som den är öppen för."],
    ),
    "below a restricted page": (
        Facts(live=True, since=MARCH, hidden_by="Mål 2025"),
        ["Syns inte för alla: ”Mål 2025”, ovanför, är begränsad till dem som den är öppen för."],
    ),
}


@pytest.mark.parametrize(("facts", "told"), CASES.values(), ids=CASES)
def test_status_says_what_the_public_sees(facts: Facts, told: list[str]) -> None:
    assert sentences(facts) == told


def test_status_has_a_name() -> None:
    named = [
        Facts(),
        Facts(live=True, was_public=True),
        Facts(live=True, was_public=True, changed=True),
        Facts(was_public=True),
        Facts(was_public=True, expired=True),
    ]
    assert [label(facts) for facts in named] == [
        "Utkast",
        "Publicerad",
        "Publicerad, ändrad i utkast",
        "Avpublicerad",
        "Utgången",
    ]
