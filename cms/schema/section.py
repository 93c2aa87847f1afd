"""The linked sections of a start page."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import maybe, one
from cms.schema.formatted_text import FormattedText
from cms.schema.page_link import PageLink, link_to
from cms.schema.row import Row
from cms.schema.shown import Shown


class Section(Row):
    """A heading, a short text and a link onwards (avsnitt), such as 'Så styrs kommunen'."""

    heading = one(graphene.String, "The section's heading.")
    text = one(FormattedText, "A few sentences.")
    link_text = maybe(graphene.String, "The words of the link. Null where none are written: use the page's title.")
    link = maybe(PageLink, "Where the section leads. Null where the page is not public.")

    @staticmethod
    def resolve_link(section: Shown, info: GraphQLResolveInfo) -> dict[str, Any] | None:
        page = section.get("link")
        return link_to(page) if page else None
