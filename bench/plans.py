"""The plans of the statements behind an answer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connections

Statement = tuple[str, Any]


@contextmanager
def statements(alias: str) -> Iterator[list[Statement]]:
    """What is asked of the record meanwhile."""
    asked: list[Statement] = []

    def note(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        if "record_" in sql:
            asked.append((sql, params))
        return execute(sql, params, many, context)

    with connections[alias].execute_wrapper(note):
        yield asked


def plan_of(alias: str, statement: Statement) -> str:
    """How PostgreSQL answered it, with what that took."""
    sql, params = statement
    with connections[alias].cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS) {sql}", params)
        return "\n".join(line for (line,) in cursor.fetchall())
