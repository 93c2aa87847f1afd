"""Objects by what they were ever called, and where they ever stood: by indexes, however large the record is."""

from django.db import connection

from cms.record.patterns import containing
from cms.record.words import root_of, words_of

# A title's words weigh most in the search of every edition. Addresses are walked one by one: few are ever new.
_CALLED = """
WITH RECURSIVE paths AS (
    (SELECT path FROM record_edition WHERE path <> '' ORDER BY path LIMIT 1)
    UNION ALL
    SELECT (SELECT e.path FROM record_edition e WHERE e.path <> '' AND e.path > p.path ORDER BY e.path LIMIT 1)
    FROM paths p WHERE p.path IS NOT NULL
)
SELECT e.key FROM record_edition e
WHERE e.path IN (SELECT path FROM paths WHERE path ILIKE %(like)s) AND e.key >= 'page:' AND e.key < 'page;'
UNION
SELECT e.key FROM record_search s JOIN record_edition e USING (sequence)
WHERE %(words)s <> '' AND s.vector @@ to_tsquery('simple', %(words)s)
"""
# Pictures and documents have no words of their own in the search, and few editions.
_FILES_CALLED = """
SELECT DISTINCT e.key FROM record_edition e JOIN record_content c USING (sequence)
WHERE ((e.key >= 'image:' AND e.key < 'image;') OR (e.key >= 'document:' AND e.key < 'document;'))
    AND c.document::jsonb ->> 'title' ILIKE %(like)s
"""


def pages_called(text: str) -> list[str]:
    """Keys of pages whose title ever had words that begin so, or whose address ever held the text."""
    words = " & ".join(f"{root_of(word)}:*A" for word in words_of(text) if root_of(word))
    return _keys(_CALLED, text, words)


def files_called(text: str) -> list[str]:
    """Keys of pictures and documents whose title ever held the text."""
    return _keys(_FILES_CALLED, text, "")


def _keys(sql: str, text: str, words: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(sql, {"like": containing(text), "words": words})
        return [row[0] for row in cursor.fetchall()]
