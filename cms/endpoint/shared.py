"""The answers that all processes share: in Redis or Valkey, where CACHE_URL names one."""

import logging
import time
from functools import cache
from typing import TYPE_CHECKING, Protocol

from django.conf import settings

from cms.endpoint.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms.endpoint.deadline import Deadline

logger = logging.getLogger(__name__)
PREFIX = b"answer:"
PATIENCE = 0.2
"""Seconds for one word with the store: an answer is computed sooner than that."""
PAUSE = 5.0
"""Seconds without the store after it failed."""
COMPUTING = 2_000
"""Milliseconds for which one process may have said that it computes an answer."""
POLL = 0.02


class Store(Protocol):
    """What an answer can be kept in."""

    def answer(self, key: bytes, compute: "Callable[[], Answer]", deadline: "Deadline") -> Answer:
        """The answer that is kept, or a computed one, which is kept from then on."""


class Nowhere:
    """Where no store is named."""

    def answer(self, key: bytes, compute: "Callable[[], Answer]", deadline: "Deadline") -> Answer:
        return compute()


class Redis:
    """Bytes under keys that hold the content version: nothing kept is ever wrong, and old answers just run out.

    Never in the way of an answer: what can't be read from the store is computed, and a store that fails is left alone
    for some seconds.
    """

    def __init__(self, url: str) -> None:
        from redis import Redis as Client
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        once = Retry(NoBackoff(), 0)
        self._client = Client.from_url(url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE, retry=once)
        self._resting_until = 0.0

    def answer(self, key: bytes, compute: "Callable[[], Answer]", deadline: "Deadline") -> Answer:
        found = self._read(PREFIX + key)
        if found is None and not self._may_compute(key):
            found = self._wait(key, deadline)
        if found is not None:
            return found
        try:
            answer = self._read(PREFIX + key) or compute()  # it may have been computed since we looked
            self._do("set", PREFIX + key, answer.packed(), ex=settings.GRAPHQL_CACHE_SECONDS)
        finally:
            self._do("delete", b"computing:" + key)
        return answer

    def _may_compute(self, key: bytes) -> bool:
        """True for the first process that asks, and for all where the store is silent."""
        first = self._do("set", b"computing:" + key, b"1", nx=True, px=COMPUTING)
        return first is not None or time.monotonic() < self._resting_until

    def _wait(self, key: bytes, deadline: "Deadline") -> Answer | None:
        """What another process computes; None where it gave up, or needs more than half of our time."""
        last = time.monotonic() + deadline.left() / 2
        while time.monotonic() < last:
            time.sleep(POLL)
            goes_on = self._do("exists", b"computing:" + key)
            found = self._read(PREFIX + key)  # after that question: an answer is kept before its end is told
            if found is not None or not goes_on:
                return found
        return None

    def _read(self, key: bytes) -> Answer | None:
        data = self._do("get", key)
        return Answer.unpacked(data) if isinstance(data, bytes) else None

    def _do(self, command: str, *arguments: object, **options: object) -> object:
        from redis import RedisError

        if time.monotonic() < self._resting_until:
            return None
        try:
            result: object = getattr(self._client, command)(*arguments, **options)
        except (RedisError, OSError) as error:
            self._resting_until = time.monotonic() + PAUSE
            logger.warning("The shared answers can't be reached: %r", error)
            return None
        return result


@cache
def store_at(url: str) -> Store:
    return Redis(url) if url else Nowhere()


def store() -> Store:
    """The store that the settings name."""
    return store_at(settings.CACHE_URL)
