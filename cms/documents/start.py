"""Start pages: an introduction and linked sections."""

from typing import Any

from cms.documents.built import Built
from cms.documents.frame import frame
from cms.documents.section import sections
from cms.documents.text import formatted


def start_page(page: Any, type_: str, name: str = "") -> Built:
    """A page with lead and sections, of either app."""
    lead, parts = formatted(page.lead), sections(page.sections.all())
    words = [f"{part['heading']}\n{part['text']['plain']}" for part in parts]
    return Built(
        frame(page, type_, {"lead": lead, "sections": parts}),
        name=name,
        search=[("A", page.title), ("B", lead["plain"]), ("C", "\n\n".join(words))],
    )


def home(page: Any) -> Built:
    return start_page(page, "Home")
