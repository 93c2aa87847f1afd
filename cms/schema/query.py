"""The site's root fields: addresses, search, and what is the same on every page."""

from typing import Any

import graphene
from django.utils import timezone
from graphql import GraphQLResolveInfo

# Pages that no field of the schema names: `page`, `route` and `search` answer with them.
from cms.schema import article, home  # noqa: F401
from cms.schema.as_of import AsOf, snapshot_at
from cms.schema.change import ChangeConnection, Feed, feed_of, window_of
from cms.schema.connection import Part
from cms.schema.fields import maybe, one, paging, place
from cms.schema.page import Page
from cms.schema.route import Route, normal, route_to
from cms.schema.scalars import DateTime
from cms.schema.search import SearchConnection, search_for
from cms.schema.shown import Shown, show_or_none
from cms.schema.site import Site, site_at


def address() -> graphene.Argument:
    """The argument `path`."""
    return graphene.Argument(
        graphene.String, required=True, description="Below the site's root, such as `/kommunens-mal-och-budget/`."
    )


class SiteQuery(graphene.ObjectType):
    route = one(
        Route,
        "What a front end's router asks: which page is at this address, or where did it go.",
        path=address(),
        **place(),
    )
    page = maybe(Page, "The page at an address, or null.", path=address(), **place())
    search = one(
        SearchConnection,
        "Full text in the language that each page shows: Swedish and English word forms, South Sami words as written, "
        "with or without the marks of å ä ö ï; ranking, highlighted extract. Where Swedish is shown for lack of a "
        "translation, Swedish words find it.",
        query=graphene.Argument(
            graphene.String,
            required=True,
            description="Words that must all be found, in any form. At most 200 characters.",
        ),
        year=graphene.Argument(graphene.Int, description="Only pages of this plan year."),
        **place(),
        **paging(),
    )
    site = one(Site, "What is the same on every page.", **place())
    changes = one(
        ChangeConnection,
        "What was published, changed, corrected, moved, withdrawn, restored or masked, newest first, in every "
        "language. All that is known today. Also as Atom: `/andringar.atom`.",
        since=graphene.Argument(DateTime, description="Only what happened after this instant, or after this day."),
        until=graphene.Argument(
            DateTime, description="Only what happened until this instant, or until the end of this day."
        ),
        path=graphene.Argument(
            graphene.String, description="Only pages that were at this address, or below it, when it happened."
        ),
        **paging(),
    )

    @staticmethod
    def resolve_route(
        root: None, info: GraphQLResolveInfo, path: str, locale: str, as_of: AsOf = None
    ) -> dict[str, Any]:
        return route_to(snapshot_at(info, as_of), path, locale)

    @staticmethod
    def resolve_page(root: None, info: GraphQLResolveInfo, path: str, locale: str, as_of: AsOf = None) -> Shown | None:
        snapshot, wanted = snapshot_at(info, as_of), normal(path)
        return show_or_none(snapshot.page_at(wanted, locale) if wanted else None, snapshot)

    @staticmethod
    def resolve_search(
        root: None,
        info: GraphQLResolveInfo,
        query: str,
        locale: str,
        first: int,
        year: int | None = None,
        as_of: AsOf = None,
        after: str | None = None,
    ) -> Part:
        return search_for(snapshot_at(info, as_of), query, locale, year, first, after)

    @staticmethod
    def resolve_site(root: None, info: GraphQLResolveInfo, locale: str, as_of: AsOf = None) -> Shown | dict[str, Any]:
        return site_at(snapshot_at(info, as_of), locale)

    @staticmethod
    def resolve_changes(
        root: None,
        info: GraphQLResolveInfo,
        first: int,
        since: AsOf = None,
        until: AsOf = None,
        path: str | None = None,
        after: str | None = None,
    ) -> Feed:
        snapshot = snapshot_at(info, None)
        window = window_of(since, until, path, timezone.now())
        return feed_of(snapshot, window, first, after)
