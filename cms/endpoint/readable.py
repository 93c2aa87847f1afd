"""Variables as an address shows them: `?year=2024&slug=infrastruktur`."""

import json
from functools import lru_cache

from django.http import QueryDict
from graphql import NamedTypeNode, NonNullTypeNode, OperationDefinitionNode, parse

_AS_JSON = {"Int": int, "Float": float, "Boolean": bool}


def readable_variables(text: str, given: QueryDict) -> dict[str, object]:
    """Those of a stored document's variables that the address names; what is no value of its type stays a string.

    Lists and input objects have no readable form: they are sent as JSON in `variables`.
    """
    return {name: _value(str(given[name]), type_) for name, type_ in _types(text).items() if name in given}


@lru_cache(maxsize=200)
def _types(text: str) -> dict[str, str]:
    """The type's name for each variable that is no list."""
    found = {}
    for definition in parse(text).definitions:
        if isinstance(definition, OperationDefinitionNode):
            for variable in definition.variable_definitions:
                type_ = variable.type.type if isinstance(variable.type, NonNullTypeNode) else variable.type
                if isinstance(type_, NamedTypeNode):
                    found[variable.variable.name.value] = type_.name.value
    return found


def _value(text: str, type_: str) -> object:
    wanted = _AS_JSON.get(type_)
    if wanted is None:
        return text
    try:
        value: object = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, wanted) else text
