"""What the columns of a pasted table hold, by the words that stand above them."""

from goals.pasting.table import Rows

TEXT, LEAD, SHARED, KIND, STARTS, DUE = "text", "lead", "shared", "kind", "starts", "due"
WORDS = {
    TEXT: ("uppdrag", "uppdragets text", "text", "uppdragstext", "beskrivning"),
    LEAD: ("ansvarig", "ansvarig nämnd", "ansvarig nämnd/bolag", "nämnd", "nämnd/bolag", "nämnd eller bolag"),
    SHARED: ("medansvarig", "medansvariga", "tillsammans med"),
    KIND: ("slag", "typ", "uppdragstyp"),
    STARTS: ("börjar", "start", "startdatum", "från"),
    DUE: ("ska vara klart", "klart", "slutdatum", "slut", "senast", "till", "tidplan", "klart senast"),
}
NUMBER = ("nr", "nummer", "#", "")
"""A column that only counts the rows; leaving it out is no loss."""
MEANINGS = {word: meaning for meaning, words in WORDS.items() for word in words}
WITHOUT_HEADING = (TEXT, LEAD, DUE)

Columns = dict[str, int]


def columns_of(rows: Rows) -> tuple[Columns, Rows, list[str]]:
    """Where each sort of cell stands, the rows below the heading, and what is said of columns that are left out."""
    heading = [cell.text.strip(" :").casefold() for cell in rows[0]]
    if TEXT not in (MEANINGS.get(word) for word in heading):
        width = max(len(row) for row in rows)
        notes = [f"Kolumn {place + 1} tas inte med: den har ingen rubrik." for place in range(3, width)]
        return {meaning: place for place, meaning in enumerate(WITHOUT_HEADING)}, rows, notes
    places: Columns = {}
    notes = []
    for place, word in enumerate(heading):
        meaning = MEANINGS.get(word)
        if meaning and meaning not in places:
            places[meaning] = place
        elif word not in NUMBER:
            notes.append(f"Kolumnen ”{rows[0][place].text}” känns inte igen och tas inte med.")
    return places, rows[1:], notes
