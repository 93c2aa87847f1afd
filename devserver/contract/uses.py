"""What an operation asks for, as schema coordinates: `Goal.slug`, `Query.goal(slug:)`, `BudgetKind.GRANT`."""

from typing import Any

from graphql import GraphQLSchema, TypeInfo, TypeInfoVisitor, Visitor, get_named_type, parse, visit


def used(text: str, schema: GraphQLSchema) -> set[str]:
    info = TypeInfo(schema)
    uses = _Uses(info)
    visit(parse(text), TypeInfoVisitor(info, uses))
    return uses.places


class _Uses(Visitor):
    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.places: set[str] = set()
        self._info = info
        self._field = ""

    def enter_field(self, node: Any, *_: Any) -> None:
        parent = self._info.get_parent_type()
        self._field = f"{parent.name if parent else ''}.{node.name.value}"
        self.places.add(self._field)

    def enter_argument(self, node: Any, *_: Any) -> None:
        self.places.add(f"{self._field}({node.name.value}:)")

    def enter_enum_value(self, node: Any, *_: Any) -> None:
        type_ = self._info.get_input_type()
        self.places.add(f"{get_named_type(type_).name if type_ else ''}.{node.value}")

    def enter_named_type(self, node: Any, *_: Any) -> None:
        self.places.add(node.name.value)
