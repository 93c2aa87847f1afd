"""Databases of their own for tests that commit: servers, browsers, writers and readers side by side."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, connections


@contextmanager
def copy_of_the_database(suffix: str) -> Iterator[None]:
    """What is committed here never meets the other tests, which expect an empty site."""
    with copied(suffix) as copy, connected_to(copy):
        yield


@contextmanager
def copied(suffix: str) -> Iterator[str]:
    """The name of a copy, which no one is connected to yet."""
    original = connection.settings_dict["NAME"]
    copy = f"{original}_{suffix}"
    end_other_sessions()
    _administer(
        f'DROP DATABASE IF EXISTS "{copy}"',
        f'CREATE DATABASE "{copy}" TEMPLATE "{original}"',
    )
    try:
        yield copy
    finally:
        _administer(f'DROP DATABASE "{copy}" WITH (FORCE)')


def end_other_sessions() -> None:
    """Beside Playwright's event loop Django does not see, and so cannot close, what was opened before it."""
    name = connection.settings_dict["NAME"]
    _administer(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608


@contextmanager
def connected_to(name: str) -> Iterator[None]:
    """Every connection that Django opens, in any thread, is to this database."""
    settings = connection.settings_dict
    original = settings["NAME"]
    connections.close_all()
    settings["NAME"] = name
    try:
        yield
    finally:
        connections.close_all()
        settings["NAME"] = original


def _administer(*statements: str) -> None:
    """A database cannot be copied while anyone is connected to it: we ask from next door."""
    connections.close_all()
    with connection._nodb_cursor() as cursor:  # type: ignore[attr-defined]
        for statement in statements:
            cursor.execute(statement)
