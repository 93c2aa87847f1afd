"""The size of a document as its text shows it, measured before any costly validation."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from graphql import (
    ASTValidationRule,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationContext,
)

from cms.endpoint.refusal import over_limit

INTROSPECTION = frozenset({"__schema", "__type"})


@dataclass(frozen=True, slots=True)
class Shape:
    """What a selection set amounts to when all fragments are written out."""

    depth: int = 0
    aliases: int = 0
    fields: int = 0
    """Fields on the set's own level, which at the root are the root fields."""
    nesting: int = 0
    """Fragments within fragments, which need not be deep to keep a server busy."""


class ShapeRule(ASTValidationRule):
    """Refuses a document that is too deep or too wide. Must be the first rule: it looks at the whole document
    before the others look at its first node, and each fragment once, so that a fragment bomb costs nothing."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self._shapes: dict[str, Shape] = {}
        self._open = 0
        self._directives = 0

    def enter_document(self, document: DocumentNode, *_: Any) -> None:
        for definition in document.definitions:
            if isinstance(definition, FragmentDefinitionNode):
                self._fragment(definition.name.value)
        operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
        for operation in operations:
            self._count_directives(operation, *operation.variable_definitions)
            shape = self._shape(operation.selection_set)
            _check("depth", shape.depth, settings.GRAPHQL_MAX_DEPTH)
            _check("aliases", shape.aliases, settings.GRAPHQL_MAX_ALIASES)
            _check("root fields", shape.fields, settings.GRAPHQL_MAX_ROOT_FIELDS)
        _check("directives", self._directives, settings.GRAPHQL_MAX_DIRECTIVES)

    def _fragment(self, name: str) -> Shape:
        if name not in self._shapes:
            # A cycle adds nothing here; NoFragmentCyclesRule refuses it.
            self._shapes[name] = Shape()
            fragment = self.context.get_fragment(name)
            if fragment is not None:
                self._count_directives(fragment)
                self._shapes[name] = self._opened(fragment)
        return self._shapes[name]

    def _opened(self, fragment: FragmentDefinitionNode) -> Shape:
        """Refused on the way down, before the chain has used up Python's stack, and on the way up."""
        self._open += 1
        _check("nested fragments", self._open, settings.GRAPHQL_MAX_DEPTH)
        inner = self._shape(fragment.selection_set)
        self._open -= 1
        _check("nested fragments", inner.nesting + 1, settings.GRAPHQL_MAX_DEPTH)
        return replace(inner, nesting=inner.nesting + 1)

    def _shape(self, selections: SelectionSetNode | None) -> Shape:
        if selections is None:
            return Shape()
        self._count_directives(*selections.selections)
        return _together(self._of(selection) for selection in selections.selections)

    def _of(self, selection: Any) -> Shape:
        if isinstance(selection, FragmentSpreadNode):
            return self._fragment(selection.name.value)
        inner = self._shape(selection.selection_set)
        if not isinstance(selection, FieldNode):
            return inner
        depth = 1 if selection.name.value in INTROSPECTION else inner.depth + 1
        return Shape(depth, inner.aliases + (selection.alias is not None), 1, inner.nesting)

    def _count_directives(self, *nodes: Any) -> None:
        self._directives += sum(len(node.directives) for node in nodes)


def _together(shapes: Iterable[Shape]) -> Shape:
    depth = aliases = fields = nesting = 0
    for shape in shapes:
        depth = max(depth, shape.depth)
        nesting = max(nesting, shape.nesting)
        aliases += shape.aliases
        fields += shape.fields
    return Shape(depth, aliases, fields, nesting)


def _check(limit: str, actual: int, maximum: int) -> None:
    if actual > maximum:
        raise over_limit(limit, maximum, actual)
