"""Databases of their own for tests that commit: servers, browsers, writers and readers side by side."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, connections


@contextmanager
def copy_of_the_database(suffix: str) -> Iterator[None]:
    """What is committed here never meets the other tests, which expect an empty site."""
    settings = connection.settings_dict
    original, copy = settings["NAME"], f"{settings['NAME']}_{suffix}"
    _administer(original, f'DROP DATABASE IF EXISTS "{copy}"', f'CREATE DATABASE "{copy}" TEMPLATE "{original}"')
    settings["NAME"] = copy
    try:
        yield
    finally:
        connections.close_all()
        settings["NAME"] = original
        _administer(original, f'DROP DATABASE "{copy}" WITH (FORCE)')


def _administer(original: str, *statements: str) -> None:
    """A database cannot be copied while anyone is connected to it: we ask from next door."""
    connections.close_all()
    with connection._nodb_cursor() as cursor:  # type: ignore[attr-defined]
        for statement in statements:
            cursor.execute(statement)
