"""Words that were stored by the rules of a language that they are not in are stored anew, out of their editions."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection, transaction

from cms.record.canonical import parse
from cms.record.language import LANGUAGES, index_words_anew, language_of
from cms.record.maskable import words_of

AT_ONCE = 200
# Swedish pages always were by Swedish rules.
_NEXT = """
SELECT s.sequence, c.document, s.language
FROM record_search s JOIN record_edition e USING (sequence) JOIN record_content c USING (sequence)
WHERE e.locale = ANY(%s) AND c.document IS NOT NULL AND s.sequence > %s
ORDER BY s.sequence LIMIT %s FOR UPDATE OF s
"""
_OTHERS = [code for code in LANGUAGES if code != "sv"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How many rows a step looked at, wrote anew, and left as they are: their words are not those of their document."""

    seen: int
    written: int
    left: int


def index_anew() -> Iterator[Progress]:
    """Step by step, each in a transaction of its own: it can be stopped and begun again."""
    last = 0
    while True:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('record.indexing', 'on', true)")
            cursor.execute(_NEXT, [_OTHERS, last, AT_ONCE])
            rows = cursor.fetchall()
            results = [_write(*row) for row in rows]
            cursor.execute("SELECT set_config('record.indexing', 'off', true)")
        if not rows:
            return
        last = rows[-1][0]
        yield Progress(len(rows), results.count(True), results.count(False))


def _write(sequence: int, text: str, stored: str) -> bool | None:
    """None where the language was right already."""
    document = parse(text)
    language = language_of(document)
    if language.code == stored:
        return None
    words = words_of(document)
    return bool(words) and index_words_anew(sequence, words, language)
