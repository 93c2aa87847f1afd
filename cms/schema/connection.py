"""Relay connections: lists that page forward behind opaque cursors."""

import base64
import binascii
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import graphene
from django.conf import settings

from cms.schema.errors import bad_input
from cms.schema.fields import maybe, one

MOST_DIGITS = 9
Item = TypeVar("Item")


class PageInfo(graphene.ObjectType):
    """Where this part of a connection stands in the whole, as Relay reads it."""

    has_next_page = one(graphene.Boolean, "True where more follows `endCursor`.")
    has_previous_page = one(graphene.Boolean, "True where something stands before `startCursor`.")
    start_cursor = maybe(graphene.String, "The first edge's cursor. Null where there are no edges.")
    end_cursor = maybe(graphene.String, "The last edge's cursor, for `after`. Null where there are no edges.")


class Connection(graphene.ObjectType):
    class Meta:
        abstract = True

    page_info = one(PageInfo, "Where this part stands in the whole.")
    total_count = one(graphene.Int, "How many there are in all, on every page of the connection.")


class Edge(graphene.ObjectType):
    class Meta:
        abstract = True

    cursor = one(graphene.String, "This edge's place, for `after`. Opaque: its form may change.")


@dataclass(frozen=True, slots=True)
class At:
    """One edge; `extract` is used by search alone."""

    cursor: str
    node: Any
    extract: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """The edges of one page of a connection."""

    edges: list[At]
    total_count: int
    page_info: dict[str, Any]


def part(edges: list[At], total: int, *, before: bool, more: bool) -> Part:
    """A connection's answer: `before` and `more` say what stands on either side of it."""
    info = {
        "has_next_page": more,
        "has_previous_page": before,
        "start_cursor": edges[0].cursor if edges else None,
        "end_cursor": edges[-1].cursor if edges else None,
    }
    return Part(edges, total, info)


def part_of(items: Sequence[Item], place: Callable[[Item], str], first: int, after: str | None) -> Part:
    """A page of a list that is already in memory, in the order of `place`."""
    places = [place(item) for item in items]
    start = 0 if after is None else bisect_right(places, decoded(after))
    stop = start + checked(first)
    edges = [At(encoded(place(item)), item) for item in items[start:stop]]
    return part(edges, len(items), before=start > 0, more=stop < len(items))


def checked(first: int) -> int:
    """The size of a page, within its limits."""
    if not 1 <= first <= settings.GRAPHQL_MAX_FIRST:
        raise bad_input(f"`first` must be between 1 and {settings.GRAPHQL_MAX_FIRST}.")
    return first


def encoded(place: str) -> str:
    """A place in a list as an opaque cursor."""
    return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


def decoded(cursor: str) -> str:
    """The place that a cursor of ours names."""
    try:
        return base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError) as error:
        raise bad_input("`after` must be a cursor from an earlier answer.") from error


def place_of(cursor: str) -> int:
    """The number that a cursor of a numbered list names."""
    number = decoded(cursor)
    if not (number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS):
        raise bad_input("`after` must be a cursor from an earlier answer.")
    return int(number)
