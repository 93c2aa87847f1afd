"""A picture in use: it says something to everybody, and may be shown."""

from collections.abc import Iterator
from typing import Any

from django.utils import timezone
from wagtail.blocks import StreamValue

from cms.enums import Decorative, Persons
from cms.models import ArticlePage, Image
from cms.validation.problems import Problem


def picture_problems(image: Image, alt: str, decorative: str, *, field: str, place: str = "Bild") -> Iterator[Problem]:
    """`field` is the form's prefix of the picture's fields, `place` how the editor calls it."""
    if not _speaks(image, alt, decorative):
        yield Problem(
            f"{field}alt",
            f"{place}: alternativtext saknas. Skriv vad bilden säger här, eller ange att den bara är utsmyckning.",
        )
    if image.persons in (Persons.ADULTS, Persons.CHILDREN) and not image.legal_basis:
        yield Problem(
            f"{field}image",
            f"{place}: ”{image.title}” visar någon som går att känna igen men saknar rättslig grund. "
            "Skriv den på bilden i bildbanken, eller välj en annan bild.",
        )
    if image.valid_until and image.valid_until < timezone.localdate():
        yield Problem(
            f"{field}image",
            f"{place}: ”{image.title}” fick användas till och med {image.valid_until}. Välj en annan bild.",
        )


def _speaks(image: Image, alt: str, decorative: str) -> bool:
    if decorative == Decorative.YES:
        return True
    inherited = decorative == Decorative.INHERIT and image.is_decorative
    return bool(alt.strip() or image.alt.strip() or inherited)


def stream_problems(stream: StreamValue, field: str) -> Iterator[Problem]:
    """Pictures in running text."""
    for number, block in enumerate(stream, start=1):
        if block.block_type == "figure":
            yield from _figure_problems(block.value["figure"], f"{field}.{number - 1}.", f"Block {number}, bild")


def _figure_problems(figure: dict[str, Any], field: str, place: str) -> Iterator[Problem]:
    if figure["image"] is None:
        yield Problem(f"{field}image", f"{place}: ingen bild är vald. Välj en, eller ta bort blocket.")
        return
    alt, decorative = figure["alt"] or "", figure["decorative"] or Decorative.INHERIT
    yield from picture_problems(figure["image"], alt, decorative, field=field, place=place)


def article_problems(page: ArticlePage) -> Iterator[Problem]:
    yield from stream_problems(page.body, "body")
