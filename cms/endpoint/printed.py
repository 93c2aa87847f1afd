"""How clients print a document before they hash it."""

from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    Visitor,
    print_ast,
    visit,
)

_TYPENAME = "__typename"


def printings(document: DocumentNode) -> tuple[str, str]:
    """The canonical print, and the one with `__typename` in every selection set but an operation's own.

    Apollo Client and urql add the field so that their caches know what they hold.
    """
    return print_ast(document), print_ast(visit(document, _AddTypename()))


class _AddTypename(Visitor):
    def leave_selection_set(self, node: SelectionSetNode, key: Any, parent: Any, *_: Any) -> SelectionSetNode | None:
        names = [selection.name.value for selection in node.selections if isinstance(selection, FieldNode)]
        if isinstance(parent, OperationDefinitionNode) or any(name.startswith("__") for name in names):
            return None
        added = FieldNode(name=NameNode(value=_TYPENAME), arguments=(), directives=())
        return SelectionSetNode(selections=(*node.selections, added))
