"""StreamField blocks as documents keep them: each with the values of its GraphQL type's fields."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from cms.documents.figure import figure
from cms.documents.text import NO_TEXT, Text, element, formatted, joined
from cms.documents.values import references

PROVIDERS = {"youtube.com": "YouTube", "youtu.be": "YouTube", "vimeo.com": "Vimeo"}
HEADERS = {"row": "ROW", "column": "COLUMN", "both": "BOTH"}


def blocks(stream: Any) -> list[dict[str, Any]]:
    """A stream's blocks. A picture that has been deleted, and a film without an address, are left out."""
    made = []
    for number, child in enumerate(stream):
        value = VALUES[child.block_type](child.value)
        if value is not None:
            made.append({"id": child.id or f"new-{number}", "type": child.block_type, "value": value})
    return made


def whole(stored: list[dict[str, Any]]) -> Text:
    """Blocks of words as one text."""
    return joined(WORDS[block["type"]](block["value"]) for block in stored if block["type"] in WORDS)


def _paragraph(value: Any) -> dict[str, Any]:
    return {"text": formatted(value["text"].source)}


def _heading(value: Any) -> dict[str, Any]:
    return {"heading": value["text"], "level": int(value["level"])}


def _quote(value: Any) -> dict[str, Any]:
    return {"quote": value["text"], "attribution": value["attribution"] or None}


def _fact_box(value: Any) -> dict[str, Any]:
    return {"heading": value["heading"], "text": formatted(value["text"].source)}


def _figure(value: Any) -> dict[str, Any] | None:
    picture = value["figure"]
    made = figure(picture["image"], picture["alt"], picture["decorative"], picture["caption"])
    return made and {"figure": made}


def _table(value: Any) -> dict[str, Any]:
    grid = value["table"] or {}
    rows = [[str(cell or "").strip() for cell in row] for row in grid.get("data") or []]
    header = HEADERS.get(grid.get("table_header_choice") or "", "NONE")
    return {"caption": grid.get("table_caption") or None, "header": header, "rows": rows}


def _documents(value: Any) -> dict[str, Any]:
    return {"list_heading": value["heading"] or None, "documents": references("document", value["documents"])}


def _embed(value: Any) -> dict[str, Any] | None:
    if not value["url"]:
        return None
    url = value["url"].url
    host = (urlsplit(url).hostname or "").removeprefix("www.").removeprefix("m.")
    return {"url": url, "title": value["title"], "provider": PROVIDERS.get(host, host)}


VALUES: dict[str, Callable[[Any], dict[str, Any] | None]] = {
    "paragraph": _paragraph,
    "heading": _heading,
    "quote": _quote,
    "fact_box": _fact_box,
    "figure": _figure,
    "table": _table,
    "documents": _documents,
    "embed": _embed,
}


def _quoted(value: dict[str, Any]) -> Text:
    words = element("p", value["quote"])
    said_by = element("p", value["attribution"]) if value["attribution"] else NO_TEXT
    text = joined([words, said_by])
    return {"html": f"<blockquote>{text['html']}</blockquote>", "plain": text["plain"]}


def _rows(value: dict[str, Any]) -> Text:
    lines = [value["caption"] or "", *(" ".join(row) for row in value["rows"])]
    return element("p", "\n".join(filter(None, lines)))


WORDS: dict[str, Callable[[dict[str, Any]], Text]] = {
    "paragraph": lambda value: value["text"],
    "heading": lambda value: element(f"h{value['level']}", value["heading"]),
    "quote": _quoted,
    "fact_box": lambda value: joined([element("h3", value["heading"]), value["text"]]),
    "table": _rows,
    "documents": lambda value: element("p", value["list_heading"] or ""),
    "embed": lambda value: element("p", value["title"]),
}
