"""The engine behind every recording and behind `verify_record`: what should be public against what is."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from cms.record.current import current_editions, dependents, last_documents, open_keys, referrers
from cms.record.entry import Change, Current, Entry
from cms.record.errors import Failure, PublicationError
from cms.record.maskable import without_traces
from cms.record.sources import all_sources, source_of


def changes_of(keys: Iterable[str]) -> list[Change]:
    """What the public would see differently of these objects and of all that they reach.

    Raises PublicationError where a new edition would break a rule of its kind, or where something that
    others need would disappear.
    """
    changes = differences(keys)
    failures = [*_broken_rules(changes), *_missing_requirements(changes)]
    if failures:
        raise PublicationError(failures)
    return changes


def differences(keys: Iterable[str]) -> list[Change]:
    """The same, without judging: for verification."""
    queue, seen = set(keys), set[str]()
    changes: dict[str, Change] = {}
    while queue:
        seen |= queue
        found = [change for change in _compare(queue) if change is not None]
        changes.update({change.key: change for change in found})
        reached = [source_of(change.key).reached(change) for change in found]
        gone = [change.key for change in found if change.after is None or change.before is None]
        queue = (set().union(*reached) | referrers(gone)) - seen
    return sorted(changes.values(), key=_reading_order)


def differences_everywhere() -> list[Change]:
    """Every object whose public view is not what the record's open editions say."""
    keys = set(open_keys())
    for source in all_sources():
        keys |= source.public_keys()
    return differences(keys)


def _compare(keys: Collection[str]) -> Iterable[Change | None]:
    entries: dict[str, Entry] = {}
    by_prefix = defaultdict(set)
    for key in keys:
        by_prefix[key.partition(":")[0]].add(key)
    for some in by_prefix.values():
        entries |= source_of(next(iter(some))).entries(some)
    current = current_editions(keys)
    return (_change(key, current.get(key), entries.get(key)) for key in keys)


def _change(key: str, before: Current | None, after: Entry | None) -> Change | None:
    if before is not None and before.withdrawn and after is None:
        return None
    if before is None and after is None:
        return None
    if before is not None and after is not None and not before.withdrawn:
        same = before.place == after.place and _says(before) == after.document
        return None if same else Change(key, before, after)
    return Change(key, before, after)


def _says(before: Current) -> dict[str, Any] | None:
    return without_traces(before.document) if before.document else before.document


def _reading_order(change: Change) -> tuple[str, str, str]:
    path = change.after.path if change.after else change.before.path if change.before else ""
    return (change.key.partition(":")[0], path, change.key)


def _broken_rules(changes: list[Change]) -> Iterable[Failure]:
    returning = [change.key for change in changes if change.before and change.before.withdrawn and change.after]
    last = last_documents(returning)
    for change in changes:
        if change.after is None or not _content_differs(change, last.get(change.key)):
            continue
        messages = source_of(change.key).problems(change.after)
        if messages:
            yield Failure(change.key, str(change.after.document.get("title", "")), tuple(messages))


def _content_differs(change: Change, last: dict[str, Any] | None) -> bool:
    """Rules guard what is written, not where it stands or whether what is above it is open.

    `last` is what a withdrawn object said before: a plan that opens again brings back its goals as they were.
    """
    before = (change.before and change.before.document) or last
    after = change.after and change.after.document
    if not before or not after:
        return True
    return bool(before.get("content", before) != after.get("content", after))


def _missing_requirements(changes: list[Change]) -> Iterable[Failure]:
    after = {change.key: change.after for change in changes}
    gone = [key for key, entry in after.items() if entry is None]
    for needed, users in dependents(gone).items():
        titles = [title for key, title in users if key not in after or _still_needs(after[key], needed)]
        if titles:
            yield Failure(needed, "", (f"Används av {', '.join(sorted(titles))}, och kan därför inte tas bort.",))
    wanted = {key for entry in after.values() if entry for key in entry.requires if key not in after}
    present = {key for key, edition in current_editions(wanted).items() if not edition.withdrawn}
    for entry in after.values():
        if entry is not None and any(after.get(key) is None and key not in present for key in entry.requires):
            message = "En nämnd, ett bolag eller ett nyckeltal som sidan hänvisar till är inte publicerat."
            yield Failure(entry.key, str(entry.document.get("title", "")), (message,))


def _still_needs(entry: Entry | None, key: str) -> bool:
    return entry is not None and key in entry.requires
