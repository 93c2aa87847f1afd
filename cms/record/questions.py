"""The statements that readers ask. In each, `h.at` is the instant of the answer."""

from collections.abc import Sequence
from typing import Any

from cms.record.canonical import canonical
from cms.record.edition import COLUMNS

# One row by its number for each edition found. A plain join, where PostgreSQL expects many, reads the whole table.
_ONE_CONTENT = "(SELECT document FROM record_content WHERE sequence = e.sequence OFFSET 0) c"
_CONTENT = f"LEFT JOIN LATERAL {_ONE_CONTENT} ON true"
_VALID = "e.valid @> h.at AND e.kind <> 'WITHDRAWAL'"

BY_KEYS = f"""
SELECT {COLUMNS} FROM unnest(%(keys)s::text[]) AS wanted(key)
CROSS JOIN LATERAL (SELECT * FROM record_edition r WHERE r.key = wanted.key AND lower(r.valid) <= h.at
    ORDER BY lower(r.valid) DESC LIMIT 1) e {_CONTENT} WHERE {_VALID}
"""

AT_PATH = f"""
SELECT {COLUMNS} FROM record_edition e {_CONTENT}
WHERE e.path = %(path)s AND e.locale IN (%(locale)s, '') AND {_VALID} AND lower(e.valid) <= h.at
"""

LAST_AT_PATH = f"""
SELECT {COLUMNS}, {_VALID} AS is_valid FROM record_edition e {_CONTENT}
WHERE e.path = %(path)s AND e.locale IN (%(locale)s, '') AND lower(e.valid) <= h.at
ORDER BY ({_VALID}) DESC, (e.type = 'Redirect'), lower(e.valid) DESC, e.sequence DESC LIMIT 1
"""

NEWEST_OF_KEY = f"""
SELECT {COLUMNS} FROM record_edition e {_CONTENT} WHERE e.key = %(key)s AND lower(e.valid) <= h.at
ORDER BY lower(e.valid) DESC LIMIT 1
"""

BY_NAMES = f"""
SELECT {COLUMNS} FROM unnest(%(names)s::text[], %(locales)s::text[]) AS wanted(name, locale)
CROSS JOIN LATERAL (SELECT * FROM record_edition r WHERE r.name = wanted.name AND r.locale = wanted.locale
    AND r.name <> '' AND lower(r.valid) <= h.at AND r.valid @> h.at AND r.kind <> 'WITHDRAWAL' LIMIT 1) e {_CONTENT}
"""

BELOW = f"""
SELECT {COLUMNS}, wanted.key AS parent FROM unnest(%(parents)s::text[]) AS wanted(key)
CROSS JOIN LATERAL (SELECT * FROM record_edition r WHERE r.parent_key = wanted.key AND r.parent_key <> ''
    AND r.valid @> h.at AND r.kind <> 'WITHDRAWAL' OFFSET 0) e {_CONTENT}
LEFT JOIN LATERAL (SELECT oc.document::jsonb -> 'children' AS keys FROM record_edition o
    JOIN record_content oc ON oc.sequence = o.sequence
    WHERE o.key = 'order:' || wanted.key AND lower(o.valid) <= h.at AND o.valid @> h.at LIMIT 1) ordered ON true
LEFT JOIN LATERAL (SELECT place FROM jsonb_array_elements_text(ordered.keys) WITH ORDINALITY AS o(key, place)
    WHERE o.key = e.key) position ON true
ORDER BY position.place, e.path, e.key
"""

OF_TYPE = f"""
SELECT {COLUMNS} FROM record_edition e {_CONTENT}
WHERE e.type = %(type)s AND (%(locale)s::text IS NULL OR e.locale = %(locale)s) AND {_VALID}
ORDER BY e.name, e.path, e.key
"""

REFERRERS = f"""
SELECT {COLUMNS} FROM record_edition e {_CONTENT}
WHERE e.refers_to && %(targets)s::text[] AND {_VALID} ORDER BY e.name, e.path, e.key
"""

EDITIONS_OF = f"""
SELECT wanted.key AS asked, counted.total, {COLUMNS} FROM unnest(%(keys)s::text[]) AS wanted(key)
CROSS JOIN LATERAL (SELECT count(*) AS total FROM record_edition r
    WHERE r.key = wanted.key AND r.kind <> 'WITHDRAWAL') counted
LEFT JOIN LATERAL (SELECT * FROM record_edition r WHERE r.key = wanted.key AND r.kind <> 'WITHDRAWAL'
    AND (%(after)s::int IS NULL OR r.number < %(after)s) ORDER BY r.number DESC LIMIT %(limit)s) e ON true
{_CONTENT} ORDER BY wanted.key, e.number DESC
"""


def items(
    type_: str,
    collection: str,
    *,
    locale: str,
    name_prefix: str,
    contains: Sequence[Sequence[dict[str, Any]]] = (),
    first: int,
    after: int = 0,
) -> tuple[str, dict[str, Any]]:
    """Rows of `content.<collection>` in documents of a type whose name begins with a prefix.

    A row is found when, for each group of `contains`, it holds at least one of the group's parts. Rows come in the
    order of their page among its siblings, then in their own; `after` skips that many.
    """
    params: dict[str, Any] = {
        "type": type_, "locale": locale, "prefix": name_prefix, "path": ["content", collection],
        "first": first, "after": after,
    }  # fmt: skip
    groups = []
    for number, group in enumerate(contains):
        parts = []
        for index, part in enumerate(group):
            params[f"part_{number}_{index}"] = canonical(part)
            parts.append(f"item.value @> %(part_{number}_{index})s::jsonb")
        groups.append(f"({' OR '.join(parts)})")
    where = " AND ".join(["true", *groups])
    return _ITEMS.format(where=where), params


_ITEMS = f"""
WITH found AS (
    SELECT e.key, e.path, item.place, position.place AS page_place
    FROM record_edition e CROSS JOIN LATERAL {_ONE_CONTENT}
    CROSS JOIN LATERAL jsonb_array_elements(c.document::jsonb #> %(path)s::text[])
        WITH ORDINALITY AS item(value, place)
    LEFT JOIN LATERAL (SELECT oc.document::jsonb -> 'children' AS keys FROM record_edition o
        JOIN record_content oc ON oc.sequence = o.sequence
        WHERE o.key = 'order:' || e.parent_key AND lower(o.valid) <= h.at AND o.valid @> h.at LIMIT 1) ordered ON true
    LEFT JOIN LATERAL (SELECT place FROM jsonb_array_elements_text(ordered.keys) WITH ORDINALITY AS o(key, place)
        WHERE o.key = e.key) position ON true
    WHERE e.type = %(type)s AND e.locale = %(locale)s AND starts_with(e.name, %(prefix)s) AND {_VALID} AND {{where}}
)
SELECT counted.total, page.key, page.place - 1 FROM (SELECT count(*) AS total FROM found) counted
LEFT JOIN (SELECT * FROM found ORDER BY page_place, path, place LIMIT %(first)s OFFSET %(after)s) page ON true
ORDER BY page.page_place, page.path, page.place
"""
