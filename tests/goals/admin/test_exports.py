"""The lists and reports that Wagtail writes as files: a spreadsheet that opens one runs nothing."""

import csv
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.admin.views.mixins import SpreadsheetExportMixin

from goals.models import GoalPage
from tests.factories.goals import make_goal

pytestmark = pytest.mark.django_db
COMMANDS = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1"]


@pytest.fixture
def titled(goal: GoalPage) -> list[str]:
    """Goals called what a spreadsheet would run, each with a text that there is advice on."""
    for number, title in enumerate(COMMANDS):
        made = make_goal(goal.get_parent(), title, slug=f"mal-{number}", statement="Vi bygger 12000 vägar.")
        made.save_revision().publish()
    return COMMANDS


def exported(editor: Client, report: str, kind: str) -> bytes:
    return b"".join(editor.get(reverse(report), {"export": kind}))


@pytest.mark.parametrize("report", ["wagtailadmin_reports:aging_pages", "advice_report"])
def test_title_that_looks_like_a_formula_is_text_in_every_report(
    editor: Client, titled: list[str], report: str
) -> None:
    rows = csv.reader(exported(editor, report, "csv").decode("utf-8-sig").splitlines(keepends=True))
    first = {row[0] for row in rows if row}
    assert {f"'{title}" for title in titled} <= first
    assert not first & set(titled)
    book: Any = load_workbook(BytesIO(exported(editor, report, "xlsx")))
    cells = {cell.value: cell.data_type for (cell,) in book.worksheets[0].iter_rows(max_col=1)}
    kept = {title for title in titled if not title.startswith("\r")}  # a workbook's XML has no carriage return
    assert {title: cells.get(title) for title in kept} == dict.fromkeys(kept, "s")


def test_number_below_zero_stays_a_number() -> None:
    view = SpreadsheetExportMixin()
    assert [view.preprocess_field_value("x", value, "csv") for value in (-5, "-5")] == [-5, "'-5"]
