"""A record of any size: ended editions below the demo's plan, with the words and references of one of its goals."""

import os
import sys

from django.db import connections

SMALL, LARGE = 1_000, int(os.environ.get("EDITIONS", "1000000"))
EACH = 100
"""Editions of each object, one a day from 1970 on; they ended long before the demo begins."""

_PATTERN = """
SELECT e.parent_key, e.refers_to, e.requires, c.document, left(s.text, 300), ts_filter(s.vector, '{a,b}')::text
FROM record_edition e JOIN record_content c USING (sequence) JOIN record_search s USING (sequence)
WHERE e.type = 'Goal' ORDER BY e.sequence LIMIT 1
"""
_FILL = """
WITH added AS (
    INSERT INTO record_edition (sequence, key, number, type, locale, path, parent_key, name, valid, kind, note,
        updated_at, first_published_at, refers_to, requires, content_digest, previous_digest, digest)
    SELECT -n, 'page:' || o.uuid || ':sv', 1 + n %% %(each)s, 'Goal', 'sv',
        '/kommunens-mal-och-budget/mal-2024/' || (n / %(each)s) || '/', %(plan)s, 'goal/2024/' || (n / %(each)s),
        tstzrange(day, day + interval '1 day'), 'MINOR', '', day, day, %(refers_to)s, %(requires)s, '', '', ''
    FROM generate_series(%(first)s::bigint, %(last)s::bigint - 1) n,
        LATERAL (SELECT md5((n / %(each)s)::text)::uuid AS uuid) o,
        LATERAL (SELECT timestamptz '1970-01-01' + (n %% %(each)s) * interval '1 day' AS day) d
    RETURNING sequence
), searched AS (
    INSERT INTO record_search (sequence, text, vector) SELECT sequence, %(text)s, %(vector)s::tsvector FROM added
)
INSERT INTO record_content (sequence, document, salt) SELECT sequence, %(document)s, '' FROM added
"""
_STEP = 50_000
_TABLES = ("record_edition", "record_content", "record_search")


def fill(alias: str, count: int) -> None:
    """Until there are `count` of them; then vacuumed, as the database does by itself in time."""
    with connections[alias].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM record_edition WHERE sequence <= 0")
        present = cursor.fetchone()[0]
        cursor.execute(_PATTERN)
        names = ("plan", "refers_to", "requires", "document", "text", "vector")
        pattern = dict(zip(names, cursor.fetchone(), strict=True))
        for first in range(present, count, _STEP):
            last = min(first + _STEP, count)
            cursor.execute(_FILL, {**pattern, "first": first, "last": last, "each": EACH})
            print(f"\r{last:,} editions", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        for table in _TABLES:
            cursor.execute(f"VACUUM ANALYZE {table}")
