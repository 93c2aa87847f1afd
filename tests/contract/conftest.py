"""The demo as the operations' examples are taken from it."""

from collections.abc import Iterator

import pytest
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import connected_to


@pytest.fixture(scope="module")
def demo_content(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Every connection reads the demo's database."""
    with django_db_blocker.unblock(), connected_to(demo_database):
        yield
