"""Blocks of the data files as a StreamField stores them."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from cms.models import Image
from goals.demo.content import identity, rich

Block = dict[str, Any]
Images = Mapping[str, Image]


def stream(blocks: list[Block], owner: str, images: Images) -> str:
    """`owner` tells the blocks of one page from those of another."""
    return json.dumps(
        [
            {
                "id": str(identity(owner, "block", number)),
                "type": block["type"],
                "value": VALUES[block["type"]](block, images),
            }
            for number, block in enumerate(blocks)
        ]
    )


def _paragraph(block: Block, images: Images) -> Any:
    return {"text": rich(block["text"])}


def _heading(block: Block, images: Images) -> Any:
    return {"text": block["text"], "level": "2"}


def _quote(block: Block, images: Images) -> Any:
    return {"text": block["text"], "attribution": block["attribution"]}


def _fact_box(block: Block, images: Images) -> Any:
    return {"heading": block["heading"], "text": rich(block["text"])}


def _figure(block: Block, images: Images) -> Any:
    image = images[block["picture"]].pk
    return {"figure": {"image": image, "alt": block["alt"], "decorative": "INHERIT", "caption": block["caption"]}}


def _table(block: Block, images: Images) -> Any:
    return {
        "table": {
            "data": block["rows"],
            "table_header_choice": "row",
            "first_row_is_table_header": True,
            "first_col_is_header": False,
            "table_caption": block["caption"],
        }
    }


VALUES: dict[str, Callable[[Block, Images], Any]] = {
    "paragraph": _paragraph,
    "heading": _heading,
    "quote": _quote,
    "fact_box": _fact_box,
    "figure": _figure,
    "table": _table,
}
