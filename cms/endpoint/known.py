"""Answers that this process, or one beside it, has given before and that are still true.

An answer is kept under the content version that was known before it was read, and what is read is never older than
that. So nothing kept under a version is older than the version, and once there is a newer one nobody asks for it.
The day is part of it: today's date means now, until midnight.
"""

import time
from datetime import datetime
from functools import lru_cache

from django.conf import settings

from cms.endpoint.answer import Answer
from cms.endpoint.answering import Prepared
from cms.endpoint.context import Context
from cms.endpoint.deadline import Interrupted
from cms.endpoint.flights import Flights
from cms.endpoint.kept import Kept
from cms.endpoint.shared import store
from cms.record.instants import STOCKHOLM
from cms.record.listening import known_version, last_version

TIMELESS = "schema"
"""The version of what is said about the schema alone."""

_kept: Kept[Answer] = Kept()
_flights: Flights[Answer] = Flights()
_last_generation = ""


def generation() -> str | None:
    """The content version with the day; None where this process does not know it, or keeps nothing anyway."""
    version = known_version() if settings.GRAPHQL_CACHE_BYTES or settings.CACHE_URL else None
    return version and with_day(version)


def answer_to(prepared: Prepared, context: Context) -> tuple[Answer, str | None]:
    """The answer, with the generation that it holds for. Raises Refusal, Interrupted.

    Where the version is not known, the record is read; where it can't be read, what was true last is still told.
    """
    current = generation() if prepared.estimate.instants else TIMELESS
    if current is not None:
        return _kept_or_computed(prepared, context, current), current
    try:
        return prepared.answer(context), None
    except Interrupted:
        last = last_version()
        found = last and _kept.get(prepared.key(with_day(last)))
        if not last or not found:
            raise
        return found, with_day(last)


def _kept_or_computed(prepared: Prepared, context: Context, current: str) -> Answer:
    key = prepared.key(current)
    found = _kept.get(key)
    if found is not None:
        return found

    def compute() -> Answer:
        answer = _kept.get(key) or store().answer(key, lambda: prepared.answer(context), context.deadline)
        _keep(key, answer, current)
        return answer

    return _flights.join(key, compute, context.deadline)


def _keep(key: bytes, answer: Answer, current: str) -> None:
    """Nothing of an older generation is asked for again, and what has been masked should not linger."""
    global _last_generation
    if current not in (TIMELESS, _last_generation):
        _kept.clear()
        _last_generation = current
    _kept.keep(key, answer, answer.size, settings.GRAPHQL_CACHE_BYTES)


def with_day(version: str) -> str:
    return f"{version}-{_day(int(time.time() // 60))}"


@lru_cache(maxsize=2)
def _day(minute: int) -> str:
    """The date in Sweden; days there change with a minute."""
    return datetime.fromtimestamp(minute * 60, STOCKHOLM).strftime("%Y%m%d")
