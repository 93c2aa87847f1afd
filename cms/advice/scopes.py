"""Parts of the site that the subject knows of, to which the report can be narrowed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.query import PageQuerySet

Choices = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Scope:
    """`name` stands in the report's address; `choices` are somebody's own, and `pages` those of one choice."""

    name: str
    label: str
    choices: Callable[[Any], Choices]
    pages: Callable[[str], PageQuerySet]


_scopes: list[Scope] = []


def register(scope: Scope) -> None:
    _scopes.append(scope)


def scopes() -> tuple[Scope, ...]:
    return tuple(_scopes)
