"""Two texts as one, with what went in <del> and what came in <ins>."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape

from cms.differences.difference import deleted, inserted

WORDS = re.compile(r"\w+|\s+|[^\w\s]")
LINES = re.compile(r"[^\n]*\n+|[^\n]+")
MOST = 4_000_000
"""Pairs of words that are compared one by one; longer texts are compared line by line."""

Step = tuple[str, str, str]
"""What was kept, after what went and what came."""


def marked_words(before: str, after: str) -> str:
    """Word by word. Without <ins> it reads as before, without <del> as after."""
    old, new = WORDS.findall(before), WORDS.findall(after)
    if len(old) * len(new) > MOST:
        old, new = LINES.findall(before), LINES.findall(after)
    return marked(old, new)


def marked(before: Sequence[str], after: Sequence[str]) -> str:
    """The same for texts in pieces."""
    return "".join(deleted(went) + inserted(came) + escape(kept) for kept, went, came in _steps(before, after))


def _steps(before: Sequence[str], after: Sequence[str]) -> Iterator[Step]:
    """Spaces alone between two changes belong to the change: "röd bil" became "blå båt" at one stroke."""
    went = came = ""
    for operation, i1, i2, j1, j2 in SequenceMatcher(None, before, after).get_opcodes():
        old, new = "".join(before[i1:i2]), "".join(after[j1:j2])
        inside = went and came and i2 < len(before) and j2 < len(after)
        if operation != "equal" or (inside and old == " "):
            went, came = went + old, came + new
        else:
            yield old, went, came
            went = came = ""
    yield "", went, came
