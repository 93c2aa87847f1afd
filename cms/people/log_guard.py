"""What may change the log, which the database keeps from changing: a masking, and a decision on disposal."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def masking_the_log() -> Iterator[None]:
    """Labels and data may be rewritten."""
    with _allowed("log.masking"):
        yield


@contextmanager
def disposing_of_the_log() -> Iterator[None]:
    """Rows may be removed."""
    with _allowed("log.disposal"):
        yield


@contextmanager
def _allowed(setting: str) -> Iterator[None]:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, 'on', true)", [setting])
        yield
        cursor.execute("SELECT set_config(%s, 'off', true)", [setting])
