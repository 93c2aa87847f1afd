"""Where the record learns what is public: one source for each kind of object, by the prefix of its keys."""

from collections.abc import Collection, Iterable
from typing import Protocol

from cms.record.entry import Change, Entry


class Source(Protocol):
    """Answers for all objects whose keys begin with `prefix` and a colon."""

    prefix: str

    def public_keys(self) -> set[str]:
        """Every object that the public may read now."""

    def entries(self, keys: Collection[str]) -> dict[str, Entry]:
        """What the public may read now of the given objects, freshly from the database; a missing key is not public."""

    def problems(self, entry: Entry) -> list[str]:
        """What stops this from being published, as sentences in Swedish."""

    def reached(self, change: Change) -> set[str]:
        """Other objects whose public view may change with this one."""


_sources: dict[str, Source] = {}


def register(source: Source) -> None:
    """Let a source answer for its prefix."""
    _sources[source.prefix] = source


def source_of(key: str) -> Source:
    """The source that answers for a key."""
    return _sources[key.partition(":")[0]]


def all_sources() -> Iterable[Source]:
    """Every source, in the order of registration."""
    return _sources.values()
