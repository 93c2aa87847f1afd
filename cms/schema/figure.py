"""An image in use."""

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import maybe, one
from cms.schema.image import Image
from cms.schema.shown import DocumentType, Shown


class Figure(DocumentType):
    """An image as it is used here: text alternative, caption and decorative choice belong to the use."""

    image = one(Image, "The picture itself.")
    alt = one(graphene.String, "The text alternative (alt-text). Empty exactly when decorative.")
    decorative = one(graphene.Boolean, "True where the picture says nothing that the text does not.")
    caption = maybe(graphene.String, "The caption (bildtext). Null where there is none.")

    @staticmethod
    def resolve_decorative(figure: Shown, info: GraphQLResolveInfo) -> bool:
        return is_decorative(figure)

    @staticmethod
    def resolve_alt(figure: Shown, info: GraphQLResolveInfo) -> str:
        if is_decorative(figure):
            return ""
        return figure.data["alt"] or figure.get("image").data["alt"] or ""

    @staticmethod
    def resolve_caption(figure: Shown, info: GraphQLResolveInfo) -> str | None:
        return figure.data["caption"] or figure.get("image").data["caption"] or None


def is_decorative(figure: Shown) -> bool:
    """The use's own choice: a text alternative written here says no, silence asks the image."""
    if figure.data["decorative"] is not None:
        return bool(figure.data["decorative"])
    return not figure.data["alt"] and bool(figure.get("image").data["decorative"])


def figure_of(shown: Shown) -> Shown | None:
    """A figure whose image was public, or None."""
    figure = shown.get("figure")
    return figure if figure is not None and figure.get("image") is not None else None
