"""Images and their ready-made files."""

from collections.abc import Iterable
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.enums import closed_set
from cms.schema.fields import many, maybe, one
from cms.schema.files import url_of
from cms.schema.shown import DocumentType, Shown

FALLBACKS = ("image/jpeg", "image/png", "image/gif")


CROPS = {
    "CARD": "A landscape crop round the focal point, for cards.",
    "HERO": "A wide crop round the focal point, for the top of a page.",
}
ImagePreset = closed_set(
    "ImagePreset",
    "One ready-made file of a fixed shape.",
    {"THUMBNAIL": "A small square round the focal point, for lists.", **CROPS},
)
ImageShape = closed_set(
    "ImageShape",
    "A shape that comes in several widths.",
    {"NATURAL": "The whole picture in its own proportions.", **CROPS},
)


class FocalPoint(DocumentType):
    """The place in a picture that every crop must keep."""

    x = one(graphene.Float, "From the left edge, in percent of the width.")
    y = one(graphene.Float, "From the upper edge, in percent of the height.")


class Rendition(DocumentType):
    """One ready-made image file. Files are named by their content: keep them for ever."""

    url = one(graphene.String, "Where the file is.")
    width = one(graphene.Int, "Pixels.")
    height = one(graphene.Int, "Pixels.")
    mime_type = one(graphene.String, "Such as image/avif, image/webp or image/jpeg.")

    @staticmethod
    def resolve_url(rendition: Shown, info: GraphQLResolveInfo) -> str:
        return url_of(rendition.data["name"])


class ImageSource(graphene.ObjectType):
    """One file format's widths: the attributes of a `<source>` in a `<picture>`."""

    mime_type = one(graphene.String, "For the attribute `type`.")
    src_set = one(graphene.String, "For the attribute `srcset`, widths in pixels.")


class ResponsiveImage(graphene.ObjectType):
    """Every width of one shape, ready for `<picture>` and `<img srcset>`."""

    src = one(Rendition, "The widest file in the format that every browser reads (JPEG), for `<img src>`.")
    src_set = one(graphene.String, "The same format's widths, for `<img srcset>`.")
    sources = many(ImageSource, "The smaller formats (AVIF, WebP), best first, for `<source>`.")


class Image(DocumentType):
    """An image (bild) in the library. Its text alternative belongs to its use: see Figure."""

    id = one(graphene.ID, "Unique in this answer's perspective.")
    width = one(graphene.Int, "The original's width in pixels.")
    height = one(graphene.Int, "The original's height in pixels.")
    credit = maybe(graphene.String, "Photographer or maker (fotograf). Null where none is named.")
    licence = maybe(graphene.String, "The licence in words (licens). Null where none is stated.")
    focal_point = maybe(FocalPoint, "The place that crops keep. Null where no one has chosen it.")
    placeholder = one(graphene.String, "A tiny picture as a data URI, to show while the real one loads.")
    rendition = one(
        Rendition,
        "One file in the format that every browser reads (JPEG).",
        preset=graphene.Argument(ImagePreset, required=True, description="The shape wanted."),
    )
    responsive = one(
        ResponsiveImage,
        "Every width of one shape, in AVIF or WebP with a JPEG fallback.",
        shape=graphene.Argument(ImageShape, required=True, description="The shape wanted."),
    )

    @staticmethod
    def resolve_id(image: Shown, info: GraphQLResolveInfo) -> str:
        return image.named(image.key)

    @staticmethod
    def resolve_rendition(image: Shown, info: GraphQLResolveInfo, preset: Any) -> Shown:
        return image.piece(_widest(_fallbacks(image.data["renditions"][preset.value])))

    @staticmethod
    def resolve_responsive(image: Shown, info: GraphQLResolveInfo, shape: Any) -> dict[str, Any]:
        files = image.data["renditions"][shape.value]
        formats = dict.fromkeys(file["mime_type"] for file in files)
        fallbacks = _fallbacks(files)
        return {
            "src": image.piece(_widest(fallbacks)),
            "src_set": _src_set(fallbacks),
            "sources": [
                {"mime_type": mime, "src_set": _src_set(f for f in files if f["mime_type"] == mime)}
                for mime in formats
                if mime not in FALLBACKS
            ],
        }


def _fallbacks(files: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [file for file in files if file["mime_type"] in FALLBACKS]


def _widest(files: list[dict[str, Any]]) -> dict[str, Any]:
    return max(files, key=lambda file: int(file["width"]))


def _src_set(files: Iterable[dict[str, Any]]) -> str:
    ordered = sorted(files, key=lambda file: int(file["width"]))
    return ", ".join(f"{url_of(file['name'])} {file['width']}w" for file in ordered)
