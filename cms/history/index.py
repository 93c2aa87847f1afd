"""Everything that has ever been public under an address of its own, also what the editors no longer have."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, overload

from django.db import connection

from cms.publishing.keys import page_key
from cms.publishing.pages import pages_of
from cms.record.recalled import pages_called

# Of every object one edition is open, or the withdrawal that ended it.
_NEWEST = """
FROM record_edition e WHERE upper_inf(e.valid) AND e.key >= 'page:' AND e.key < 'page;'
    AND (e.kind = 'WITHDRAWAL' OR NOT %(gone)s) AND (%(keys)s::text[] IS NULL OR e.key = ANY(%(keys)s))
"""
_COUNT = f"SELECT count(*) {_NEWEST}"
_SHOWN = f"""
WITH shown AS (
    SELECT e.key, e.path, e.locale, e.kind, e.note, lower(e.valid) AS since
    {_NEWEST} ORDER BY since DESC, e.path LIMIT %(limit)s OFFSET %(offset)s
)
SELECT n.key, n.path, n.locale, n.kind = 'WITHDRAWAL', n.note, n.since, coalesce(t.title, '') FROM shown n
LEFT JOIN LATERAL (SELECT c.document::jsonb ->> 'title' AS title
    FROM record_edition r JOIN record_content c USING (sequence)
    WHERE r.key = n.key AND c.document IS NOT NULL ORDER BY lower(r.valid) DESC LIMIT 1) t ON true
ORDER BY n.since DESC, n.path
"""  # noqa: S608  # of constants


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


class Memory:
    """Pages that were ever called so or stood there, newest change first; a paginator reads some at a time."""

    def __init__(self, text: str, *, only_gone: bool) -> None:
        self._asked: dict[str, Any] = {"keys": pages_called(text) if text else None, "gone": only_gone}

    def __len__(self) -> int:
        return int(self._read(_COUNT, {})[0][0])

    def __iter__(self) -> Iterator[Remembered]:
        yield from self[: len(self)]

    @overload
    def __getitem__(self, part: int) -> Remembered: ...

    @overload
    def __getitem__(self, part: slice) -> list[Remembered]: ...

    def __getitem__(self, part: int | slice) -> Remembered | list[Remembered]:
        if isinstance(part, int):
            return self[part : part + 1][0]
        limits = {"offset": part.start or 0, "limit": part.stop - (part.start or 0)}
        return [Remembered(*row) for row in self._read(_SHOWN, limits)]

    def _read(self, sql: str, limits: dict[str, int]) -> list[tuple[Any, ...]]:
        with connection.cursor() as cursor:
            cursor.execute(sql, {**self._asked, **limits})
            return list(cursor.fetchall())


def still_there(keys: Collection[str]) -> set[str]:
    """Those that the editors still have, published or not."""
    return {page_key(page) for page in pages_of(keys)}
