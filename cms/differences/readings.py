"""How single values are read by a Swedish reader."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from cms.differences.parts import Read, Value
from cms.differences.seen import Seen
from cms.record.instants import STOCKHOLM

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
LANGUAGES = {"sv": "svenska", "sma": "sydsamiska", "en": "engelska"}
UNITS = {"procent": "%", "kronor": "kr"}
NO_BREAK = "\u00a0"
SWEDISH = str.maketrans(",.-", f"{NO_BREAK},\u2212")


def grouped(value: Any) -> str:
    """5 091 600 000 and −79,84: in groups that no line breaks."""
    return f"{Decimal(value):,f}".translate(SWEDISH)


def number(unit: str | Callable[[Seen], str] = "") -> Read:
    """A number with its unit, which may depend on what the number stands in."""

    def read(seen: Seen) -> str:
        if seen.value is None:
            return ""
        words = unit if isinstance(unit, str) else unit(seen)
        return f"{grouped(seen.value)}{NO_BREAK}{UNITS.get(words, words)}" if words else grouped(seen.value)

    return read


def day(seen: Seen) -> str:
    """22 maj 2024."""
    return _day(date.fromisoformat(seen.value)) if seen.value else ""


def instant(seen: Seen) -> str:
    """22 maj 2024 kl. 09.00, in Sweden."""
    if not seen.value:
        return ""
    there = datetime.fromisoformat(seen.value).astimezone(STOCKHOLM)
    return f"{_day(there.date())} kl. {there:%H.%M}"


def choice(words: Mapping[Any, str]) -> Read:
    """A value of a closed set in its Swedish words."""
    return lambda seen: words.get(seen.value, str(seen.value)) if seen.value is not None else ""


def plain(seen: Seen) -> str:
    """A value as it is: a name, a year."""
    return "" if seen.value is None else str(seen.value)


def reference(seen: Seen) -> str:
    """The name that the target had."""
    return seen.target().name


def point(seen: Seen) -> str:
    """A place in a picture."""
    return "{} % från vänster, {} % uppifrån".format(*map(grouped, seen.value.values())) if seen.value else ""


language = choice(LANGUAGES)


def flag() -> Value:
    """Yes or no, where no goes without saying."""
    return Value(choice({True: "Ja", False: "Nej"}), usual="Nej")


def _day(value: date) -> str:
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"
