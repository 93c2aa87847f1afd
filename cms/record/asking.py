"""Asking the record at an instant: every statement reads the head and the data in one and the same moment."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import connections
from psycopg.types.datetime import TimestamptzLoader

from cms.record.head import LANDING
from cms.record.instants import InvalidInstant

_HEAD = """
SELECT h.*, e.* FROM (
    SELECT coalesce(%(at)s::timestamptz, instant) AS at, instant AS head, sequence AS version,
        clock_timestamp() AS clock
    FROM record_head WHERE id = 1
) h LEFT JOIN LATERAL ({inner}) e ON true
"""


class Moment:
    """One instant of the record, fixed by the first statement that is asked of it.

    Without `as_of` it is the head's instant: "today" is what the newest recording left, never the clock.
    """

    def __init__(self, as_of: datetime | None = None) -> None:
        self.as_of = as_of
        self._at = as_of
        self._checked = as_of is None
        self._version: int | None = None

    @property
    def instant(self) -> datetime:
        """The instant of the answer, read if nothing has been read yet."""
        if self._at is None or not self._checked:
            self.ask("SELECT NULL WHERE false", {})
        assert self._at is not None  # noqa: S101
        return self._at

    @property
    def version(self) -> int:
        """The content version that the answer was read under."""
        if self._version is None:
            self.ask("SELECT NULL WHERE false", {})
        assert self._version is not None  # noqa: S101
        return self._version

    def ask(self, inner: str, params: dict[str, Any]) -> list[tuple[Any, ...]]:
        """Rows of a statement in which `h.at` is the instant. Raises InvalidInstant for the future."""
        rows = self._read(inner, params)
        at, head, version, clock = rows[0][:4]
        if not self._checked:
            if at > clock:
                raise InvalidInstant(f"{at.isoformat()} is in the future: the record answers for the past and for now.")
            self._checked = True
            if at > head:
                _wait_for_writers()
                return self.ask(inner, params)
        if self._at is None:
            self._at, self._version = at, version
        self._version = self._version if self._version is not None else version
        return [row[4:] for row in rows if row[4] is not None]

    def _read(self, inner: str, params: dict[str, Any]) -> list[tuple[Any, ...]]:
        with connections[settings.RECORD_DATABASE].cursor() as cursor:
            # psycopg's own, in C: Django's, in Python, took a tenth of an answer.
            cursor.adapters.register_loader("timestamptz", TimestamptzLoader)
            cursor.execute(_HEAD.format(inner=inner), {**params, "at": self._at})
            return list(cursor.fetchall())


def current_version() -> int:
    """The content version: it grows with every change that the public can see, and only then."""
    with connections[settings.RECORD_DATABASE].cursor() as cursor:
        cursor.execute("SELECT sequence FROM record_head")
        return int(cursor.fetchone()[0])


def _wait_for_writers() -> None:
    """An instant later than the head: let recordings that have theirs land first, so that none changes the answer.

    One that is still at work will take its instant later, and so after the one that is asked about.
    """
    with connections[settings.RECORD_DATABASE].cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [LANDING])
