"""What a builder makes of one instance."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Built:
    """A document, and what the record must know beside it.

    `required` are keys that must be public for the document to be readable; `name` is its natural name
    ("plan/2024"), empty where it has none; `search` is (weight "A" to "D", plain text) in falling importance.
    """

    document: dict[str, Any]
    required: list[str] = field(default_factory=list)
    name: str = ""
    search: list[tuple[str, str]] = field(default_factory=list)
