"""Faults are made for real: a database that commits, processes that are killed."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.databases import copy_of_the_database


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """A copy of the empty site in which everything is committed."""
    with django_db_blocker.unblock(), copy_of_the_database("faults"):
        yield
