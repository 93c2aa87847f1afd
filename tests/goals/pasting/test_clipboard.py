"""What Word and Excel really put on the clipboard: their own tags and styles, merged cells, drawn bullets."""

from datetime import date
from pathlib import Path

import pytest

from goals.pasting.table import rows_of
from goals.pasting.understanding import understood
from tests.factories.goals import make_body

pytestmark = pytest.mark.django_db

CLIPBOARD = Path(__file__).parent / "clipboard"


@pytest.fixture(autouse=True)
def bodies() -> None:
    for name, abbreviation in (
        ("Tekniska nämnden", "TN"),
        ("Barn- och utbildningsnämnden", "BUN"),
        ("Kommunstyrelsen", "KS"),
    ):
        make_body(name, abbreviation=abbreviation)


def test_table_of_word_with_a_title_merged_cells_and_a_list_in_a_cell() -> None:
    rows, notes = understood(rows_of((CLIPBOARD / "word.html").read_text(), ""), 2025)
    assert [(row.cell.html, row.lead and row.lead.name, [str(body) for body in row.shared]) for row in rows] == [
        ("Bygg en gångväg till skolan: belysning; <i>bänkar</i> &amp; träd.", "Tekniska nämnden", []),
        (
            '<a href="https://example.se/plan">Planen</a> ska ses över.',
            "Tekniska nämnden",
            ["Barn- och utbildningsnämnden (BUN)", "Kommunstyrelsen (KS)"],
        ),
    ]
    assert [(row.due_on, row.notes) for row in rows] == [(date(2025, 6, 30), []), (date(2025, 12, 31), [])]
    assert notes == ["”Tekniska nämndens uppdrag 2025” står ovanför rubrikerna och tas inte med."]


def test_cells_of_excel_with_lines_a_date_that_did_not_fit_and_a_column_without_a_name() -> None:
    rows, notes = understood(rows_of((CLIPBOARD / "excel.html").read_text(), ""), 2025)
    assert [(row.cell.text, row.lead and row.lead.name, row.kind, row.starts_on, row.due_on) for row in rows] == [
        (
            "Sätt upp bänkar; vid torget; vid stationen",
            "Tekniska nämnden",
            "COMMITTEE",
            date(2025, 1, 15),
            date(2025, 6, 30),
        ),
        ("Laga taket.", "Tekniska nämnden", "COUNCIL", None, None),
    ]
    assert [row.notes for row in rows] == [[], ["”########” känns inte igen som dag (ska vara klart)."]]
    assert notes == ["Kolumn 7 tas inte med: den har ingen rubrik."]


def test_plain_text_of_excel_keeps_a_cell_of_several_lines_together() -> None:
    text = 'Uppdrag\tAnsvarig\r\n"Bygg ""Ängen""\nmed lekplats"\tTN\r\n"Trygga" vägar\tKS\r\n'
    rows, notes = understood(rows_of("", text), 2025)
    assert [(row.cell.text, row.lead and row.lead.abbreviation) for row in rows] == [
        ('Bygg "Ängen" med lekplats', "TN"),
        ('"Trygga" vägar', "KS"),
    ]
    assert notes == []


@pytest.mark.parametrize("html", ["<b>" * 100_000 + "Bygg", "<table><tr><td>" + "<i>" * 100_000 + "Bygg"])
def test_tags_within_tags_without_end_give_way_to_the_text(html: str) -> None:
    assert [[cell.text for cell in row] for row in rows_of(html, "Bygg en gångväg.\tTekniska nämnden")] == [
        ["Bygg en gångväg.", "Tekniska nämnden"]
    ]


@pytest.mark.parametrize("height", ["²", "0", "9" * 5000])
def test_height_that_is_no_number_is_one_row(height: str) -> None:
    rows = rows_of(f'<table><tr><td rowspan="{height}">Bygg</td></tr><tr><td>Riv</td></tr></table>', "")
    assert [[cell.text for cell in row] for row in rows] == [["Bygg"], ["Riv"]]
