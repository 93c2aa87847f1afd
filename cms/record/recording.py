"""`recording()`: the one choke point through which the public view changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from django.db import transaction

from cms.record import head
from cms.record.meaning import Meaning, judged
from cms.record.reconcile import changes_of, differences
from cms.record.writing import append


class Recording:
    """One change of the public view, with everything that it may have touched."""

    def __init__(self, at: datetime | None, kind: str, note: str, reason: str, actor: Any) -> None:
        self.at = at
        self.kind = kind
        self.note = note
        self.reason = reason
        self.actor = actor
        self.forced = False
        self.keys: set[str] = set()
        self.meanings: dict[str, Meaning] = {}
        self.depth = 1

    def mark(self, *keys: str) -> None:
        """Say that the public view of these objects may differ when the recording ends."""
        self.keys.update(keys)

    def force(self) -> None:
        """Say that no editorial rule may stop this: the law asks for it."""
        self.forced = True

    def mean(self, key: str, meaning: Meaning) -> None:
        """Say what the publication of one object means; what changes with it means nothing by itself."""
        self.meanings[key] = meaning


_current: ContextVar[Recording | None] = ContextVar("recording", default=None)


def current_recording() -> Recording | None:
    """The recording that this thread is in, if any."""
    return _current.get()


@contextmanager
def recording(
    *, at: datetime | None = None, kind: str = "", note: str = "", reason: str = "", actor: Any = None
) -> Iterator[Recording]:
    """Open the transaction and the lock; when the outermost recording ends, append what differs in public.

    `at` backdates, and only into a record that holds nothing but backdated editions. `kind` and `note` hold for
    everything that changes and says nothing of its own; `reason` is the public reason of what disappears or moves.
    Raises PublicationError, with the transaction rolled back, where something that would become public breaks a rule.
    """
    outer = _current.get()
    if outer is not None:
        outer.actor = outer.actor or actor
        outer.reason = outer.reason or reason
        outer.depth += 1
        try:
            yield outer
        finally:
            outer.depth -= 1
        return
    with transaction.atomic():
        head.lock_for_writing()
        current = Recording(at, kind, note, reason, actor)
        token = _current.set(current)
        try:
            yield current
            if current.keys:
                changes = differences(current.keys) if current.forced else changes_of(current.keys)
                append(judged(changes, current), current)
        finally:
            _current.reset(token)
        head.end_of_writing()
