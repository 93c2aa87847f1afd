"""Patterns for LIKE, out of what somebody typed or a file is called."""


def containing(text: str) -> str:
    """Matches what holds the text anywhere, each of its signs as itself."""
    escaped = text.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
    return f"%{escaped}%"
