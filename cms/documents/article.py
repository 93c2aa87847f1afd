"""Pages of running text."""

from typing import Any

from cms.documents.blocks import blocks, whole
from cms.documents.built import Built
from cms.documents.frame import frame
from cms.documents.text import formatted


def article(page: Any) -> Built:
    document = frame(page, "Article", {"lead": formatted(page.lead), "body": blocks(page.body)})
    return Built(document, search=words(document))


def words(document: dict[str, Any]) -> list[tuple[str, str]]:
    content = document["content"]
    return [("A", document["title"]), ("B", content["lead"]["plain"]), ("C", whole(content["body"])["plain"])]
