"""A budget's lines are complete. Sums and stated totals differ in real life: that is told, not stopped."""

from collections.abc import Iterator
from decimal import Decimal

from cms.numbers import grouped
from cms.validation import Problem
from cms.validation.pictures import stream_problems
from goals.enums import BudgetKind
from goals.models import BudgetLine, BudgetPage
from goals.validation.bodies import named_body_problems


def budget_problems(page: BudgetPage) -> Iterator[Problem]:
    yield from stream_problems(page.body, "body")
    lines = list(page.lines.all())
    for number, line in enumerate(lines, start=1):
        yield from _line_problems(line, page.year, f"lines.{number - 1}", f"Budgetrad {number}")
    yield from _total_problems(page, lines)


def _line_problems(line: BudgetLine, year: int, field: str, place: str) -> Iterator[Problem]:
    if line.body is None:
        yield Problem(f"{field}.body", f"{place}: välj nämnd eller bolag.")
    else:
        yield from named_body_problems(line.body, year, field=f"{field}.body", place=place)
    if line.amount is None:
        yield Problem(f"{field}.amount", f"{place}: skriv beloppet i hela kronor.")


def _total_problems(page: BudgetPage, lines: list[BudgetLine]) -> Iterator[Problem]:
    total = sum((line.amount or Decimal(0) for line in lines if line.kind == BudgetKind.GRANT), Decimal(0))
    if page.stated_total is not None and page.stated_total != total:
        yield Problem(
            "stated_total",
            f"Angiven summa: beslutet anger {kronor(page.stated_total)}, men kommunbidragen är tillsammans "
            f"{kronor(total)}. Båda visas. Kontrollera att det ska vara så.",
            "warning",
        )


def kronor(amount: Decimal) -> str:
    return f"{grouped(amount)}\u00a0kr"
