"""The open editions, as the writing side reads them under the lock."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.db import connection

from cms.record.canonical import parse
from cms.record.entry import Current

_CURRENT = """
SELECT e.sequence, e.key, e.number, e.type, e.locale, e.path, e.parent_key, e.name, e.kind,
       e.updated_at, e.first_published_at, e.requires, c.document
FROM unnest(%s::text[]) AS wanted(key)
CROSS JOIN LATERAL (SELECT * FROM record_edition WHERE key = wanted.key ORDER BY lower(valid) DESC LIMIT 1) e
LEFT JOIN record_content c ON c.sequence = e.sequence
"""


def current_editions(keys: Collection[str]) -> dict[str, Current]:
    """The newest edition of each object that ever had one."""
    if not keys:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_CURRENT, [list(keys)])
        rows = cursor.fetchall()
    return {row[1]: Current(*(*row[:12], parse(row[12]) if row[12] else None)) for row in rows}


def last_readable(key: str) -> dict[str, Any] | None:
    """What could last be read of an object, withdrawn since or not; None where it never could, or has been masked."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.document FROM record_edition e JOIN record_content c USING (sequence)"
            " WHERE e.key = %s AND e.kind <> 'WITHDRAWAL' ORDER BY e.sequence DESC LIMIT 1",
            [key],
        )
        row = cursor.fetchone()
    return parse(row[0]) if row and row[0] else None


def last_documents(keys: Collection[str]) -> dict[str, dict[str, Any]]:
    """What withdrawn objects said when they were last public."""
    if not keys:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT ON (e.key) e.key, c.document FROM record_edition e JOIN record_content c USING (sequence)"
            " WHERE e.key = ANY(%s) AND e.kind <> 'WITHDRAWAL' ORDER BY e.key, lower(e.valid) DESC",
            [list(keys)],
        )
        return {key: parse(document) for key, document in cursor.fetchall() if document}


def public_documents() -> dict[str, dict[str, Any]]:
    """All that can be read of pages, images and files now, by key."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT e.key, c.document FROM record_edition e JOIN record_content c USING (sequence)"
            " WHERE upper_inf(e.valid) AND e.kind <> 'WITHDRAWAL'"
            " AND split_part(e.key, ':', 1) IN ('page', 'image', 'document') ORDER BY e.path, e.key"
        )
        return {key: parse(document) for key, document in cursor.fetchall() if document}


def open_keys() -> Iterable[str]:
    """Every object that is public by the record's own word."""
    return _column("SELECT key FROM record_edition WHERE upper_inf(valid) AND kind <> 'WITHDRAWAL'", [])


def keys_below(key: str) -> set[str]:
    """The objects whose open edition stands directly below this one."""
    return set(
        _column(
            "SELECT key FROM record_edition WHERE parent_key = %s AND upper_inf(valid) AND kind <> 'WITHDRAWAL'",
            [key],
        )
    )


def referrers(keys: Collection[str]) -> set[str]:
    """Objects whose open edition refers to something that appeared or disappeared."""
    if not keys:
        return set()
    return set(
        _column(
            "SELECT key FROM record_edition WHERE refers_to && %s::text[] AND upper_inf(valid)"
            " AND kind <> 'WITHDRAWAL'",
            [list(keys)],
        )
    )


def paths_that_show(keys: Collection[str]) -> set[str]:
    """The addresses of pages whose open edition refers to any of these objects."""
    return set(
        _column(
            "SELECT path FROM record_edition WHERE refers_to && %s::text[] AND upper_inf(valid)"
            " AND kind <> 'WITHDRAWAL' AND path <> ''",
            [list(keys)],
        )
    )


def dependents(keys: Collection[str]) -> dict[str, list[tuple[str, str]]]:
    """For each key, the (key, title) of the open editions that can't be read without it."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    if not keys:
        return found
    with connection.cursor() as cursor:
        cursor.execute(
            # Not a join: where PostgreSQL expects many rows it would read every content there is.
            "SELECT e.requires, e.key, coalesce((SELECT c.document::jsonb ->> 'title' FROM record_content c"
            " WHERE c.sequence = e.sequence), e.key) FROM record_edition e"
            " WHERE e.requires && %s::text[] AND upper_inf(e.valid) AND e.kind <> 'WITHDRAWAL'",
            [list(keys)],
        )
        for requires, key, title in cursor.fetchall():
            for needed in set(requires) & set(keys):
                found[needed].append((key, title))
    return found


def _column(sql: str, params: list[Any]) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [row[0] for row in cursor.fetchall()]
