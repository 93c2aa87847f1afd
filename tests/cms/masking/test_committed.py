"""A masking that is really committed: every process hears of it, and files and dead rows are gone at once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import connection

from cms.publishing.keys import uuid_key
from cms.record.models import Head, Removal
from cms.record.removal import EMPTIED
from tests.cms.masking.conftest import mask_file
from tests.databases import copy_of_the_database
from tests.factories.site import make_image


@pytest.fixture
def _record_stays_whole() -> None:
    """The database here is another one, gone before the check."""


@pytest.fixture
def committing(django_db_setup: None, django_db_blocker: Any, settings: Any, tmp_path: Path) -> Iterator[Path]:
    settings.MEDIA_ROOT = tmp_path
    with django_db_blocker.unblock(), copy_of_the_database("masking"):
        yield tmp_path


def test_masking_is_told_and_cleaned_up_after(committing: Path) -> None:
    image = make_image("Karin Ek")
    target = {k: v for k, v in connection.get_connection_params().items() if k in {"dbname", "host", "port", "user"}}
    with psycopg.connect(**target, autocommit=True) as listener:
        listener.execute("LISTEN record")
        mask_file(uuid_key("image", image))
        told = [notice.payload for notice in listener.notifies(timeout=5, stop_after=2)]
    assert int(told[-1]) == Head.objects.get().sequence
    assert [path for path in committing.rglob("*") if path.is_file()] == []
    assert not Removal.objects.exists()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_force_next_flush()")
        cursor.execute(
            "SELECT relname, vacuum_count > 0 FROM pg_stat_user_tables WHERE relname = ANY(%s)", [list(EMPTIED)]
        )
        assert dict(cursor.fetchall()) == dict.fromkeys(EMPTIED, True)
