"""Tags: how caches name what an answer was made of, and how a change names what it touches.

A tag is an object's key with its UUID cut short, which two objects might share: then one purge too many is made, and
never one too few. `any:<type>` and `any:<prefix>` stand on answers that depend on all objects of a type.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable

PAGE = "page"
"""The prefix of every page's key."""
_REDIRECT = "Redirect"
_UUID = re.compile(r"([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_ANY = "any:"


def any_of(kind: str) -> str:
    """All objects of a type, or of a key's prefix."""
    return _ANY + kind


def tag_of(key: str) -> str:
    """An object's tag."""
    return _UUID.sub(r"\1", key)


def tags_of_change(key: str, type_: str) -> set[str]:
    """What a change of one object purges: its own answers, and those that depend on all of its kind."""
    kinds = {type_, PAGE if type_ == _REDIRECT else _prefix(key)}
    return {tag_of(key), *map(any_of, kinds)}


def tags(used: Iterable[str], length: int) -> list[str]:
    """The tags of an answer, sorted; where they are longer together, whole prefixes are named, the fullest first."""
    found = set(map(tag_of, used))
    while sum(len(tag) + 1 for tag in found) > length:
        kinds = Counter(_prefix(tag) for tag in found if not tag.startswith(_ANY))
        if not kinds:
            break
        found = _widened(found, kinds.most_common(1)[0][0])
    return sorted(found)


def _widened(found: Collection[str], kind: str) -> set[str]:
    return {tag for tag in found if tag.startswith(_ANY) or _prefix(tag) != kind} | {any_of(kind)}


def _prefix(key: str) -> str:
    return key.partition(":")[0]
