"""Dates, numbers and shortened words as Myndigheternas skrivregler (Institutet för språk och folkminnen) recommends."""

import re
from collections.abc import Callable, Iterable, Iterator

from cms.advice.advice import Advice
from cms.advice.kinds import Kind
from cms.advice.passages import Passage
from cms.differences.readings import MONTHS

_UNIT = r"(?=\s?(?:%|procent|kr\b|kronor|mkr|mnkr|tkr|miljon|miljard))"
_SPELT_OUT = {
    "tex": "till exempel",
    "bla": "bland annat",
    "mm": "med mera",
    "sk": "så kallad",
    "from": "från och med",
    "tom": "till och med",
    "dvs": "det vill säga",
    "osv": "och så vidare",
    "etc": "och så vidare",
}
Better = Callable[[re.Match[str]], str | None]
"""What to write instead, None where it is right as it is."""


def grouped(digits: str) -> str:
    """In groups of three, with spaces that keep a number on one line."""
    return f"{int(digits):,}".replace(",", "\u00a0")


def _date(found: re.Match[str]) -> str | None:
    day, month, year = int(found["day"]), int(found["month"]), found["year"]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return f"{day} {MONTHS[month - 1]} {year if len(year) == 4 else f'20{year}'}"


def _spelt_out(found: re.Match[str]) -> str | None:
    return _SPELT_OUT.get(re.sub(r"\W", "", found[0]).lower())


RULES: list[tuple[re.Pattern[str], Better]] = [
    (re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d.])"), lambda found: grouped(found[0].replace(".", ""))),
    (re.compile(r"(?<![\w.,/:-])[1-9]\d{4,}(?=\s[a-zåäö])"), lambda found: grouped(found[0])),
    (re.compile(r"(?<![\d.])\d+\.\d{1,2}" + _UNIT), lambda found: found[0].replace(".", ",")),
    (re.compile(r"(\d+(?:,\d+)?)\s?%"), lambda found: f"{found[1]} procent"),
    (re.compile(r"\b(?P<day>\d{1,2})/(?P<month>\d{1,2})[ -](?P<year>\d{4}|\d{2})\b"), _date),
    (re.compile(r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})\b"), _date),
    (re.compile(r"\b((?:19|20)\d\d)-((?:19|20)\d\d)\b"), lambda found: f"{found[1]}–{found[2]}"),
    (re.compile(r"\bkl\.?\s?(\d{1,2}):(\d{2})\b"), lambda found: f"kl. {found[1]}.{found[2]}"),
    (re.compile(r"\b(\d+(?:[ ,]\d+)*) ?(?:mkr|Mkr|MSEK)\b"), lambda found: f"{found[1]} miljoner kronor"),
    (re.compile(r'"([^"\n]+)"'), lambda found: f"”{found[1]}”"),
    (
        re.compile(r"\b(?:t\. ?ex\.|t ex|bl\. ?a\.|bl a|m\. ?m\.|m m|s\. ?k\.|s k|fr\. ?o\. ?m\.|f\. ?o\. ?m\.|fr o m"
                   r"|t\. ?o\. ?m\.|t o m|dvs\.?|osv\.?|etc\.?)(?!\w)", re.IGNORECASE),
        _spelt_out,
    ),
]  # fmt: skip


def writing(passages: Iterable[Passage]) -> Iterator[Advice]:
    """Each thing once in a passage, with what to write instead."""
    for passage in passages:
        told: set[str] = set()
        for pattern, better in RULES:
            for found in pattern.finditer(passage.plain):
                instead = better(found)
                if instead and found[0] not in told:
                    told.add(found[0])
                    yield Advice(Kind.WRITING, passage.place, f"Skriv ”{instead}”, inte ”{found[0]}”.")
