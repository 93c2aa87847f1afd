"""Closed sets, each value with its own description."""

import enum
from typing import Any

import graphene


def closed_set(name: str, about: str, values: dict[str, str]) -> Any:
    """A GraphQL enum: `about` describes the set, `values` are its names with their descriptions."""
    members = enum.Enum(name, {value: value for value in values})  # type: ignore[misc]

    def description(member: enum.Enum | None) -> str:
        return about if member is None else values[member.name]

    return graphene.Enum.from_enum(members, name=name, description=description)
