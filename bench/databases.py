"""A second record beside the first, so that both can be asked in turns."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, connections


@contextmanager
def copied(alias: str) -> Iterator[None]:
    """A copy of the database, as a connection of that name; dropped at the end."""
    original = connections["default"].settings_dict
    name = f"{original['NAME']}_{alias}"
    connections.close_all()
    _close_pools()
    _administer(f'CREATE DATABASE "{name}" TEMPLATE "{original["NAME"]}"')
    connections.settings[alias] = {**original, "NAME": name}
    try:
        yield
    finally:
        connections.close_all()
        _close_pools()
        _administer(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def read_from(alias: str) -> Iterator[None]:
    """The public endpoint reads this record."""
    before, settings.RECORD_DATABASE = settings.RECORD_DATABASE, alias
    try:
        yield
    finally:
        settings.RECORD_DATABASE = before


def _administer(statement: str) -> None:
    with connection._nodb_cursor() as cursor:  # type: ignore[attr-defined]
        cursor.execute(statement)


def _close_pools() -> None:
    """A pool keeps its connections open, and a database that somebody is connected to cannot be copied."""
    for each in connections.all(initialized_only=True):
        each.close_pool()  # type: ignore[attr-defined]
