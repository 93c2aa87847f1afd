"""Whether a process lives, and whether it is ready for traffic."""

import logging

from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse

from cms.record.asking import current_version

logger = logging.getLogger(__name__)


def live(request: HttpRequest) -> HttpResponse:
    """The process answers. Nothing else is asked, so that a database that is down restarts nobody."""
    return answer(200, "ok")


def ready(request: HttpRequest) -> HttpResponse:
    """The record can be read and no migration is waiting."""
    return readiness(migrations=True)


def ready_to_read(request: HttpRequest) -> HttpResponse:
    """The record can be read. The public profile's role may not see the table of migrations."""
    return readiness(migrations=False)


def readiness(*, migrations: bool) -> HttpResponse:
    try:
        current_version()
        if migrations and waiting_migrations():
            return answer(503, "migrations are waiting")
    except DatabaseError:
        logger.exception("The database can't be read")
        return answer(503, "the database can't be read")
    return answer(200, "ok")


def waiting_migrations() -> bool:
    executor = MigrationExecutor(connections[DEFAULT_DB_ALIAS])
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def answer(status: int, text: str) -> HttpResponse:
    return HttpResponse(
        f"{text}\n", status=status, content_type="text/plain; charset=utf-8", headers={"Cache-Control": "no-store"}
    )
