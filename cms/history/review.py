"""What a draft would change in public, what that means, and what stands in its way."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from cms.approval.sent_back import SentBack, sent_back
from cms.differences.difference import Difference
from cms.history.margin import Margin, Said, beside_nothing, margin_of
from cms.history.seen import since, until_the_draft
from cms.history.subject import Subject
from cms.history.touched import pages_showing
from cms.publishing.entries import entry_of
from cms.record.canonical import canonical, parse
from cms.record.current import current_editions, last_readable
from cms.record.meaning import EXPLAINED, missing_note, reasons
from cms.record.models import EditionKind
from cms.validation import Problem, problems_of


@dataclass(frozen=True, slots=True)
class Review:
    """`why` says which rules make it a change of substance, whatever the editor has chosen."""

    differences: list[Difference]
    kind: EditionKind
    note: str
    why: list[str]
    problems: list[Problem]
    is_first: bool
    is_restored: bool
    goes_live_at: datetime | None
    touched: list[str]
    margin: Margin
    beside_nothing: list[Said]
    sent_back: SentBack | None
    since_sent_back: list[Difference]

    @property
    def errors(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.severity == "error"]

    @property
    def warnings(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.severity != "error"]

    @property
    def stops(self) -> bool:
        """Whether anything has to be written or corrected first."""
        return bool(self.errors or self.missing)

    @property
    def is_correction(self) -> bool:
        return self.kind == EditionKind.CORRECTION

    @property
    def missing(self) -> str:
        """What to tell an editor who has not said enough."""
        return missing_note(self.why, self.kind) if self.kind in EXPLAINED and not self.note else ""


def reviewed(subject: Subject) -> Review:
    draft = subject.draft
    current = current_editions([subject.key]).get(subject.key)
    document = parse(canonical(entry_of(subject.key, draft).document))
    why = reasons(last_readable(subject.key), document) if current else []
    found, margin, no = until_the_draft(subject.key, draft), margin_of(subject.instance), sent_back(subject.instance)
    chosen = EditionKind(getattr(draft, "change_kind", EditionKind.MINOR))
    raised = EditionKind.MAJOR if why and chosen != EditionKind.CORRECTION else chosen
    return Review(
        differences=found,
        kind=raised if current else EditionKind.FIRST,
        note=getattr(draft, "change_note", "").strip() if current else "",
        why=why,
        problems=problems_of(draft),
        is_first=current is None,
        is_restored=current is not None and current.withdrawn,
        goes_live_at=_hour(draft),
        touched=pages_showing(subject.key),
        margin=margin,
        beside_nothing=beside_nothing(margin, found),
        sent_back=no,
        since_sent_back=since(subject.key, no.revision.as_object(), draft) if no and no.revision else [],
    )


def _hour(draft: Any) -> datetime | None:
    """The time that was chosen for it, while it is still to come."""
    hour: datetime | None = getattr(draft, "go_live_at", None)
    return hour if hour and hour > timezone.now() else None
