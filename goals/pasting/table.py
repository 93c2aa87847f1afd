"""Cells out of what a browser's clipboard holds: a table of HTML, or lines with tabs."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

import nh3
from bs4 import BeautifulSoup, Tag

MOST_CHARACTERS = 500_000
INLINE = {"b", "strong", "i", "em", "a"}
BLOCKS = {"p", "br", "div", "li", "ul", "ol", "table", "tbody", "thead", "tr", "td", "th"}
SAME = {"strong": "b", "em": "i"}


@dataclass(frozen=True, slots=True)
class Cell:
    """`html` keeps bold, italics and links, and nothing else."""

    text: str
    html: str


Rows = list[list[Cell]]


def rows_of(html: str, text: str) -> Rows:
    """The rows of the first table that has any, else the items or lines, one cell each."""
    found = list(_of_html(html[:MOST_CHARACTERS])) if html.strip() else list(_of_text(text[:MOST_CHARACTERS]))
    return [row for row in found if any(cell.text for cell in row)]


def _of_text(text: str) -> Iterator[list[Cell]]:
    for line in text.splitlines():
        yield [_plain(" ".join(part.split())) for part in line.split("\t")]


def _plain(words: str) -> Cell:
    return Cell(words, escape(words, quote=False))


def _of_html(html: str) -> Iterator[list[Cell]]:
    """Word's own tags, styles and comments are gone before anything is read."""
    attributes = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}
    clean = nh3.clean(
        html, tags=INLINE | BLOCKS, attributes=attributes, url_schemes={"http", "https", "mailto"}, link_rel=None
    )
    soup = BeautifulSoup(clean, "html.parser")
    if table := soup.find("table"):
        yield from _of_table(table)
        return
    for part in soup.find_all(["li", "p"]) or [soup]:
        yield [_cell(part)]


def _of_table(table: Any) -> Iterator[list[Cell]]:
    """A cell that stretches over several rows stands in each of them."""
    below: dict[int, tuple[int, Cell]] = {}
    for row in table.find_all("tr"):
        cells: list[Cell] = []
        for tag in row.find_all(["td", "th"], recursive=False):
            _continue(cells, below)
            cell, height = _cell(tag), _number(tag.get("rowspan"))
            for place in range(_number(tag.get("colspan"))):
                if height > 1:
                    below[len(cells)] = (height - 1, cell)
                cells.append(cell if place == 0 else Cell("", ""))
        _continue(cells, below)
        yield cells


def _continue(cells: list[Cell], below: dict[int, tuple[int, Cell]]) -> None:
    while len(cells) in below:
        left, cell = below.pop(len(cells))
        if left > 1:
            below[len(cells)] = (left - 1, cell)
        cells.append(cell)


def _number(value: Any) -> int:
    return min(int(value), 100) if str(value).isdigit() and int(value) > 0 else 1


def _cell(tag: Tag) -> Cell:
    inline = "".join(_inline(child) for child in tag.contents)
    html = " ".join(inline.split())
    return Cell(" ".join(BeautifulSoup(html, "html.parser").get_text().split()), html)


def _inline(node: Any) -> str:
    if not isinstance(node, Tag):
        return escape(str(node), quote=False)
    within = "".join(_inline(child) for child in node.contents)
    name = SAME.get(node.name, node.name)
    if name in ("b", "i") and within.strip():
        return f"<{name}>{within}</{name}>"
    if name == "a" and node.get("href"):
        return f'<a href="{escape(str(node["href"]))}">{within}</a>'
    return f"{within} " if name in BLOCKS else within
