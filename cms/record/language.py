"""The languages of full text: words are written and asked for by the rules of the language that they are in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db import connection

from cms.record.words import root_of, words_of

_LONGEST_TEXT = 200_000


@dataclass(frozen=True, slots=True)
class Language:
    """Two ways to find a word: by PostgreSQL's configuration `stems`, and, reduced, by its configuration `plain`."""

    code: str
    stems: str
    plain: str
    reduce: Callable[[str], str]


SWEDISH = Language("sv", "record_swedish", "simple", root_of)
# The second way keeps what a stemmer leaves out as too common: "IT" and "Will".
LANGUAGES = {
    "sv": SWEDISH,
    "en": Language("en", "record_english", "record_simple", str.lower),
    "sma": Language("sma", "record_simple", "record_simple", str.lower),
}


def language_of(document: dict[str, Any]) -> Language:
    """The language of a document's words: Swedish wherever it shows another language's text than its own."""
    locale = document.get("locale", "")
    return LANGUAGES.get(locale, SWEDISH) if document.get("content_locale") == locale else SWEDISH


def languages_of(locale: str) -> list[Language]:
    """What the pages of a locale may be written in: its own language, and Swedish for lack of a translation."""
    return list({language.code: language for language in (LANGUAGES.get(locale, SWEDISH), SWEDISH)}.values())


def index_words(sequence: int, parts: Iterable[tuple[str, str]], language: Language) -> None:
    """Store an edition's words; `parts` are (weight, text) pairs."""
    text, vector, values = _vector(parts, language)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO record_search (sequence, language, text, vector) VALUES (%s, %s, %s, {vector})",
            [sequence, language.code, text, *values],
        )


def index_words_anew(sequence: int, parts: Iterable[tuple[str, str]], language: Language) -> bool:
    """By the rules of another language than before; whether the words are still those that were stored."""
    text, vector, values = _vector(parts, language)
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE record_search SET language = %s, vector = {vector} WHERE sequence = %s AND text = %s",
            [language.code, *values, sequence, text],
        )
        return bool(cursor.rowcount == 1)


def _vector(parts: Iterable[tuple[str, str]], language: Language) -> tuple[str, str, list[str]]:
    """The text as it is kept, and SQL for its vector with its values."""
    parts = [(weight, text[:_LONGEST_TEXT]) for weight, text in parts]
    layers = f"to_tsvector('{language.stems}', %s) || to_tsvector('{language.plain}', %s)"
    vector = " || ".join([f'setweight({layers}, %s::"char")'] * len(parts))
    values = [
        value
        for weight, text in parts
        for value in (text, " ".join(language.reduce(word) for word in words_of(text)), weight)
    ]
    return "\n".join(text for _, text in parts), vector, values
