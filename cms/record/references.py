"""References in a document: `{"ref": key}` anywhere, and `data-ref="key"` in the links of its running text."""

import re
from collections.abc import Iterator
from typing import Any

_LINK = re.compile(r'data-ref="([^"]+)"')


def references(part: Any) -> Iterator[str]:
    """Every key that a document, or a part of one, refers to."""
    if isinstance(part, dict):
        if set(part) == {"ref"}:
            yield part["ref"]
            return
        for value in part.values():
            yield from references(value)
    elif isinstance(part, list):
        for value in part:
            yield from references(value)
    elif isinstance(part, str) and "data-ref=" in part:
        yield from _LINK.findall(part)
