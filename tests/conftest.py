"""The database of the suite, and the demo in one of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test.utils import setup_databases, teardown_databases
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.chromium import chromium  # noqa: F401
from tests.databases import connected_to, copied, end_other_sessions

LONG = ("browser", "clients", "contract", "faults", "operations")
"""Folders whose files take long: with the last of them one worker was alone."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first, and no file in two parts."""
    items.sort(key=lambda item: item.path.relative_to(Path(__file__).parent).parts[0] not in LONG)


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    django_db_keepdb: bool,
    django_db_createdb: bool,
    django_db_modify_db_settings: None,
) -> Iterator[None]:
    """A test database for everybody who asks.

    pytest-django's own looks at `django_db` marks only: where servers and browsers are all that is run, it makes none,
    and the tests would write to the developer's database.
    """
    keep = django_db_keepdb and not django_db_createdb
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False, keepdb=keep)
    yield
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            end_other_sessions()
            teardown_databases(made, verbosity=0)


@pytest.fixture(scope="session")
def demo_database(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The demo as `make run` loads it, loaded once for all who only read it. Writers make a copy."""
    with django_db_blocker.unblock(), copied("demo") as name:
        with connected_to(name):
            call_command("load_demo", verbosity=0)
        yield name


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The address of the demo, to read."""
    with django_db_blocker.unblock(), connected_to(demo_database):
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()
