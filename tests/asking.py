"""Asking the public schema directly, over the real record."""

from datetime import datetime
from typing import Any

from graphql import GraphQLError

from cms.record.reader import Snapshot, open_snapshot
from cms.schema.root import schema


class Reader:
    """`info.context` of one question."""

    def __init__(self) -> None:
        self.snapshots: dict[datetime | None, Snapshot] = {}

    def snapshot(self, as_of: datetime | None = None) -> Snapshot:
        if as_of not in self.snapshots:
            self.snapshots[as_of] = open_snapshot(as_of)
        return self.snapshots[as_of]


def ask(query: str, /, **variables: Any) -> dict[str, Any]:
    """The data of an answer without errors."""
    result = schema.execute(query, variables=variables, context=Reader())
    assert result.errors is None, result.errors
    return dict(result.data)


def refused(query: str, /, **variables: Any) -> GraphQLError:
    """The only error of an answer."""
    result = schema.execute(query, variables=variables, context=Reader())
    assert len(result.errors) == 1
    return result.errors[0]
