"""What the page says of a schema: its types, fields and arguments as plain rows."""

import re
from dataclasses import dataclass
from html import escape
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_specified_scalar_type,
)
from graphql.language import print_ast
from graphql.utilities import ast_from_value


@dataclass(frozen=True, slots=True)
class Kind:
    """A chapter: types of one sort, in the schema's order."""

    title: str
    types: list[GraphQLNamedType]


def kinds(schema: GraphQLSchema) -> list[Kind]:
    """The questions first, then pages, what stands on them, and the closed sets."""
    own = [type_ for name, type_ in schema.type_map.items() if not name.startswith("__")]
    own = [type_ for type_ in own if not is_specified_scalar_type(type_)]
    root, page = schema.query_type, schema.type_map.get("Page")
    pages = {page, *(schema.get_possible_types(page) if isinstance(page, GraphQLInterfaceType) else ())}
    objects = [type_ for type_ in own if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)]
    objects.sort(key=lambda type_: type_ is not page)
    return [
        Kind("Questions", [type_ for type_ in own if type_ is root]),
        Kind("Pages", [type_ for type_ in objects if type_ in pages]),
        Kind("What pages hold", [type_ for type_ in objects if type_ not in pages and type_ is not root]),
        Kind("Closed sets", [type_ for type_ in own if isinstance(type_, GraphQLEnumType)]),
        Kind("Scalars", [type_ for type_ in own if type_ not in objects and not isinstance(type_, GraphQLEnumType)]),
    ]


def row_of(type_: GraphQLNamedType) -> dict[str, Any]:
    """One type, with the fields that are its own before those of its interfaces."""
    interfaces = getattr(type_, "interfaces", ())
    shared = {name for interface in interfaces for name in interface.fields}
    fields = sorted(getattr(type_, "fields", {}).items(), key=lambda item: item[0] in shared)
    return {
        "name": type_.name,
        "about": told(type_.description),
        "interfaces": [interface.name for interface in interfaces],
        "fields": [{**_field(type_.name, name, field), "shared": name in shared} for name, field in fields],
        "values": [
            {"name": name, "about": told(value.description), "deprecated": told(value.deprecation_reason)}
            for name, value in getattr(type_, "values", {}).items()
        ],
    }


def _field(owner: str, name: str, field: GraphQLField) -> dict[str, Any]:
    return {
        "name": name,
        "id": f"{owner}.{name}",
        "type": _linked(field.type),
        "about": told(field.description),
        "deprecated": told(field.deprecation_reason),
        "arguments": [_argument(name, argument) for name, argument in field.args.items()],
    }


def _argument(name: str, argument: GraphQLArgument) -> dict[str, Any]:
    default = ast_from_value(argument.default_value, argument.type)
    return {
        "name": name,
        "type": _linked(argument.type),
        "default": print_ast(default) if default else "",
        "about": told(argument.description),
    }


def _linked(type_: Any) -> dict[str, str]:
    """A type as it is written, parted round the name, which leads to its description unless GraphQL itself has it."""
    named = get_named_type(type_)
    before, _, after = str(type_).partition(named.name)
    link = "" if is_specified_scalar_type(named) else f"#{named.name}"
    return {"before": before, "name": named.name, "after": after, "link": link}


def told(text: str | None) -> SafeString:
    """A description as HTML: what stands between backticks is code."""
    marked = re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text or "", quote=False))
    return mark_safe(marked)  # noqa: S308  # escaped above
