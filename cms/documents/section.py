"""The linked sections of a start page."""

from collections.abc import Iterable
from typing import Any

from cms.documents.text import formatted
from cms.publishing.keys import page_key


def sections(rows: Iterable[Any]) -> list[dict[str, Any]]:
    return [
        {
            "id": str(row.uuid),
            "heading": row.heading,
            "text": formatted(row.text),
            "link_text": row.link_text or None,
            "link": {"ref": page_key(row.link_page)} if row.link_page else None,
        }
        for row in rows
    ]
