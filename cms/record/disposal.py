"""Disposal (gallring): the content of ended editions goes when the municipality has decided so, and never otherwise.

It is a masking whose ground is the decision: the rows, their digests and the decision stay in the chain.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from cms.record.masking import Wanted, mask
from cms.record.models import Ground, Masking
from cms.record.recording import recording

# Pages first. What they showed (pictures, bodies, key figures) goes when no edition that stays showed it in its time.
# The order of pages, redirects and the site's own facts hold no matter of any case: they stay.
_DUE = """
WITH pages AS (
    SELECT e.sequence, e.refers_to FROM record_edition e JOIN record_content c USING (sequence)
    WHERE e.key LIKE 'page:%%' AND e.kind <> 'WITHDRAWAL' AND upper(e.valid) <= %(before)s
        AND c.document IS NOT NULL AND starts_with(e.path, %(path)s)
), shown AS (
    SELECT e.sequence FROM record_edition e JOIN record_content c USING (sequence)
    WHERE split_part(e.key, ':', 1) = ANY(%(shared)s) AND e.kind <> 'WITHDRAWAL' AND upper(e.valid) <= %(before)s
        AND c.document IS NOT NULL
        AND (%(path)s = '' OR e.key IN (SELECT unnest(refers_to) FROM pages))
        AND NOT EXISTS (
            SELECT 1 FROM record_edition p JOIN record_content pc USING (sequence)
            WHERE p.refers_to @> ARRAY[e.key] AND p.valid && e.valid AND p.kind <> 'WITHDRAWAL'
                AND pc.document IS NOT NULL AND p.sequence NOT IN (SELECT sequence FROM pages))
)
SELECT e.sequence, e.key, e.number, e.type, e.path, lower(e.valid), upper(e.valid)
FROM record_edition e WHERE e.sequence IN (SELECT sequence FROM pages UNION SELECT sequence FROM shown)
ORDER BY e.path = '', e.path, e.key, e.number
"""
SHARED = ["image", "document", "body", "kpi"]


@dataclass(frozen=True, slots=True)
class Due:
    """One ended edition whose content a decision disposes of."""

    sequence: int
    key: str
    number: int
    type: str
    path: str
    begins: datetime
    ends: datetime


def due(before: datetime, path: str = "") -> Iterator[Due]:
    """Editions that ended at or before an instant, at or below a path, that still hold content."""
    with connection.cursor() as cursor:
        cursor.execute(_DUE, {"before": before, "path": path, "shared": SHARED})
        yield from (Due(*row) for row in cursor.fetchall())


def dispose(decision: str, before: datetime, path: str = "") -> list[Masking]:
    """Empty them, under the lock and at one instant. It cannot be undone."""
    with recording():
        wanted: Wanted = {edition.sequence: () for edition in due(before, path)}
        return mask(wanted, ground=Ground.DISPOSAL, reason=decision)
