"""Running text in blocks: each is known by its id, and told by its kind and its number."""

from collections.abc import Iterator

from cms.differences.difference import Difference, Place
from cms.differences.figure import Figure
from cms.differences.formatted import Formatted
from cms.differences.listed import Listed
from cms.differences.parts import Field, Fields, Text, Value
from cms.differences.readings import choice, plain, reference
from cms.differences.rows import Rows
from cms.differences.seen import Seen

LEVELS = {2: "Rubrik", 3: "Underrubrik"}
HEADERS = {"ROW": "första raden", "COLUMN": "första kolumnen", "BOTH": "första raden och kolumnen", "NONE": "inga"}


def cells(seen: Seen) -> str:
    """A table as text: a line for each row."""
    return "\n".join(" | ".join(row) for row in seen.value or [])


KINDS: dict[str, tuple[str, Fields]] = {
    "paragraph": ("stycke", Fields(Field("text", "", Formatted()))),
    "heading": (
        "mellanrubrik",
        Fields(Field("heading", "", Text()), Field("level", "nivå", Value(choice(LEVELS)))),
    ),
    "quote": ("citat", Fields(Field("quote", "", Text()), Field("attribution", "vem som säger det", Text()))),
    "fact_box": ("faktaruta", Fields(Field("heading", "rubrik", Text()), Field("text", "text", Formatted()))),
    "figure": ("bild", Fields(Field("figure", "", Figure()))),
    "table": (
        "tabell",
        Fields(
            Field("caption", "tabelltext", Text()),
            Field("header", "rubrikceller", Value(choice(HEADERS))),
            Field("rows", "innehåll", Text(cells)),
        ),
    ),
    "documents": (
        "dokumentlista",
        Fields(Field("list_heading", "rubrik", Text()), Field("documents", "dokument", Listed(reference))),
    ),
    "embed": (
        "film",
        Fields(
            Field("title", "titel", Text()),
            Field("url", "adress", Value(plain)),
            Field("provider", "visas hos", Value(plain)),
        ),
    ),
}


class BlockFields(Fields):
    """The fields of whatever kind of block it is; a kind unknown here is told by its name alone."""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        yield from fields_of(after).differences(before.at("value"), after.at("value"), place)

    def tell(self, seen: Seen) -> str:
        return fields_of(seen).tell(seen.at("value"))


def fields_of(block: Seen) -> Fields:
    return KINDS[block.value["type"]][1] if block.value["type"] in KINDS else Fields()


def called(block: Seen, number: int) -> str:
    return f"{KINDS.get(block.value['type'], ('del', None))[0]} {number}"


class Blocks(Rows):
    """A list of blocks, told under its own label: "Politisk text, stycke 2"."""

    def __init__(self) -> None:
        super().__init__(called, BlockFields(), known_by=lambda block: str(block["id"]))

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        yield from super().differences(before, after, Place(place.path, place.label, place.label))
