"""What was public at one instant: the only door through which the endpoint sees content."""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any

from cms.record import questions
from cms.record.asking import Moment
from cms.record.edition import Edition, edition_of
from cms.record.feed import Change, Window, changes_in, count_changes
from cms.record.found import EditionsPage, Hits, Items, Resolution, editions_pages
from cms.record.named import named_types
from cms.record.search import asked_words, search
from cms.record.tags import PAGE, any_of


class Snapshot:
    """Every object as the public could read it at one instant; each edition is read once.

    References are gathered as documents arrive, and the first one that is followed brings them all in one statement.
    """

    def __init__(self, as_of: datetime | None = None) -> None:
        self._moment = Moment(as_of)
        self._loaded: dict[str, Edition | None] = {}
        self._expected: set[str] = set()
        self._children: dict[str, list[Edition]] = {}
        self._referrers: dict[str, list[Edition]] = {}
        self._editions: dict[tuple[int, int | None], dict[str, EditionsPage]] = {}
        self._types: dict[tuple[str, str | None], list[Edition]] = {}
        self._names: dict[tuple[str, str], Edition | None] = {}
        self._expected_names: set[tuple[str, str]] = set()
        self._wide: set[str] = set()

    @property
    def used(self) -> set[str]:
        """What the answer depends on: keys, also of what was not there, and "any:<type>" where all of a type count."""
        return self._wide | self._loaded.keys()

    @property
    def instant(self) -> datetime:
        return self._moment.instant

    @property
    def version(self) -> int:
        return self._moment.version

    @property
    def perspective(self) -> str:
        """What `id` carries after its key: nothing today, "@instant" in the past."""
        as_of = self._moment.as_of
        if as_of is None:
            return ""
        return "@" + as_of.astimezone(UTC).isoformat().replace("+00:00", "Z")

    def expect(self, *keys: str) -> None:
        """Say that these keys will be asked for, so that they come with the next statement."""
        self._expected.update(key for key in keys if key not in self._loaded)

    def get(self, key: str) -> Edition | None:
        """The edition of a key, None where it is not public."""
        if key not in self._loaded:
            wanted = (self._expected - self._loaded.keys()) | {key}
            self._expected = set()
            self._loaded.update(dict.fromkeys(wanted))
            self._keep(self._moment.ask(questions.BY_KEYS, {"keys": sorted(wanted)}))
        return self._loaded[key]

    def document(self, key: str) -> dict[str, Any] | None:
        """What there is to read under a key: nothing where it is not public, or has been masked whole."""
        edition = self.get(key)
        return edition.document or None if edition else None

    def page_at(self, path: str, locale: str) -> Edition | None:
        """The page at an address."""
        found = self._keep(self._moment.ask(questions.AT_PATH, {"path": path, "locale": locale}))
        page = next((edition for edition in found if edition.type != "Redirect"), None)
        if page is None:
            self._wide.add(any_of(PAGE))
        return page

    def expect_named(self, name: str, locale: str) -> None:
        """Say that a natural name will be asked for."""
        if (name, locale) not in self._names:
            self._expected_names.add((name, locale))

    def named(self, name: str, locale: str) -> Edition | None:
        """The object with a natural name: "plan/2024", "goal/2024/infrastruktur", "budget/2024", "landing"."""
        if (name, locale) not in self._names:
            wanted = sorted(self._expected_names | {(name, locale)})
            self._expected_names = set()
            self._names.update(dict.fromkeys(wanted))
            params = {"names": [name for name, _ in wanted], "locales": [locale for _, locale in wanted]}
            for edition in self._keep(self._moment.ask(questions.BY_NAMES, params)):
                self._names[edition.name, edition.locale] = edition
        if self._names[name, locale] is None:
            self._wide.add(any_of(PAGE))
        return self._names[name, locale]

    def children(self, key: str, type_: str | None = None) -> list[Edition]:
        """What stands directly below a page, in the editors' order."""
        if key not in self._children:
            parents = self._siblings(key, self._children)
            rows = self._moment.ask(questions.BELOW, {"parents": parents})
            self._children.update({parent: [] for parent in parents})
            self._wide.update(f"order:{parent}" for parent in parents)
            # By the row, not by the edition: a draft may stand elsewhere than the page that it is of.
            for row, edition in zip(rows, self._keep(rows), strict=True):
                self._children[row[-1]].append(edition)
        return [child for child in self._children[key] if type_ in (None, child.type)]

    def of_type(self, type_: str, locale: str | None = None) -> list[Edition]:
        """Every object of a type, by natural name, path and key."""
        self._wide.add(any_of(type_))
        if (type_, locale) not in self._types:
            rows = self._moment.ask(questions.OF_TYPE, {"type": type_, "locale": locale})
            self._types[type_, locale] = self._keep(rows)
        return self._types[type_, locale]

    def alike(self, key: str) -> list[Edition]:
        """What has been read of the same type as an object: what is asked of one will be asked of all."""
        edition = self._loaded.get(key)
        type_ = edition.type if edition else ""
        return [other for other in self._loaded.values() if other and other.type == type_ and not other.emptied]

    def referrers(self, key: str, type_: str) -> list[Edition]:
        """The objects of a type whose documents refer to a key."""
        self._wide.add(any_of(type_))
        if key not in self._referrers:
            targets = self._siblings(key, self._referrers)
            rows = self._moment.ask(questions.REFERRERS, {"targets": targets})
            self._referrers.update({target: [] for target in targets})
            for edition in self._keep(rows):
                for target in set(edition.refers_to) & set(targets):
                    self._referrers[target].append(edition)
        return [edition for edition in self._referrers[key] if edition.type == type_]

    def resolve(self, path: str, locale: str) -> Resolution:
        """Which page is at an address, where it went, or that it is gone."""
        self._wide.add(any_of(PAGE))
        last = self._moment.ask(questions.LAST_AT_PATH, {"path": path, "locale": locale})
        if not last:
            return Resolution("unknown")
        edition, valid = edition_of(last[0]), last[0][-1]
        if valid and not edition.withdrawn:
            self._keep(last)
            return Resolution("redirect" if edition.type == "Redirect" else "page", edition)
        now = self._moment.ask(questions.NEWEST_OF_KEY, {"key": edition.key})
        newest = edition_of(now[0])
        if newest.withdrawn:
            return Resolution("gone", reason=newest.note)
        return Resolution("moved", newest)

    def editions_of(self, key: str, first: int, after: int | None = None) -> EditionsPage:
        """All that the public could ever read of an object, newest first, whatever the instant of the answer.

        `after` is an edition's number.
        """
        self._wide.add(key)
        known = self._editions.setdefault((first, after), {})
        if key not in known:
            params = {"keys": self._siblings(key, known), "after": after, "limit": first + 1}
            known.update(editions_pages(self._moment.ask(questions.EDITIONS_OF, params), first))
        return known[key]

    def items(self, type_: str, collection: str, **filters: Any) -> Items:
        """Rows inside documents, filtered and paged in SQL: see `questions.items`."""
        self._wide.add(any_of(type_))
        sql, params = questions.items(type_, collection, **filters)
        rows = self._moment.ask(sql, params)
        return Items([(key, place) for _, key, place in rows if key is not None], rows[0][0])

    def search(self, query: str, locale: str, types: Iterable[str], first: int, after: int = 0, year: str = "") -> Hits:
        """Pages that hold every word of a query, best first; `year` is the second part of their natural names.

        What a page refers to is found by the name that it had at the instant.
        """
        self._wide.add(any_of(PAGE))
        naming = [edition for type_ in named_types() for edition in self.of_type(type_)] if asked_words(query) else []
        return search(
            self._moment, self._keep, query,
            locale=locale, types=sorted(types), first=first, after=after, year=year, naming=naming,
        )  # fmt: skip

    def changes(self, window: Window, first: int, before: tuple[datetime, int] | None = None) -> list[Change]:
        """What happened to pages, newest first: all that is known today. `before` is a place in the feed."""
        self._wide.add(any_of(PAGE))
        return changes_in(self._moment, window, first, before)

    def count_changes(self, window: Window) -> int:
        """How much happened in all."""
        return count_changes(self._moment, window)

    def _keep(self, rows: Iterable[tuple[Any, ...]]) -> list[Edition]:
        """Editions of the rows; what they refer to is expected from now on."""
        editions = []
        for row in rows:
            edition = self._loaded.get(row[1]) or edition_of(row)
            self._loaded[edition.key] = edition
            editions.append(edition)
            self.expect(*edition.refers_to, *edition.document.get("ancestors", ()))
        return editions

    def _siblings(self, key: str, known: Collection[str]) -> list[str]:
        """A key and every loaded object of the same type: what one list needs, the next will need too."""
        return sorted({key, *(other.key for other in self.alike(key) if other.key not in known)})


def open_snapshot(as_of: datetime | None = None) -> Snapshot:
    """What the public reads now, or what it read at an instant."""
    return Snapshot(as_of)
