"""Full text, in the language of each page."""

from typing import TYPE_CHECKING

import graphene
from django.conf import settings

from cms.schema.connection import At, Connection, Edge, Part, checked, encoded, part, place_of
from cms.schema.errors import bad_input
from cms.schema.fields import many, one
from cms.schema.page import Page
from cms.schema.page_types import names
from cms.schema.shown import show

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


class SearchEdge(Edge):
    """One page that holds the words searched for."""

    node = one(Page, "The page.")
    extract = one(graphene.String, "Safe HTML from the page's text, `<mark>` around the words found in it.")


class SearchConnection(Connection):
    """The pages that hold every word searched for, best first.

    A word may also stand in the name or abbreviation, at the instant, of a body that the page refers to.
    """

    edges = many(SearchEdge, "The pages asked for.")


def search_for(snapshot: "Snapshot", query: str, locale: str, year: int | None, first: int, after: str | None) -> Part:
    """A page of search results; a cursor is a place in the ranking."""
    if len(query) > settings.GRAPHQL_MAX_SEARCH_TEXT:
        raise bad_input(f"`query` must be at most {settings.GRAPHQL_MAX_SEARCH_TEXT} characters.")
    start = 0 if after is None else place_of(after)
    found = snapshot.search(query, locale, names(), checked(first), start, "" if year is None else str(year))
    edges = [
        At(encoded(str(start + number)), show(hit.edition, snapshot), hit.extract)
        for number, hit in enumerate(found.hits, 1)
    ]
    return part(edges, found.total, before=start > 0, more=start + len(edges) < found.total)
