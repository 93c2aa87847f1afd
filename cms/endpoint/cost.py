"""What an operation may ask the server to assemble, counted before it is executed."""

from datetime import datetime
from typing import Any

from django.conf import settings
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationDefinitionNode,
    get_argument_values,
    get_named_type,
)
from graphql.execution.collect_fields import collect_fields, collect_sub_fields
from graphql.execution.execute import get_field_def

from cms.endpoint.list_sizes import LIST_SIZES, UNDECLARED
from cms.endpoint.refusal import over_limit

Fields = dict[str, list[FieldNode]]


class Estimate:
    """The cost of one operation: a list costs its size times one plus its children, anything else its children.

    Fields are collected as the executor will collect them: merged, without what `@skip` and `@include` leave out,
    and, where a type is abstract, for the costliest type that it may turn out to be.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: dict[str, FragmentDefinitionNode],
        variables: dict[str, Any],
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._variables = variables
        self._known: dict[tuple[Any, ...], int] = {}
        self.instants: set[datetime | None] = set()
        """The instants that root fields ask about, None for now. Empty for questions about the schema alone."""
        root = schema.query_type
        assert root is not None  # noqa: S101
        fields = collect_fields(schema, fragments, variables, root, operation.selection_set)
        self.cost = self._of(root, fields)
        for nodes in fields.values():
            self._note_instant(root, nodes[0])
        _check(self.cost)

    def _of(self, parent: GraphQLObjectType, fields: Fields) -> int:
        return sum(self._field(parent, nodes) for nodes in fields.values())

    def _field(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> int:
        field = get_field_def(self._schema, parent, nodes[0])
        if field is None:
            return 0
        arguments = self._arguments(field, nodes[0])
        children = self._children(get_named_type(field.type), nodes)
        name = nodes[0].name.value
        if name == "search" and parent is self._schema.query_type:
            _check_search_text(arguments)
        if "first" in arguments:
            return _page_size(arguments["first"]) * (1 + children)
        # The size of a connection's `edges` is its `first`.
        if _is_list(field.type) and name != "edges":
            return LIST_SIZES.get(name, UNDECLARED) * (1 + children)
        return children

    def _children(self, type_: GraphQLNamedType, nodes: list[FieldNode]) -> int:
        key = (type_.name, *map(id, nodes))
        if key not in self._known:
            # Each key is an honest step of work: an operation with thousands of them is made to keep us busy.
            _check(len(self._known))
            self._known[key] = max((self._under(concrete, nodes) for concrete in self._concrete(type_)), default=0)
        return self._known[key]

    def _under(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> int:
        fields = collect_sub_fields(self._schema, self._fragments, self._variables, parent, nodes)
        return self._of(parent, fields)

    def _concrete(self, type_: GraphQLNamedType) -> list[GraphQLObjectType]:
        if isinstance(type_, GraphQLInterfaceType | GraphQLUnionType):
            return list(self._schema.get_possible_types(type_))
        return [type_] if isinstance(type_, GraphQLObjectType) else []

    def _arguments(self, field: GraphQLField, node: FieldNode) -> dict[str, Any]:
        """By their names in the schema."""
        if not field.args:
            return {}
        values = get_argument_values(field, node, self._variables)
        return {name: values.get(argument.out_name or name) for name, argument in field.args.items()}

    def _note_instant(self, root: GraphQLObjectType, node: FieldNode) -> None:
        field = get_field_def(self._schema, root, node)
        if field is not None and not node.name.value.startswith("__"):
            as_of = self._arguments(field, node).get("asOf")
            self.instants.add(as_of if isinstance(as_of, datetime) else None)


def _is_list(type_: GraphQLOutputType) -> bool:
    return isinstance(type_.of_type if isinstance(type_, GraphQLNonNull) else type_, GraphQLList)


def _page_size(first: int | None) -> int:
    if first is not None and first > settings.GRAPHQL_MAX_FIRST:
        raise over_limit("first", settings.GRAPHQL_MAX_FIRST, first)
    return max(first or 0, 0)


def _check_search_text(arguments: dict[str, Any]) -> None:
    length = len(arguments.get("query") or "")
    if length > settings.GRAPHQL_MAX_SEARCH_TEXT:
        raise over_limit("characters to search for", settings.GRAPHQL_MAX_SEARCH_TEXT, length)


def _check(cost: int) -> None:
    if cost > settings.GRAPHQL_MAX_COST:
        raise over_limit("cost", settings.GRAPHQL_MAX_COST, cost)
