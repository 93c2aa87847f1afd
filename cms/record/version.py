"""The content version: it grows with every change that the public can see, and only then."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import connections

READ = "SELECT sequence, digest FROM record_head WHERE id = 1"


def stamp(sequence: int, digest: str) -> str:
    """The version as caches know it. A restored backup counts the same numbers again, with other digests."""
    return f"{sequence}-{digest[:16]}"


def read_stamp(execute: Callable[[str], Any]) -> str:
    """As a connection's or a cursor's `execute` finds it."""
    return stamp(*execute(READ).fetchone())


def current_stamp() -> str:
    """As the record has it now."""
    with connections[settings.RECORD_DATABASE].cursor() as cursor:
        cursor.execute(READ)
        return stamp(*cursor.fetchone())
