"""A body that is named on a page: it exists that year, and the public knows it."""

from collections.abc import Iterator

from cms.validation import Problem
from goals.models import ResponsibleBody


def named_body_problems(body: ResponsibleBody, year: int | None, *, field: str, place: str) -> Iterator[Problem]:
    if not body.live:
        yield Problem(field, f"{place}: ”{body.name}” är inte publicerad. Publicera den först under Nämnder och bolag.")
    if year is not None and not body.exists_in(year):
        yield Problem(
            field,
            f"{place}: ”{body.name}” finns inte {year}. Välj vem som har uppgiften det året, "
            "eller rätta datumen under Nämnder och bolag.",
        )


def body_problems(body: ResponsibleBody) -> Iterator[Problem]:
    if body.valid_from and body.valid_to and body.valid_to < body.valid_from:
        yield Problem("valid_to", "Finns till och med: datumet är före ”Finns från”. Rätta ett av dem.")
    if body.successor_id and body.successor_id == body.pk:
        yield Problem("successor", "Efterträdare: välj någon annan än nämnden själv.")
