"""How a process knows the content version without asking: the database tells it, within milliseconds."""

import logging
import os
import time
from threading import Condition, Lock, Thread
from typing import Any

import psycopg
from django.conf import settings
from django.db import DatabaseError, connections

from cms.record.version import current_stamp, read_stamp

logger = logging.getLogger(__name__)
HEARTBEAT = 5.0
"""Seconds without a word after which the head is read anyway: a connection can be dead and not know it."""
SHORTEST, LONGEST = 0.1, 1.0
"""Seconds between attempts to connect again."""
_SOON = {
    "connect_timeout": 2,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": 5000,
}
_NOT_LIBPQS = ("pool", "cursor_factory", "context", "server_side_binding", "prepare_threshold", "isolation_level")


class Listener:
    """One thread and one connection of a process, and the version that they keep.

    While it listens, what it knows is true. When the connection breaks it connects again at once and reads the head.
    While nobody here can reach the database, nothing can be published through it either: what was last known is
    then still the best answer, for as long as `GRAPHQL_STALE_IF_ERROR` allows.
    """

    def __init__(self, alias: str) -> None:
        self.pid = os.getpid()
        self._alias = alias
        self._changed = Condition()
        self._last: str | None = None
        self._trusted = self._listening = self._was_down = False
        self._down_since: float | None = None
        Thread(target=self._listen, name="record-listener", daemon=True).start()

    @property
    def known(self) -> str | None:
        """The version, None where the database must be asked."""
        return self._last if self._trusted or self._is_down() else None

    @property
    def last(self) -> str | None:
        """What was known last, true or not."""
        return self._last

    def wait(self, seen: str | None, seconds: float) -> str | None:
        """Sleep until the version is another one than `seen`, or the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._last != seen, seconds)
            return self._last

    def _is_down(self) -> bool:
        since = self._down_since
        return since is not None and time.monotonic() - since < settings.GRAPHQL_STALE_IF_ERROR

    def _listen(self) -> None:
        pause = SHORTEST
        while True:
            try:
                with self._connected() as connection:
                    pause = SHORTEST
                    self._hear(connection)
            except Exception as error:
                if self._lost():
                    continue
                self._ask_otherwise(error)
            time.sleep(pause)
            pause = min(pause * 2, LONGEST)

    def _connected(self) -> "psycopg.Connection[Any]":
        connection = psycopg.connect(**self._parameters(), autocommit=True)
        try:
            connection.execute("LISTEN record")
            stamp = read_stamp(connection.execute)
        except psycopg.Error:
            connection.close()
            raise
        self._listening = True
        if self._was_down:
            self._was_down = False
            # First: who hears of a new version asks the database at once, and must not wait at a pool that is closed.
            self._renew_pool()
        self._learn(stamp)
        return connection

    def _renew_pool(self) -> None:
        """A pool waits longer and longer between its attempts to connect: a new one begins at once."""
        wrapper: Any = connections[self._alias]
        if wrapper.pool:
            # Without waiting for those of its threads that are still at an attempt.
            wrapper.pool.close(timeout=0)
            wrapper.close_pool()

    def _lost(self) -> bool:
        """True where there was a connection, until now: from here on nothing is heard."""
        had, self._listening, self._trusted = self._listening, False, False
        return had

    def _hear(self, connection: "psycopg.Connection[Any]") -> None:
        while True:
            for _ in connection.notifies(timeout=HEARTBEAT, stop_after=1):
                pass
            self._learn(read_stamp(connection.execute))

    def _ask_otherwise(self, error: Exception) -> None:
        """No connection of our own: the pool may still have one, where the server has no more to give."""
        try:
            stamp = current_stamp()
        except DatabaseError:
            self._was_down, self._down_since = True, self._down_since or time.monotonic()
            logger.warning("The content version can't be heard: %r", error)
        else:
            self._learn(stamp)
        finally:
            connections[self._alias].close()

    def _learn(self, stamp: str) -> None:
        with self._changed:
            self._last, self._trusted, self._down_since = stamp, True, None
            self._changed.notify_all()

    def _parameters(self) -> dict[str, Any]:
        parameters: dict[str, Any] = connections[self._alias].get_connection_params()
        ours = {name: value for name, value in parameters.items() if name not in _NOT_LIBPQS}
        return {**ours, **_SOON}


_listeners: dict[str, Listener] = {}
_lock = Lock()


def listener() -> Listener | None:
    """This process's, started when first asked for, since no thread outlives a fork; None where none is wanted."""
    if not settings.RECORD_LISTEN:
        return None
    found = _listeners.get(settings.RECORD_DATABASE)
    if found is None or found.pid != os.getpid():
        with _lock:
            found = _listeners.get(settings.RECORD_DATABASE)
            if found is None or found.pid != os.getpid():
                found = _listeners[settings.RECORD_DATABASE] = Listener(settings.RECORD_DATABASE)
    return found


def known_version() -> str | None:
    """The version as this process knows it, None where it must ask."""
    listening = listener()
    return listening.known if listening else None


def last_version() -> str | None:
    """What this process knew last: for a reader who gets no answer otherwise."""
    listening = listener()
    return listening.last if listening else None
