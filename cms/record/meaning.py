"""What a change means to its readers: the editor says so, and where rules say more, the rules have the word."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cms.record.current import current_editions, last_readable
from cms.record.entry import Change
from cms.record.errors import Failure, PublicationError
from cms.record.models import EditionKind

if TYPE_CHECKING:
    from cms.record.recording import Recording

Document = dict[str, Any]
Look = Callable[[Collection[str]], Mapping[str, Document]]
Rule = Callable[[Document, Document | None, Look], Iterable[str]]

EXPLAINED = {EditionKind.MAJOR, EditionKind.CORRECTION}
WHERE = "Skriv den under ”Vad ändringen betyder”, längst ned i formuläret."
_rules: dict[str, Rule] = {}


@dataclass(frozen=True, slots=True)
class Meaning:
    """The editor's own words about one publication, and the revision that was published."""

    kind: str = ""
    note: str = ""
    revision: int | None = None


def register(type_: str, rule: Rule) -> None:
    """Let a rule say why a change of a type of document is one of substance, in short Swedish phrases.

    It gets the document before, the document after (None for a withdrawal), and a way to look at what else was
    public before the change.
    """
    _rules[type_] = rule


def reasons(before: Document | None, after: Document | None) -> list[str]:
    """Why a change is one of substance whatever the editor says; empty where the editor decides."""
    rule = _rules.get(before["type"]) if before else None
    return list(rule(before, after, _look)) if rule and before else []


def judged(changes: list[Change], recording: "Recording") -> list[Change]:
    """The same changes, each with its kind and note. Raises PublicationError where a note that is owed is missing."""
    found = [_judged(change, recording) for change in changes]
    failures = {failure.key: failure for _, failure in found if failure}
    parents = {change.key: change.before.parent_key for change in changes if change.before}
    # Whoever takes away a plan is asked once, not for each of its goals.
    topmost = [failure for key, failure in failures.items() if parents.get(key) not in failures]
    if topmost:
        raise PublicationError(topmost)
    return [change for change, _ in found]


def missing_note(why: list[str], kind: str) -> str:
    """What to tell an editor who owes the public a note."""
    if why and kind != EditionKind.CORRECTION:
        return f"Det här är en ändring i sak av en antagen plan: {', '.join(why)}. Den behöver en notering. {WHERE}"
    return f"”{EditionKind(kind).label}” behöver en notering som alla kan läsa. {WHERE}"


def _judged(change: Change, recording: "Recording") -> tuple[Change, Failure | None]:
    before, after = change.before, change.after
    if before is None:
        return replace(change, after=after and replace(after, kind="", note="")), None
    old = last_readable(change.key) if before.withdrawn else before.document
    why = reasons(old, after.document if after else None)
    title = str((old and (old.get("title") or old.get("name"))) or "")
    if after is None:
        failure = Failure(change.key, title, (_missing_reason(why),), withdrawal=True)
        return change, failure if why and not (recording.reason or recording.note) else None
    kind = after.kind or recording.kind or EditionKind.MINOR
    kind = EditionKind.MAJOR if why and kind != EditionKind.CORRECTION else kind
    note = after.note or recording.note or (recording.reason if why else "")
    lacking = kind in EXPLAINED and not note
    failure = Failure(change.key, title, (missing_note(why, kind),))
    return replace(change, after=replace(after, kind=kind, note=note)), failure if lacking else None


def _missing_reason(why: list[str]) -> str:
    return f"Det här tar bort något ur en antagen plan: {', '.join(why)}. Skriv varför, så att alla kan läsa det."


def _look(keys: Collection[str]) -> Mapping[str, Document]:
    """What is public of these objects before the change."""
    found = current_editions(keys)
    return {key: edition.document for key, edition in found.items() if edition.document is not None}
