"""A round goes out as a file and comes back; what comes is checked, and shown before it is saved."""

import csv
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import Workbook, load_workbook

from goals.follow_up_round.reading import MOST_ROWS, UnreadableFileError, rows_of
from goals.models import Assignment, GoalPage, PlanPage
from tests.factories.goals import assignment, follow_up
from tests.goals.follow_up_round.conftest import address, reports

pytestmark = pytest.mark.django_db
HEADING = ["ID", "Mål", "Uppdrag", "Ansvarig", "År", "Tidpunkt", "Status", "Kommentar"]


def id_of(text: str) -> str:
    row = Assignment.objects.get(text__contains=text)
    return f"{row.page_id}-{row.uuid}"


def csv_of(*rows: list[str], delimiter: str = ";") -> bytes:
    text = StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode()


def xlsx_of(*rows: list[Any]) -> bytes:
    book, file = Workbook(), BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file.getvalue()


def sent(client: Client, plan: PlanPage, content: bytes, name: str = "t1.csv") -> Any:
    return client.post(address(plan), {"import": "1", "file": SimpleUploadedFile(name, content)})


def test_csv_is_what_a_swedish_excel_opens(editor: Client, plan: PlanPage) -> None:
    answer = editor.get(address(plan, view="round_csv"))
    assert answer["Content-Disposition"] == 'attachment; filename="uppfoljning-t1-2024.csv"'
    rows = list(csv.reader(StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert rows[:2] == [
        HEADING,
        [
            *(id_of("Bygg en väg"), "Vägar", "Bygg en väg.", "Tekniska nämnden", "2024", "T1"),
            *("Bedöms inte bli genomfört", "Saknar pengar."),
        ],
    ]


def test_no_cell_is_a_formula(editor: Client, plan: PlanPage) -> None:
    draft = GoalPage.objects.get(title="Vägar").get_latest_revision_as_object()
    draft.assignments = [assignment(None, '<p>=HYPERLINK("http://x.example")</p>')]
    draft.save_revision()
    text = editor.get(address(plan, view="round_csv")).content.decode("utf-8-sig")
    assert list(csv.reader(StringIO(text), delimiter=";"))[1][2] == '\'=HYPERLINK("http://x.example")'
    book = load_workbook(BytesIO(editor.get(address(plan, view="round_xlsx")).content))
    cell = book.active["C2"]
    assert (cell.value, cell.data_type) == ('=HYPERLINK("http://x.example")', "s")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_file_comes_back_as_it_went_out(editor: Client, plan: PlanPage, kind: str) -> None:
    content = editor.get(address(plan, view=f"round_{kind}")).content
    answer = sent(editor, plan, content, f"t1.{kind}")
    assert [(fate.line, fate.what) for fate in answer.context["fates"]] == [
        (2, "ingen ändring"),
        (3, "ingen ändring"),
        (4, "ingen ändring"),
    ]
    assert answer.context["form"].changed == []


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_comment_that_looks_like_a_formula_comes_back_as_it_is(editor: Client, plan: PlanPage, kind: str) -> None:
    draft = GoalPage.objects.get(title="Vägar").get_latest_revision_as_object()
    draft.assignments.all()[0].follow_ups = [follow_up("T1", "NOT_EXPECTED", comment="<p>-3 procent sedan i fjol.</p>")]
    draft.save_revision()
    content = editor.get(address(plan, view=f"round_{kind}")).content
    answer = sent(editor, plan, content, f"t1.{kind}")
    assert {fate.what for fate in answer.context["fates"]} == {"ingen ändring"}
    assert len(answer.context["fates"]) == 3


def test_each_rows_fate_is_told_and_nothing_is_saved(editor: Client, plan: PlanPage) -> None:
    bridge, road, house = id_of("Laga en bro"), id_of("Bygg en väg"), id_of("Bygg ett hus")
    content = xlsx_of(
        HEADING,
        [bridge, "", "", "", 2024, "T1", "bedöms  bli genomfört", "På väg."],
        [road, "", "", "", 2024, "T2", "Bedöms bli genomfört", ""],
        [house, "", "", "", 2024, "T1", "Är genomfört", ""],
        [bridge, "", "", "", 2024, "T1", "Kan ej bedömas", ""],
        ["7-okänt", "", "", "", 2024, "T1", "Kan ej bedömas", ""],
    )
    answer = sent(editor, plan, content, "t1.xlsx")
    assert [(fate.line, fate.sort, fate.what) for fate in answer.context["fates"]] == [
        (2, "changed", "Ej rapporterat → Bedöms bli genomfört, ny kommentar"),
        (3, "refused", "Raden gäller T2 2024, inte T1 2024."),
        (4, "refused", "”Är genomfört” är ingen status för T1."),
        (5, "refused", "Raden finns redan högre upp i filen."),
        (6, "refused", "Uppdraget finns inte bland dem som visas här."),
    ]
    assert [row.entry.text for row in answer.context["form"].changed] == ["Laga en bro."]
    assert reports("Vägar")[1] == []


def test_row_of_the_file_that_breaks_a_rule_is_marked_in_the_sheet(editor: Client, plan: PlanPage) -> None:
    content = csv_of(["Status", "ID"], ["Bedöms inte bli genomfört", id_of("Laga en bro")])
    page = sent(editor, plan, content).content.decode()
    assert "Ingenting är sparat: 1 rad behöver rättas." in page
    assert f'<a href="#row-{id_of("Laga en bro")}">Gå till raden</a>' in page
    assert f'<tr id="row-{id_of("Laga en bro")}" class="round-wrong">' in page


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_is_read_whatever_stands_between_its_cells(delimiter: str) -> None:
    content = csv_of(["ID", "Status", "Kommentar"], ["1-a", "Kan ej bedömas", "'=1; 2, 3"], delimiter=delimiter)
    assert rows_of("a.csv", content) == [{"ID": "1-a", "Status": "Kan ej bedömas", "Kommentar": "=1; 2, 3"}]


def test_csv_of_an_old_excel_is_read() -> None:
    assert rows_of("a.csv", "ID;Status\n1-a;Bedöms\n".encode("cp1252")) == [{"ID": "1-a", "Status": "Bedöms"}]


def bomb() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 40_000_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"x" * 2_000_001, "Filen är större än 2 MB."),
        ("a.xlsx", b"MZ\x90", "Filen är varken CSV eller Excel (.xlsx)."),
        ("a.xlsx", b"PK\x03\x04trasig", "Filen går inte att läsa som Excel."),
        ("a.xlsx", bomb(), "Filen är för stor när den packas upp."),
        ("a.csv", b"ID;Status\n\0;\n", "Filen är inte en textfil, trots sitt namn."),
        ("a.csv", b"Rad;Status\n1;x\n", "Kolumnen ID saknas. Utgå från den fil som du hämtar här."),
        ("a.csv", b"", "Kolumnen ID och Status saknas. Utgå från den fil som du hämtar här."),
        ("a.csv", b"ID;Status\n" + b"1;x\n" * (MOST_ROWS + 1), f"Filen har fler än {MOST_ROWS} rader."),
        ("a.csv", b'ID;Status\n"1;x\n', "Filen går inte att läsa som CSV."),
    ],
)
def test_file_that_is_not_what_it_says_is_refused_in_words(name: str, content: bytes, words: str) -> None:
    with pytest.raises(UnreadableFileError) as refusal:
        rows_of(name, content)
    assert str(refusal.value) == words


def test_refused_file_is_told_on_the_page(editor: Client, plan: PlanPage) -> None:
    assert "Filen är varken CSV eller Excel" in sent(editor, plan, b"%PDF", "t1.pdf").content.decode()
