"""Removing the files of what has been masked: promised in the masking's transaction, kept after it."""

import logging

from django.core.files.storage import default_storage
from django.db import connection, transaction

from cms.record import head
from cms.record.files import needed
from cms.record.models import Removal

log = logging.getLogger(__name__)
EMPTIED = ("record_content", "record_search")


def clean_up() -> None:
    """After the commit. What fails here is tried again: the promise stays until it is kept."""
    try:
        remove_files()
        vacuum()
    except Exception:
        log.exception("What was masked is gone from every answer, but files or dead rows remain: run verify_record.")


def remove_files() -> list[str]:
    """Remove what was promised and nothing names any more. Under the lock, so that no recording names it meanwhile."""
    with transaction.atomic():
        head.lock_for_writing()
        promised = set(Removal.objects.values_list("name", flat=True))
        gone = sorted(promised - needed(promised))
        for name in gone:
            default_storage.delete(name)
        Removal.objects.all().delete()
        head.end_of_writing()
    return gone


def vacuum() -> None:
    """An updated row's old version stays in the table's file until it is vacuumed."""
    if connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        for table in EMPTIED:
            cursor.execute(f"VACUUM (SKIP_LOCKED) {table}")
