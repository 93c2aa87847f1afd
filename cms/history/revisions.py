"""Which of an object's revisions the public has read, and which it never did."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from wagtail.models import Revision

from cms.history.subject import Subject
from cms.publishing.entries import entry_of
from cms.record.canonical import canonical, parse
from cms.record.models import Edition


@dataclass(frozen=True, slots=True)
class Draft:
    """A revision of Wagtail's, with the editions that were made of it."""

    revision: Revision
    editions: list[Edition]
    was_rewritten: bool

    @property
    def status(self) -> str:
        if not self.editions:
            return "aldrig offentlig"
        numbers = " och ".join(str(edition.number) for edition in self.editions)
        return f"offentlig som publicering {numbers}" + (", därefter omskriven" if self.was_rewritten else "")


def drafts_of(subject: Subject, revisions: list[Revision]) -> list[Draft]:
    """The given revisions of an object, in the same order."""
    made: dict[int, list[Edition]] = defaultdict(list)
    wanted = [revision.pk for revision in revisions]
    editions = Edition.objects.filter(key=subject.key, attribution__revision_id__in=wanted)
    for edition in editions.select_related("attribution", "content").order_by("sequence"):
        made[edition.attribution.revision_id or 0].append(edition)
    return [
        Draft(revision, made[revision.pk], any(_differs(subject.key, revision, each) for each in made[revision.pk]))
        for revision in revisions
    ]


def was_published(key: str, revision_id: int | None) -> bool:
    """Whether an edition was made of a revision."""
    return Edition.objects.filter(key=key, attribution__revision_id=revision_id).exists()


def _differs(key: str, revision: Revision, edition: Edition) -> bool:
    """Wagtail's autosave may write over a revision that is already public."""
    if revision.created_at <= edition.valid.lower or edition.content.document is None:
        return False
    now: dict[str, Any] = parse(canonical(entry_of(key, revision.as_object()).document))
    then: dict[str, Any] = parse(edition.content.document)
    return bool(now.get("content", now) != then.get("content", then))
