"""Rows out of a file that somebody sends: its size and its contents are checked before it is believed."""

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from itertools import islice
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook

from cms.spreadsheets import plain
from goals.follow_up_round.columns import COLUMNS, COMMENT, ID, PERIOD, STATUS, YEAR

MOST_BYTES = 2_000_000
MOST_ROWS = 2_000
MOST_UNPACKED = 30_000_000
NEEDED = (ID, STATUS)
Row = dict[str, str]


class UnreadableFileError(Exception):
    """Why a file is not read, in words for who sent it."""


def rows_of(name: str, content: bytes) -> list[Row]:
    """The rows below the heading, by the columns' names; raises UnreadableFileError."""
    if len(content) > MOST_BYTES:
        raise UnreadableFileError("Filen är större än 2 MB.")
    if content.startswith(b"PK\x03\x04"):
        table = _workbook(content)
    elif name.lower().endswith(".csv"):
        table = _csv(content)
    else:
        raise UnreadableFileError("Filen är varken CSV eller Excel (.xlsx).")
    lines = list(islice(table, MOST_ROWS + 2))
    if len(lines) > MOST_ROWS + 1:
        raise UnreadableFileError(f"Filen har fler än {MOST_ROWS} rader.")
    return _named(lines)


def _named(lines: list[list[str]]) -> list[Row]:
    heading = [cell.strip().casefold() for cell in lines[0]] if lines else []
    places = {name: heading.index(name.casefold()) for name in COLUMNS if name.casefold() in heading}
    if missing := [name for name in NEEDED if name not in places]:
        raise UnreadableFileError(f"Kolumnen {' och '.join(missing)} saknas. Utgå från den fil som du hämtar här.")
    kept = {name: places[name] for name in (ID, YEAR, PERIOD, STATUS, COMMENT) if name in places}
    rows = (
        {name: plain(line[place].strip()) if place < len(line) else "" for name, place in kept.items()}
        for line in lines[1:]
    )
    return [row for row in rows if any(row.values())]


def _csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UnreadableFileError("Filen är inte en textfil, trots sitt namn.")
    first = text.partition("\n")[0]
    delimiter = max(";", ",", "\t", key=first.count)
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    except csv.Error:
        raise UnreadableFileError("Filen går inte att läsa som CSV.") from None


def _workbook(content: bytes) -> Iterator[list[str]]:
    """The first sheet's values; a packed file says how large it is before it is unpacked."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise UnreadableFileError("Filen är för stor när den packas upp.")
        table = load_workbook(BytesIO(content), read_only=True, data_only=True).worksheets[0]
        for row in table.iter_rows(max_col=50, values_only=True):
            yield [_text(value) for value in row]
    except UnreadableFileError:
        raise
    except (BadZipFile, KeyError, ValueError, IndexError, TypeError, SyntaxError, OSError):
        raise UnreadableFileError("Filen går inte att läsa som Excel.") from None


def _text(value: Any) -> str:
    return "" if value is None else str(value)
