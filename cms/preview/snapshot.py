"""The record as it would be if a draft were published now."""

from collections.abc import Iterable, Sequence
from typing import Any

from cms.preview.containment import holds
from cms.record.edition import Edition
from cms.record.found import Hits, Items, Resolution
from cms.record.reader import Snapshot


class DraftSnapshot(Snapshot):
    """Today's record with a draft's editions laid over it, and without what the draft withdraws."""

    def __init__(self, number: int, drafts: Iterable[Edition]) -> None:
        super().__init__()
        self._number = number
        self._drafts = {draft.key: draft for draft in drafts}
        self._loaded.update(self._drafts)
        for draft in self._drafts.values():
            self.expect(*draft.refers_to, *draft.document.get("ancestors", ()))
            if draft.name and not draft.withdrawn:
                self._names[draft.name, draft.locale] = draft

    @property
    def perspective(self) -> str:
        return f"@draft:{self._number}"

    def get(self, key: str) -> Edition | None:
        return _readable(super().get(key))

    def page_at(self, path: str, locale: str) -> Edition | None:
        return self._at(path, locale) or _readable(super().page_at(path, locale))

    def named(self, name: str, locale: str) -> Edition | None:
        return _readable(super().named(name, locale))

    def resolve(self, path: str, locale: str) -> Resolution:
        draft = self._at(path, locale)
        if draft:
            return Resolution("page", draft)
        found = super().resolve(path, locale)
        is_gone = found.kind == "page" and found.edition and self.get(found.edition.key) is None
        return Resolution("gone") if is_gone else found

    def children(self, key: str, type_: str | None = None) -> list[Edition]:
        found = [child for child in super().children(key, type_) if child.parent_key == key and not child.withdrawn]
        return self._with_drafts(found, type_, parent_key=key)

    def of_type(self, type_: str, locale: str | None = None) -> list[Edition]:
        found = [each for each in super().of_type(type_, locale) if not each.withdrawn]
        return self._with_drafts(found, type_, **({"locale": locale} if locale else {}))

    def referrers(self, key: str, type_: str) -> list[Edition]:
        return [each for each in super().referrers(key, type_) if not each.withdrawn]

    def search(self, query: str, locale: str, types: Iterable[str], first: int, after: int = 0, year: str = "") -> Hits:
        """Of what is public: the places are today's, what is gone by then is left out."""
        found = super().search(query, locale, types, first, after, year)
        return Hits([hit for hit in found.hits if not hit.edition.withdrawn], found.total)

    def items(self, type_: str, collection: str, **filters: Any) -> Items:
        """Rows of the documents as the draft leaves them, by the rules and in the order of `questions.items`."""
        documents = self._in_order(type_, filters["locale"], filters["name_prefix"])
        rows = [
            (edition.key, place)
            for edition in documents
            for place, row in enumerate(edition.document.get("content", {}).get(collection, ()))
            if _is_wanted(row, filters.get("contains", ()))
        ]
        start = filters.get("after", 0)
        return Items(rows[start : start + filters["first"]], len(rows))

    def _in_order(self, type_: str, locale: str, name_prefix: str) -> list[Edition]:
        """Each where it stands among its siblings."""
        found = [edition for edition in self.of_type(type_, locale) if edition.name.startswith(name_prefix)]
        parents = {edition.parent_key for edition in found}
        places = {child.key: place for key in parents for place, child in enumerate(self.children(key))}
        return sorted(found, key=lambda edition: (places[edition.key], edition.path))

    def _at(self, path: str, locale: str) -> Edition | None:
        return next((d for d in self._readable_drafts() if (d.path, d.locale) == (path, locale)), None)

    def _readable_drafts(self) -> list[Edition]:
        return [draft for draft in self._drafts.values() if not draft.withdrawn]

    def _with_drafts(self, found: list[Edition], type_: str | None, **where: Any) -> list[Edition]:
        """New drafts come last, where Wagtail puts a new page too."""
        present = {edition.key for edition in found}
        return [*found, *(d for d in self._readable_drafts() if d.key not in present and _fits(d, type_, where))]


def _readable(edition: Edition | None) -> Edition | None:
    return None if edition and edition.withdrawn else edition


def _fits(draft: Edition, type_: str | None, where: dict[str, Any]) -> bool:
    return type_ in (None, draft.type) and all(getattr(draft, name) == value for name, value in where.items())


def _is_wanted(row: dict[str, Any], contains: Sequence[Sequence[dict[str, Any]]]) -> bool:
    return all(any(holds(row, part) for part in group) for group in contains)
