"""Reading the record for one request: one read-only transaction, every statement within the request's time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError, connections, transaction
from psycopg.errors import QueryCanceled

from cms.endpoint.deadline import Deadline, Interrupted, timed_out, unavailable

_SLACK = 0.1
"""Seconds by which a statement may overrun the request, so that not every statement needs a SET of its own."""


@contextmanager
def reading(deadline: Deadline) -> Iterator[None]:
    """A transaction that can change nothing; a failed or slow database is an `Interrupted`.

    It ends in a rollback, which also takes its settings back where it is nested in another transaction.
    """
    alias = settings.RECORD_DATABASE
    try:
        with transaction.atomic(using=alias), connections[alias].execute_wrapper(Statements(deadline)):
            yield
            transaction.set_rollback(True, using=alias)
    except (OperationalError, InterfaceError) as error:
        raise _interrupted(error) from error


class Statements:
    """Gives every SQL statement what is left of the request's time, at most the limit for one statement."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._granted: float | None = None

    def __call__(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        seconds = min(settings.GRAPHQL_STATEMENT_TIMEOUT, self._deadline.left())
        try:
            if self._granted is None or seconds < self._granted - _SLACK:
                self._granted = seconds
                execute(_GRANT, [str(int(seconds * 1000) or 1)], False, context)
            return execute(sql, params, many, context)
        except (OperationalError, InterfaceError) as error:
            raise _interrupted(error) from error


_GRANT = "SELECT set_config('statement_timeout', %s, true), set_config('transaction_read_only', 'on', true)"


def _interrupted(error: Exception) -> Interrupted:
    return timed_out() if isinstance(error.__cause__, QueryCanceled) else unavailable()
