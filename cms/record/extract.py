"""Extracts of a text around the words that were searched for."""

import re
from collections.abc import Callable
from html import escape

_WORD = re.compile(r"\w+")
_BEFORE, _LENGTH = 60, 220


def extract(text: str, words: list[str], reduce: Callable[[str], str]) -> str:
    """Safe HTML of about 220 characters around the first hit, `<mark>` around every word found.

    Words are the same where `reduce` makes them so.
    """
    roots = {reduce(word) for word in words}
    spans = [match.span() for match in _WORD.finditer(text) if reduce(match.group()) in roots]
    start = _word_start(text, spans[0][0] - _BEFORE) if spans else 0
    end = _word_end(text, start + _LENGTH)
    pieces, at = [], start
    for first, last in spans:
        if first >= at and last <= end:
            pieces += [escape(text[at:first]), f"<mark>{escape(text[first:last])}</mark>"]
            at = last
    pieces.append(escape(text[at:end]))
    joined = re.sub(r"\s+", " ", "".join(pieces)).strip()
    return ("… " if start > 0 else "") + joined + (" …" if end < len(text) else "")


def _word_start(text: str, position: int) -> int:
    if position <= 0:
        return 0
    space = text.find(" ", position)
    return position if space < 0 else space + 1


def _word_end(text: str, position: int) -> int:
    if position >= len(text):
        return len(text)
    space = text.rfind(" ", 0, position)
    return position if space < 0 else space
