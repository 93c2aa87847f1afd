"""What pages name by reference, and readers search for by name: found by the names of the instant, as they are shown.

A page's own words are stored with it, and these are not among them: a body that is renamed changes no page.
"""

from collections.abc import Iterable, Sequence

from cms.record.edition import Edition
from cms.record.words import root_of, words_of

_fields: dict[str, tuple[str, ...]] = {}


def register(type_: str, *fields: str) -> None:
    """Say which fields of a type hold its names."""
    _fields[type_] = fields


def named_types() -> list[str]:
    return list(_fields)


def called(words: Sequence[str], editions: Iterable[Edition]) -> dict[int, list[str]]:
    """By the place of a word in a question: the keys of what has it in its name."""
    found: dict[int, list[str]] = {}
    for edition in editions:
        roots = {root_of(word) for name in _names(edition) for word in words_of(name)}
        for place, word in enumerate(words):
            if root_of(word) in roots:
                found.setdefault(place, []).append(edition.key)
    return found


def _names(edition: Edition) -> list[str]:
    """Nothing where it has been masked."""
    return [edition.document.get(field) or "" for field in _fields[edition.type]]
