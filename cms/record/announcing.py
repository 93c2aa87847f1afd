"""Telling others of the product, within a recording's transaction, what the public will see differently."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.dispatch import Signal

told = Signal()
"""Sent with `announcement`, before the commit: who raises stops the publication."""


@dataclass(frozen=True, slots=True)
class Told:
    """One object that changes: `kind` is its edition's, or MASKED; `former_path` where it stood before."""

    key: str
    type: str
    locale: str
    path: str
    former_path: str
    number: int
    kind: str


@dataclass(frozen=True, slots=True)
class Announcement:
    """All that one recording or masking changes, and the content version that it leads to."""

    version: int
    instant: datetime
    changes: Sequence[Told]


def announce(version: int, instant: datetime, changes: Sequence[Told]) -> None:
    """Tell those who listen."""
    told.send(sender=Announcement, announcement=Announcement(version, instant, changes))
