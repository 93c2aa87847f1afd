"""Start pages: an introduction and linked sections."""

from typing import Any

from cms.documents.built import Built
from cms.documents.frame import frame
from cms.documents.section import sections
from cms.documents.text import formatted


def start_page(page: Any, type_: str, name: str = "") -> Built:
    """A page with lead and sections, of either app."""
    document = frame(page, type_, {"lead": formatted(page.lead), "sections": sections(page.sections.all())})
    return Built(document, name=name, search=words(document))


def words(document: dict[str, Any]) -> list[tuple[str, str]]:
    content = document["content"]
    parts = [f"{part['heading']}\n{part['text']['plain']}" for part in content["sections"]]
    return [("A", document["title"]), ("B", content["lead"]["plain"]), ("C", "\n\n".join(parts))]


def home(page: Any) -> Built:
    return start_page(page, "Home")
