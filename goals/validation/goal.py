"""A goal says what it is, and its picture, key figures and investments are complete."""

from collections.abc import Iterator

from cms.validation import Problem
from cms.validation.pictures import picture_problems
from goals.models import GoalPage


def goal_problems(page: GoalPage) -> Iterator[Problem]:
    if not page.statement.strip():
        yield Problem("statement", "Målformulering: skriv den mening eller de två meningar som är målet.")
    yield from _figure_problems(page)
    yield from _kpi_problems(page)
    for number, investment in enumerate(page.investments.all(), start=1):
        if not investment.title.strip():
            yield Problem(f"investments.{number - 1}.title", f"Investering {number}: skriv vad den gäller.")
    for number, row in enumerate(page.predecessors.all(), start=1):
        if row.goal_id is None or row.goal_id == page.pk:
            yield Problem(f"predecessors.{number - 1}.goal", f"Tidigare mål {number}: välj ett annat mål.")


def _figure_problems(page: GoalPage) -> Iterator[Problem]:
    if page.figure_image:
        yield from picture_problems(
            page.figure_image, page.figure_alt, page.figure_decorative, field="figure_", place="Bild"
        )
    elif page.figure_alt or page.figure_caption:
        yield Problem(
            "figure_image",
            "Bild: det finns en text till bilden men ingen bild. Välj en bild, eller ta bort texten.",
            "warning",
        )


def _kpi_problems(page: GoalPage) -> Iterator[Problem]:
    for number, row in enumerate(page.kpis.all(), start=1):
        field, place = f"kpis.{number - 1}.kpi", f"Nyckeltal {number}"
        if row.kpi is None:
            yield Problem(field, f"{place}: välj ett nyckeltal, eller ta bort raden.")
        elif not row.kpi.live:
            yield Problem(field, f"{place}: ”{row.kpi.title}” är inte publicerat. Publicera det först under Nyckeltal.")
