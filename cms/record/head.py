"""The head of the record: one lock for writers, one strictly growing instant, one sequence."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection

from cms.record.errors import BackdatingError

LOCK = 20240522
"""Key of the advisory lock that every recording takes before it touches a row."""
LANDING = 20240523
"""Key of the lock that a recording holds from its instant to its commit: what readers of the newest past wait for."""


@dataclass(slots=True)
class HeadState:
    """The head as a recording found it, moved on as editions are appended."""

    sequence: int
    instant: datetime
    digest: str
    backdated: bool


def wait_for_writers() -> None:
    """Take the lock that every recording takes, and hold it until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def lock_for_writing() -> None:
    """Wait for any other recording, and tell the guards that this transaction is one."""
    wait_for_writers()
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('record.recording', 'on', true)")


def end_of_writing() -> None:
    """From here on the guards refuse again; the lock stays until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('record.recording', 'off', true)")


def next_head(at: datetime | None) -> HeadState:
    """The head with the instant that this recording's editions begin: never twice, never before the last."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LANDING])
        cursor.execute("SELECT sequence, instant, digest, backdated, clock_timestamp() FROM record_head")
        sequence, instant, digest, backdated, clock = cursor.fetchone()
    if at is not None and not backdated:
        raise BackdatingError("Ett datum i efterhand kan bara anges i en tom historik.")
    wanted = at if at is not None else clock
    return HeadState(sequence, max(wanted, instant + timedelta(microseconds=1)), digest, at is not None)


def store_head(head: HeadState) -> None:
    """Make the head the public's new "now", and tell every listening process."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE record_head SET sequence = %s, instant = %s, digest = %s, backdated = %s",
            [head.sequence, head.instant, head.digest, head.backdated],
        )
        cursor.execute("SELECT pg_notify('record', %s)", [str(head.sequence)])
