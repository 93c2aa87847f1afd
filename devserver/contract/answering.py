"""What an operation answers, and what that takes, in this process."""

import json
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.http import HttpRequest
from django.test.utils import CaptureQueriesContext

from cms.endpoint.answering import prepare
from cms.endpoint.asked import Asked
from cms.endpoint.context import Context
from cms.endpoint.deadline import Deadline
from cms.schema.root import schema

SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Answered:
    """A whole answer, its cost, and the SQL statements that made it."""

    answer: dict[str, Any]
    cost: int
    statements: int


def answered(text: str, variables: dict[str, Any]) -> Answered:
    """As the endpoint answers. Raises Refusal."""
    prepared = prepare(schema.graphql_schema, Asked(text, None, variables), only_reads=True)
    with Context(HttpRequest(), Deadline(SECONDS)) as context, CaptureQueriesContext(connection) as queries:
        answer = json.loads(prepared.execute(context))
        statements = len(queries)
    return Answered(answer, prepared.estimate.cost, statements)
