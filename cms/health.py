"""Whether a process lives, and whether it is ready for traffic."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse

from cms.record.asking import current_version

logger = logging.getLogger(__name__)


class HealthMiddleware:
    """Answers before anything looks at the host name: a container's platform asks by address."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/health/live":
            return live()
        if request.path == "/health/ready":
            return ready()
        return self.get_response(request)


def live() -> HttpResponse:
    """The process answers. Nothing else is asked, so that a database that is down restarts nobody."""
    return answer(200, "ok")


def ready() -> HttpResponse:
    """The record can be read, and no migration is waiting."""
    try:
        current_version()
        if settings.READY_MEANS_MIGRATED and waiting_migrations():
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
