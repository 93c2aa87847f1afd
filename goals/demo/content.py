"""The demo's words, read from its data files, and identities that are the same in every database."""

import tomllib
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

DATA = Path(__file__).parent / "data"
NAMESPACE = UUID("5d1f2b0e-2024-5522-8000-6d616c6f6368")


@cache
def read(name: str) -> dict[str, Any]:
    """One data file, such as `plan` or `goals/5-infrastruktur`."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def goals() -> list[dict[str, Any]]:
    """In the source page's order."""
    return [read(f"goals/{path.stem}") for path in sorted((DATA / "goals").glob("*.toml"))]


def identity(*names: str | int) -> UUID:
    """The UUID of what is known by these names."""
    return uuid5(NAMESPACE, "/".join(map(str, names)))


def rich(text: str | list[str]) -> str:
    """Paragraphs as Wagtail's rich text."""
    paragraphs = [text] if isinstance(text, str) else text
    return "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in paragraphs if paragraph)
