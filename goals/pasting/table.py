"""Cells out of what a browser's clipboard holds: a table of HTML, or lines with tabs."""

import re
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
DRAWN_BULLET = re.compile(r"<!(?:--)?\[if !supportLists\](?:--)?>.*?<!(?:--)?\[endif\](?:--)?>", re.DOTALL)
BULLET = "•"
BULLETS = re.compile(rf"([.,;:!?])?\s*{BULLET}\s*")
INVISIBLE = re.compile("[\u00ad\u200b\ufeff]|&shy;|&#173;|&#8203;")
QUOTED = re.compile(r'(?:(?<=\t)|^)"((?:[^"]|"")*)"(?=\t|\r?$)', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cell:
    """`html` keeps bold, italics and links, and nothing else."""

    text: str
    html: str


Rows = list[list[Cell]]


def rows_of(html: str, text: str) -> Rows:
    """The rows of the first table that has any, else the items or lines, one cell each."""
    try:
        found = list(_of_html(html[:MOST_CHARACTERS])) if html.strip() else []
    except RecursionError:  # tags within tags without end say nothing that the text doesn't
        found = []
    found = found or list(_of_text(text[:MOST_CHARACTERS]))
    return [row for row in found if any(cell.text for cell in row)]


def _of_text(text: str) -> Iterator[list[Cell]]:
    """Excel puts a cell of several lines within quotation marks."""
    one_line = QUOTED.sub(lambda found: " ".join(found[1].replace('""', '"').split()), text)
    for line in one_line.splitlines():
        yield [_plain(part) for part in line.split("\t")]


def _plain(part: str) -> Cell:
    words = _on_one_line(part)
    return Cell(words, escape(words, quote=False))


def _on_one_line(words: str) -> str:
    """What a list says, without its bullets."""
    said = " ".join(words.split()).removeprefix(BULLET).strip()
    return BULLETS.sub(lambda found: f"{found[1] or ';'} ", said)


def _of_html(html: str) -> Iterator[list[Cell]]:
    """Word's own tags, styles and comments are gone before anything is read."""
    html = DRAWN_BULLET.sub(BULLET, INVISIBLE.sub("", html))
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
    """Of columns or rows: at most a hundred, and one for what is no number or none that anybody means."""
    words = str(value)
    return min(max(int(words), 1), 100) if words.isdecimal() and len(words) < 10 else 1


def _cell(tag: Tag) -> Cell:
    html = _on_one_line("".join(_inline(child) for child in tag.contents))
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
    if name == "li":
        return f"{BULLET}{within} "
    return f"{within} " if name in BLOCKS else within
