"""What the columns of a pasted table hold, by the words that stand above them."""

import re

from goals.pasting.table import Cell, Rows

TEXT, LEAD, SHARED, KIND, STARTS, DUE = "text", "lead", "shared", "kind", "starts", "due"
WORDS = {
    TEXT: ("uppdrag", "uppdragets text", "text", "uppdragstext", "beskrivning"),
    LEAD: ("ansvarig", "ansvarig nämnd", "ansvarig nämnd/bolag", "nämnd", "nämnd/bolag", "nämnd eller bolag"),
    SHARED: ("medansvarig", "medansvariga", "tillsammans med"),
    KIND: ("slag", "typ", "uppdragstyp"),
    STARTS: ("börjar", "start", "startdatum", "från"),
    DUE: ("ska vara klart", "klart", "slutdatum", "slut", "senast", "till", "tidplan", "klart senast"),
}
LETTERS = re.compile(r"[^\W\d_]{2}")
NUMBER = ("nr", "nummer", "#", "")
"""A column that only counts the rows; leaving it out is no loss."""
MEANINGS = {word: meaning for meaning, words in WORDS.items() for word in words}
WITHOUT_HEADING = (TEXT, LEAD, DUE)

TALLEST_TITLE = 3
"""So many rows may stand above the headings: the table's own name, and what it is of."""

Columns = dict[str, int]


def columns_of(rows: Rows) -> tuple[Columns, Rows, list[str]]:
    """Where each sort of cell stands, the rows below the heading, and what is said of all that is left out."""
    above = next((place for place, row in enumerate(rows[: TALLEST_TITLE + 1]) if _is_heading(row)), None)
    if above is None:
        width = max(len(row) for row in rows)
        notes = [f"Kolumn {place + 1} tas inte med: den har ingen rubrik." for place in range(3, width)]
        return {meaning: place for place, meaning in enumerate(WITHOUT_HEADING)}, rows, notes
    notes = [f"”{_said(row)}” står ovanför rubrikerna och tas inte med." for row in rows[:above]]
    heading, below = rows[above], rows[above + 1 :]
    places: Columns = {}
    for place, cell in enumerate(heading):
        meaning = MEANINGS.get(_word(cell))
        if meaning and meaning not in places:
            places[meaning] = place
        elif _word(cell) not in NUMBER:
            notes.append(f"Kolumnen ”{cell.text}” känns inte igen och tas inte med.")
    return places, below, notes + _unnamed(heading, below)


def _is_heading(row: list[Cell]) -> bool:
    return TEXT in (MEANINGS.get(_word(cell)) for cell in row)


def _word(cell: Cell) -> str:
    return cell.text.strip(" :").casefold()


def _said(row: list[Cell]) -> str:
    return " ".join(cell.text for cell in row if cell.text)


def _unnamed(heading: list[Cell], below: Rows) -> list[str]:
    """Columns that hold words, though nothing stands above them."""
    width = max((len(row) for row in below), default=0)
    empty = [place for place in range(width) if place >= len(heading) or not heading[place].text]
    return [
        f"Kolumn {place + 1} tas inte med: den har ingen rubrik."
        for place in empty
        if any(LETTERS.search(row[place].text) for row in below if place < len(row))
    ]
