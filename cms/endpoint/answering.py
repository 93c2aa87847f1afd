"""From a GraphQL request to the bytes of its answer."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import orjson
from django.conf import settings
from graphql import GraphQLError, GraphQLSchema, OperationDefinitionNode, execute_sync
from graphql.execution.values import get_variable_values

from cms.endpoint.answer import Answer
from cms.endpoint.arguments import check_variables
from cms.endpoint.asked import Asked
from cms.endpoint.context import Context
from cms.endpoint.cost import Estimate
from cms.endpoint.deadline import TimedExecution
from cms.endpoint.documents import Document, document
from cms.endpoint.errors import failed, invalid
from cms.endpoint.plan import Plan
from cms.endpoint.refusal import refusal
from cms.endpoint.release import release


@dataclass(frozen=True, slots=True)
class Prepared:
    """An operation that may be executed: valid, and within every limit."""

    schema: GraphQLSchema
    asked: Asked
    document: Document
    operation: OperationDefinitionNode
    variables: dict[str, Any]
    """As the schema reads them."""
    estimate: Estimate

    def key(self, generation: str) -> bytes:
        """Of the question, for a release and a generation of content: the variables that the operation has, sorted."""
        names = {definition.variable.name.value for definition in self.operation.variable_definitions or ()}
        variables = {name: value for name, value in self.asked.variables.items() if name in names}
        digest = sha256(release() + self.document.digest)
        digest.update(orjson.dumps([generation, self.asked.operation_name, variables], option=orjson.OPT_SORT_KEYS))
        return digest.digest()

    def answer(self, context: Context) -> Answer:
        """Computed from the record. Raises Refusal if a resolver fails: an answer is whole, or there is none."""
        body = self.execute(context)
        return Answer.of(body, past=context.past, tags=context.tags)

    def execute(self, context: Context) -> bytes:
        """The same as JSON alone."""
        data: dict[str, Any] | None
        try:
            data = Plan(self.schema, self.operation, self.document.fragments, self.variables, context).execute()
        except Exception:
            context.anew()
            data = self._execute_with_errors(context)
        cost = {"requested": self.estimate.cost, "maximum": settings.GRAPHQL_MAX_COST}
        return orjson.dumps({"data": data, "extensions": {"cost": cost}})

    def _execute_with_errors(self, context: Context) -> dict[str, Any] | None:
        """By graphql-core itself, which tells what is wrong and where."""
        result = execute_sync(
            self.schema,
            self.document.node,
            context_value=context,
            variable_values=self.asked.variables,
            operation_name=self.asked.operation_name,
            execution_context_class=TimedExecution,
        )
        if result.errors:
            raise failed(result.errors)
        return result.data


def prepare(schema: GraphQLSchema, asked: Asked, *, only_reads: bool) -> Prepared:
    """Everything that can be refused before the record is read; `only_reads` for GET and HEAD. Raises Refusal."""
    check_variables(asked.variables)
    found = document(schema, asked.query)
    if not found.only_asks:
        raise refusal(
            405 if only_reads else 400, "OPERATION_NOT_SUPPORTED", "There are only queries here, nothing to change."
        )
    operation = found.operation(asked.operation_name)
    variables = _coerced(schema, operation, asked.variables)
    try:
        estimate = Estimate(schema, operation, found.fragments, variables)
    except GraphQLError as error:
        raise invalid([error], "BAD_USER_INPUT") from error
    return Prepared(schema, asked, found, operation, variables, estimate)


def _coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: dict[str, Any]) -> dict[str, Any]:
    coerced = get_variable_values(
        schema,
        operation.variable_definitions,
        variables,
        max_errors=settings.GRAPHQL_MAX_ERRORS,
        hide_suggestions=not settings.GRAPHQL_SUGGESTIONS,
    )
    if isinstance(coerced, list):
        raise invalid(coerced, "BAD_USER_INPUT")
    return coerced
