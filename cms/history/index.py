"""Everything that has ever been public under an address of its own, also what the editors no longer have."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from cms.publishing.keys import page_key
from cms.publishing.pages import pages_of
from cms.record.patterns import containing

# A title is looked for in everything that was ever said, an address in every place where it ever stood.
_FOUND = """
WITH found AS (
    SELECT DISTINCT e.key FROM record_edition e LEFT JOIN record_content c USING (sequence)
    WHERE e.key LIKE 'page:%%' AND (e.path ILIKE %(like)s OR c.document::jsonb ->> 'title' ILIKE %(like)s)
), newest AS (
    SELECT found.key, e.path, e.locale, e.kind, e.note, lower(e.valid) AS since FROM found CROSS JOIN LATERAL (
        SELECT * FROM record_edition r WHERE r.key = found.key ORDER BY lower(r.valid) DESC LIMIT 1) e
)
SELECT n.key, n.path, n.locale, n.kind = 'WITHDRAWAL', n.note, n.since, coalesce(t.title, '') FROM newest n
LEFT JOIN LATERAL (SELECT c.document::jsonb ->> 'title' AS title
    FROM record_edition r JOIN record_content c USING (sequence)
    WHERE r.key = n.key AND c.document IS NOT NULL ORDER BY lower(r.valid) DESC LIMIT 1) t ON true
WHERE n.kind = 'WITHDRAWAL' OR NOT %(gone)s ORDER BY n.since DESC, n.path
"""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A page as it is now, or as it last was; `reason` is the public one of what is gone."""

    key: str
    path: str
    locale: str
    is_gone: bool
    reason: str
    since: datetime
    title: str


def remembered(text: str, *, only_gone: bool) -> list[Remembered]:
    """Pages that were ever called so or stood there, newest change first."""
    with connection.cursor() as cursor:
        cursor.execute(_FOUND, {"like": containing(text), "gone": only_gone})
        return [Remembered(*row) for row in cursor.fetchall()]


def still_there(keys: Collection[str]) -> set[str]:
    """Those that the editors still have, published or not."""
    return {page_key(page) for page in pages_of(keys)}
