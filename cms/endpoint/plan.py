"""Executing an operation the short way: what the schema says of each field is looked up once, not for every object.

graphql-core asks the same of every field of every object: its definition, its arguments, its path. Here that becomes a
list of steps for each selection of fields, made when its first object is met. An answer of ours is whole or there is
none, so that no error needs a place in it: whatever goes wrong is left to graphql-core, which executes the operation
again and knows what to say.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLAbstractType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationDefinitionNode,
    default_field_resolver,
    get_argument_values,
    is_abstract_type,
    is_leaf_type,
    is_object_type,
)
from graphql.execution.collect_fields import collect_fields, collect_sub_fields
from graphql.execution.execute import get_field_def
from graphql.pyutils import Path

from cms.endpoint.context import Context

Complete = Callable[[Any], Any]
"""From what a resolver gives to what the answer holds."""
Selected = dict[str, list[FieldNode]]


class LeftToTheExecutorError(Exception):
    """Something that only graphql-core's own executor has the words for."""


@dataclass(slots=True)
class Step:
    """One field of a selection: its name in the answer, and how its value comes about."""

    name: str
    resolve: Callable[..., Any]
    info: GraphQLResolveInfo
    arguments: dict[str, Any]
    complete: Complete


class Plan:
    """One execution of one operation over a schema."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: dict[str, FragmentDefinitionNode],
        variables: dict[str, Any],
        context: Context,
    ) -> None:
        self._schema = schema
        self._operation = operation
        self._fragments = fragments
        self._variables = variables
        self._context = context
        self._in_time = context.deadline.left

    def execute(self) -> dict[str, Any]:
        """The data of the answer. Raises whatever resolvers raise, and LeftToTheExecutorError."""
        root = self._schema.query_type
        assert root is not None  # noqa: S101
        fields = collect_fields(self._schema, self._fragments, self._variables, root, self._operation.selection_set)
        return self._object(self._steps(root, fields), None)

    def _object(self, steps: list[Step], source: Any) -> dict[str, Any]:
        self._in_time()
        return {
            step.name: step.complete(
                step.resolve(source, step.info, **step.arguments) if step.arguments else step.resolve(source, step.info)
            )
            for step in steps
        }

    def _steps(self, parent: GraphQLObjectType, fields: Selected) -> list[Step]:
        return [step for name, nodes in fields.items() if (step := self._step(parent, name, nodes))]

    def _step(self, parent: GraphQLObjectType, name: str, nodes: list[FieldNode]) -> Step | None:
        field = get_field_def(self._schema, parent, nodes[0])
        if field is None:
            return None
        info = GraphQLResolveInfo(
            nodes[0].name.value, nodes, field.type, parent, Path(None, name, parent.name), self._schema,
            self._fragments, None, self._operation, self._variables, self._context, lambda value: False,
        )  # fmt: skip
        arguments = get_argument_values(field, nodes[0], self._variables) if field.args else {}
        resolve = field.resolve or default_field_resolver
        return Step(name, resolve, info, arguments, self._completing(field.type, nodes, info))

    def _completing(self, type_: GraphQLOutputType, nodes: list[FieldNode], info: GraphQLResolveInfo) -> Complete:
        if isinstance(type_, GraphQLNonNull):
            return _never_null(self._of_value(type_.of_type, nodes, info))
        complete = self._of_value(type_, nodes, info)
        # A value that is there and has no form is an error, not a null.
        return _or_null(_never_null(complete) if is_leaf_type(type_) else complete)

    def _of_value(self, type_: Any, nodes: list[FieldNode], info: GraphQLResolveInfo) -> Complete:
        """For a value that is not null."""
        if isinstance(type_, GraphQLList):
            return _list(self._completing(type_.of_type, nodes, info))
        if is_leaf_type(type_):
            serialize: Complete = type_.serialize
            return serialize
        if is_object_type(type_):
            return self._of_object(type_, nodes, info)
        if is_abstract_type(type_):
            return self._of_abstract(type_, nodes, info)
        raise LeftToTheExecutorError

    def _of_object(self, type_: GraphQLObjectType, nodes: list[FieldNode], info: GraphQLResolveInfo) -> Complete:
        steps: list[Step] = []
        is_of, execute = type_.is_type_of, self._object

        def complete(value: Any) -> dict[str, Any]:
            if is_of is not None and not is_of(value, info):
                raise LeftToTheExecutorError
            if not steps:
                steps.extend(self._under(type_, nodes))
            return execute(steps, value)

        return complete

    def _of_abstract(self, type_: GraphQLAbstractType, nodes: list[FieldNode], info: GraphQLResolveInfo) -> Complete:
        known: dict[str, Complete] = {}
        name_of = type_.resolve_type or _type_name

        def complete(value: Any) -> Any:
            name = name_of(value, info, type_)
            if name not in known:
                concrete = self._schema.get_type(name) if isinstance(name, str) else None
                if not isinstance(concrete, GraphQLObjectType) or not self._schema.is_sub_type(type_, concrete):
                    raise LeftToTheExecutorError
                known[concrete.name] = self._of_object(concrete, nodes, info)
            return known[str(name)](value)

        return complete

    def _under(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> list[Step]:
        fields = collect_sub_fields(self._schema, self._fragments, self._variables, parent, nodes)
        return self._steps(parent, fields)


def _never_null(complete: Complete) -> Complete:
    def completed(value: Any) -> Any:
        if value is not None:
            value = complete(value)
        if value is None:
            raise LeftToTheExecutorError
        return value

    return completed


def _or_null(complete: Complete) -> Complete:
    return lambda value: None if value is None else complete(value)


def _list(complete: Complete) -> Complete:
    def completed(value: Any) -> list[Any]:
        if not isinstance(value, Iterable) or isinstance(value, str | bytes | dict):
            raise LeftToTheExecutorError
        return [complete(item) for item in value]

    return completed


def _type_name(value: Any, info: GraphQLResolveInfo, type_: GraphQLAbstractType) -> Any:
    """Where the schema does not say: as graphql-core's own default, for values that name their type."""
    return value.get("__typename") if isinstance(value, dict) else getattr(value, "__typename", None)
