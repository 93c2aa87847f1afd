"""What search engines and social media show of a page."""

import textwrap
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import maybe, one
from cms.schema.image import Image
from cms.schema.page_types import summary_of
from cms.schema.shown import Shown

LONGEST = 160


class Seo(graphene.ObjectType):
    """What search engines and social media show of a page."""

    title = one(graphene.String, "For `<title>`: the editors' own, or the page's title.")
    description = one(graphene.String, "For `<meta name=description>`: the editors' own, or the text's beginning.")
    canonical_path = one(
        graphene.String, "For `<link rel=canonical>`: the page's path, or that of the page it shows the text of."
    )
    image = maybe(Image, "To show where the page is shared. Null where no one has chosen it.")

    @staticmethod
    def resolve_title(page: Shown, info: GraphQLResolveInfo) -> str:
        document = page.edition.document
        return str(document["seo"]["title"] or document["title"])

    @staticmethod
    def resolve_description(page: Shown, info: GraphQLResolveInfo) -> str:
        written = page.edition.document["seo"]["description"]
        return written or textwrap.shorten(summary_of(page), LONGEST, placeholder=" …")

    @staticmethod
    def resolve_canonical_path(page: Shown, info: GraphQLResolveInfo) -> str:
        document = page.edition.document
        source = page.follow(f"page:{document['translation_key']}:{document['content_locale']}")
        return source.edition.path if source else page.edition.path

    @staticmethod
    def resolve_image(page: Shown, info: GraphQLResolveInfo) -> Any:
        return page.wrap(page.edition.document["seo"]["image"])
