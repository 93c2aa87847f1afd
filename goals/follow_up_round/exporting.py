"""A round as a file for Excel. No cell of it is ever a formula."""

import csv
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from cms.spreadsheets import harmless
from goals.follow_up_round.columns import COLUMNS, values_of
from goals.follow_up_round.sheet import Sheet

WIDTHS = (48, 30, 70, 30, 8, 10, 28, 70)


def as_csv(sheet: Sheet) -> bytes:
    """With semicolons and a byte order mark, as a Swedish Excel expects it."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(value) for value in values_of(entry, sheet)] for entry in sheet.entries)
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(sheet: Sheet) -> bytes:
    """Every cell is marked as text."""
    book = Workbook(write_only=True)
    table: WriteOnlyWorksheet = book.create_sheet(sheet.name)
    table.freeze_panes = "A2"
    for place, width in enumerate(WIDTHS):
        table.column_dimensions["ABCDEFGH"[place]].width = width
    table.append([_cell(table, name, bold=True) for name in COLUMNS])
    for entry in sheet.entries:
        table.append([_cell(table, value) for value in values_of(entry, sheet)])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _cell(table: WriteOnlyWorksheet, value: str, *, bold: bool = False) -> WriteOnlyCell:
    cell = WriteOnlyCell(table, value=value)
    cell.data_type = "s"
    cell.font, cell.alignment = Font(bold=bold), Alignment(wrap_text=True, vertical="top")
    return cell
