"""The size of single arguments, written in the document or given as variables."""

from itertools import count
from typing import Any

from django.conf import settings
from graphql import ASTValidationRule, ListValueNode, ObjectValueNode, StringValueNode

from cms.endpoint.refusal import over_limit, refusal


class ArgumentSizeRule(ASTValidationRule):
    """Refuses strings and lists in a document that no argument of the schema needs."""

    def enter_string_value(self, node: StringValueNode, *_: Any) -> None:
        check_string(node.value)

    def enter_list_value(self, node: ListValueNode, *_: Any) -> None:
        check_length(len(node.values))

    def enter_object_value(self, node: ObjectValueNode, *_: Any) -> None:
        check_length(len(node.fields))


def check_variables(variables: dict[str, Any]) -> None:
    """Refuses the same in variables, and what is nested deeper than any document may be."""
    level: list[Any] = list(variables.values())
    for depth in count(1):
        below: list[Any] = []
        for value in level:
            if isinstance(value, str):
                check_string(value)
            elif isinstance(value, dict | list):
                check_length(len(value))
                check_depth(depth)
                below.extend(value.values() if isinstance(value, dict) else value)
        if not below:
            break
        level = below


def check_string(value: str) -> None:
    if len(value) > settings.GRAPHQL_MAX_STRING:
        raise over_limit("characters in a string", settings.GRAPHQL_MAX_STRING, len(value))
    if "\0" in value:
        # PostgreSQL's text has no such character, so nothing could ever be found.
        raise refusal(400, "BAD_USER_INPUT", "A string must not contain the character U+0000.")


def check_depth(depth: int) -> None:
    if depth > settings.GRAPHQL_MAX_DEPTH:
        raise over_limit("depth of a variable", settings.GRAPHQL_MAX_DEPTH, depth)


def check_length(length: int) -> None:
    if length > settings.GRAPHQL_MAX_ITEMS:
        raise over_limit("items in a list", settings.GRAPHQL_MAX_ITEMS, length)
