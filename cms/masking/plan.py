"""What will disappear: read before anything is done, so that the archivist can see it and say no."""

from dataclasses import dataclass, field

from cms.masking.targets import document_in, excerpt
from cms.publishing.pages import pages_of
from cms.record.files import files_of
from cms.record.maskable import parts_of
from cms.record.masking import Wanted
from cms.record.models import Edition


@dataclass(slots=True)
class Loss:
    """What one object loses."""

    key: str
    title: str = ""
    editions: list[int] = field(default_factory=list)
    whole: bool = False
    fields: dict[str, str] = field(default_factory=dict)
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """`below` are the pages that stop being public because the page above them does."""

    losses: list[Loss]
    files: int
    below: int


def plan_of(wanted: Wanted) -> Plan:
    """By object, with everything that goes with it."""
    losses: dict[str, Loss] = {}
    files: set[str] = set()
    for edition in Edition.objects.filter(sequence__in=wanted).select_related("content").order_by("sequence"):
        document, names = document_in(edition.content), wanted[edition.sequence]
        loss = losses.setdefault(edition.key, Loss(edition.key))
        loss.title = str(document.get("title", "")) or loss.title
        loss.editions.append(edition.number)
        loss.whole |= not names
        loss.withdrawn |= not names and edition.valid.upper is None
        loss.fields |= {part.label: excerpt(part) for part in parts_of(document) if part.name in names}
        files |= set() if names else files_of(document)
    below = sum(_below(loss.key) for loss in losses.values() if loss.withdrawn)
    return Plan(list(losses.values()), len(files), below)


def _below(key: str) -> int:
    page = pages_of([key]).first() if key.startswith("page:") else None
    return page.get_descendants().live().count() if page else 0
