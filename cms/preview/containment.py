"""What PostgreSQL's `@>` asks of JSON, asked of documents that are in no database."""

from typing import Any


def holds(value: Any, part: Any) -> bool:
    """True where a value holds a part: every name of an object, every item of a list, anywhere in it."""
    if isinstance(part, dict):
        return isinstance(value, dict) and all(name in value and holds(value[name], part[name]) for name in part)
    if isinstance(part, list):
        return isinstance(value, list) and all(any(holds(item, wanted) for item in value) for wanted in part)
    return bool(value == part)
