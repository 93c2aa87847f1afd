"""A shelf of notes: a real source of the record whose objects are plain dictionaries, without any Wagtail."""

from collections.abc import Collection, Iterator
from typing import Any

import pytest

from cms.record import sources
from cms.record.entry import Change, Entry
from cms.record.recording import recording


class Shelf:
    """Notes by key; what stands on the shelf is public."""

    prefix = "note"

    def __init__(self) -> None:
        self.notes: dict[str, dict[str, Any]] = {}

    def public_keys(self) -> set[str]:
        return set(self.notes)

    def entries(self, keys: Collection[str]) -> dict[str, Entry]:
        return {key: self._entry(key) for key in keys if key in self.notes}

    def problems(self, entry: Entry) -> list[str]:
        return ["Titeln saknas."] if not entry.document["title"] else []

    def reached(self, change: Change) -> set[str]:
        return set()

    def put(self, name: str, title: str, **more: Any) -> None:
        """Publish a note, at once."""
        kind, note, at = (more.pop(k, d) for k, d in (("kind", ""), ("note", ""), ("at", None)))
        with recording(kind=kind, note=note, at=at) as current:
            self.notes[f"note:{name}"] = {"title": title, **more}
            current.mark(f"note:{name}")

    def take(self, name: str, note: str = "") -> None:
        """Withdraw a note."""
        with recording(note=note) as current:
            del self.notes[f"note:{name}"]
            current.mark(f"note:{name}")

    def _entry(self, key: str) -> Entry:
        note = self.notes[key]
        document = {"format": 1, "type": "Note", "key": key, **note}
        return Entry(
            key=key, type="Note", document=document, path=note.get("path", ""), locale=note.get("locale", "sv"),
            requires=tuple(note.get("needs", ())), search=(("A", note["title"]),),
            name=note.get("name", ""), parent_key=note.get("below", ""),
        )  # fmt: skip


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    source = Shelf()
    sources.register(source)
    yield source
    del sources._sources[source.prefix]
