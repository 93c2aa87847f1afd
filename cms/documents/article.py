"""Pages of running text."""

from typing import Any

from cms.documents.blocks import blocks, whole
from cms.documents.built import Built
from cms.documents.frame import frame
from cms.documents.text import formatted


def article(page: Any) -> Built:
    lead, body = formatted(page.lead), blocks(page.body)
    return Built(
        frame(page, "Article", {"lead": lead, "body": body}),
        search=[("A", page.title), ("B", lead["plain"]), ("C", whole(body)["plain"])],
    )
