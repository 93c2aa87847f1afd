"""What differs between two schemas, in the words of a changelog."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from graphql import GraphQLArgument, GraphQLEnumValue, GraphQLField, GraphQLNamedType, GraphQLSchema
from graphql.utilities import find_breaking_changes, find_dangerous_changes

Element = GraphQLNamedType | GraphQLField | GraphQLArgument | GraphQLEnumValue
FIELD = re.compile(r"^(\w+\.\w+) was removed")
ARGUMENT = re.compile(r"^(\w+\.\w+) arg (\w+) was removed")
VALUE = re.compile(r"^(\w+) was removed from enum type (\w+)")
TYPE = re.compile(r"^(\w+) was removed\.$")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; `place` is the schema coordinate of what was removed, empty for every other difference."""

    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs, by what it means to those who read the new schema with an operation for the old one."""

    breaking: list[Change]
    dangerous: list[Change]
    deprecated: list[Change]
    added: list[Change]

    def markdown(self) -> str:
        parts = {"Breaking": self.breaking, "Dangerous": self.dangerous, "Deprecated": self.deprecated}
        parts["Added"] = self.added
        return "\n\n".join(
            "\n".join([f"### {heading}", "", *(f"- {change.text}" for change in changes)])
            for heading, changes in parts.items()
            if changes
        )


def changes_between(old: GraphQLSchema, new: GraphQLSchema) -> Changes:
    before, after = elements(old), elements(new)
    added = [place for place in after if place not in before and _parent(place) not in after.keys() - before.keys()]
    return Changes(
        [Change(found.description, _removed(found.description)) for found in find_breaking_changes(old, new)],
        [Change(found.description) for found in find_dangerous_changes(old, new)],
        [
            Change(f"`{place}`: {reason}")
            for place in after
            if (reason := reason_of(after[place])) and not (place in before and reason_of(before[place]))
        ],
        [Change(f"`{place}`: {_told(after[place])}") for place in added],
    )


def elements(schema: GraphQLSchema) -> dict[str, Element]:
    """Every type, field, argument and value by its schema coordinate: `Goal`, `Goal.slug`, `Query.goal(slug:)`."""
    own = (type_ for name, type_ in schema.type_map.items() if not name.startswith("__"))
    return dict(chain.from_iterable(_of_type(type_) for type_ in own))


def reason_of(element: Element) -> str | None:
    """Why not to use it any longer."""
    return getattr(element, "deprecation_reason", None)


def _of_type(type_: GraphQLNamedType) -> Iterator[tuple[str, Element]]:
    yield type_.name, type_
    for name, value in getattr(type_, "values", {}).items():
        yield f"{type_.name}.{name}", value
    for name, field in getattr(type_, "fields", {}).items():
        place = f"{type_.name}.{name}"
        yield place, field
        yield from ((f"{place}({argument}:)", found) for argument, found in getattr(field, "args", {}).items())


def _parent(place: str) -> str:
    return re.sub(r"(\(\w+:\)|\.\w+)$", "", place) if "." in place else ""


def _told(element: Element) -> str:
    return " ".join((element.description or "").split())


def _removed(text: str) -> str:
    """The coordinate that one of graphql-core's sentences says was removed."""
    if found := FIELD.match(text):
        return found[1]
    if found := ARGUMENT.match(text):
        return f"{found[1]}({found[2]}:)"
    if found := VALUE.match(text):
        return f"{found[2]}.{found[1]}"
    found = TYPE.match(text)
    return found[1] if found else ""
