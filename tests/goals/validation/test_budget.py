from datetime import date
from decimal import Decimal

import pytest

from cms.validation import Problem, problems_of
from tests.factories.goals import line, make_body, make_budget

pytestmark = pytest.mark.django_db


def test_sum_that_differs_from_the_stated_total_is_a_warning() -> None:
    body = make_body()
    lines = [line(body, 5_000_000_000), line(body, 91_600_000), line(body, 7, kind="INVESTMENT")]
    page = make_budget(stated_total=Decimal(5_200_000_000), lines=lines)
    assert problems_of(page) == [
        Problem(
            "stated_total",
            "Angiven summa: beslutet anger 5\u00a0200\u00a0000\u00a0000\u00a0kr, men kommunbidragen är tillsammans "
            "5\u00a0091\u00a0600\u00a0000\u00a0kr. Båda visas. Kontrollera att det ska vara så.",
            "warning",
        )
    ]


def test_sum_that_agrees_is_right() -> None:
    assert problems_of(make_budget(stated_total=Decimal(12), lines=[line(make_body(), 12)])) == []


def test_total_need_not_be_stated() -> None:
    assert problems_of(make_budget(lines=[line(make_body(), 12)])) == []


def test_line_has_a_body_of_that_year_and_an_amount() -> None:
    ended = make_body("Gymnasienämnden", valid_to=date(2019, 12, 31))
    page = make_budget(live=False, lines=[line(None, None), line(ended, 1)])
    assert [(problem.field, problem.message) for problem in problems_of(page)] == [
        ("lines.0.body", "Budgetrad 1: välj nämnd eller bolag."),
        ("lines.0.amount", "Budgetrad 1: skriv beloppet i hela kronor."),
        (
            "lines.1.body",
            "Budgetrad 2: ”Gymnasienämnden” finns inte 2024. Välj vem som har uppgiften det året, "
            "eller rätta datumen under Nämnder och bolag.",
        ),
    ]
