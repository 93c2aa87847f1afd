"""Swedish words for full text: PostgreSQL's stemmer, and the endings that it leaves ("målet", "uppdraget").

Both the index and a question are reduced in the same two ways, so that "mål" finds "målet" and "malet" finds
it too: å, ä and ö are written without their marks.
"""

import re
import unicodedata
from collections.abc import Iterable

from django.db import connection

_WORD = re.compile(r"\w+", re.UNICODE)
_ENDINGS = re.compile(r"(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ers|ars|ors|nas|en|et|er|ar|or|na|ns|n|t|s|a|e)$")
_SHORTEST = 3
_LONGEST_TEXT = 200_000


def words_of(text: str) -> list[str]:
    """The words of a text, lower case, in order."""
    return [word.lower() for word in _WORD.findall(text)]


def root_of(word: str) -> str:
    """A word without marks and without its commonest Swedish ending: målet, malet and mål are all "mal"."""
    plain = unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode()
    while len(plain) > _SHORTEST:
        shorter = _ENDINGS.sub("", plain)
        if shorter == plain or len(shorter) < _SHORTEST:
            break
        plain = shorter
    return plain


def roots_of(text: str) -> str:
    """The roots of all words of a text, separated by spaces."""
    return " ".join(root_of(word) for word in words_of(text))


def index_words(sequence: int, parts: Iterable[tuple[str, str]]) -> None:
    """Store an edition's words; `parts` are (weight, text) pairs."""
    parts = [(weight, text[:_LONGEST_TEXT]) for weight, text in parts]
    vector = " || ".join(
        ["setweight(to_tsvector('record_swedish', %s) || to_tsvector('simple', %s), %s::\"char\")"] * len(parts)
    )
    values = [value for weight, text in parts for value in (text, roots_of(text), weight)]
    text = "\n".join(text for _, text in parts)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO record_search (sequence, text, vector) VALUES (%s, %s, {vector})",
            [sequence, text, *values],
        )
