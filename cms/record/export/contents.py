"""What belongs to a year: its plan, goals and budget in all their editions, and everything that they refer to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from cms.record.canonical import parse
from cms.record.files import files_in
from cms.record.maskable import Document
from cms.record.models import Content, Edition, EditionKind

ORIGINALS = "originals/"
AT_ONCE = 200


@dataclass(slots=True)
class Kept:
    """One edition as it goes into the export: its row, and its document as the record stores it."""

    edition: Edition
    text: str | None
    salt: str | None
    folder: str
    document: Document = field(default_factory=dict)

    @property
    def is_page(self) -> bool:
        return self.edition.key.startswith("page:")

    @property
    def withdrawn(self) -> bool:
        return self.edition.kind == EditionKind.WITHDRAWAL

    @property
    def stem(self) -> str:
        return f"{self.folder}/{self.edition.sequence}"

    def without_content(self) -> "Kept":
        """What a list of editions tells of it."""
        title = {"title": self.document["title"]} if "title" in self.document else {}
        return replace(self, text=None, salt=None, document=title)


def sequences_of(year: int) -> list[int]:
    """The editions of a year, withdrawals too, in the order of the record."""
    keys = _pages(year)
    asked = set(keys)
    while asked:
        shown = Edition.objects.filter(key__in=asked).values_list("refers_to", flat=True)
        found = {key for keys_ in shown.iterator(AT_ONCE) for key in keys_ if not key.startswith("page:")}
        asked = found - keys
        keys |= asked
    return list(Edition.objects.filter(key__in=keys).order_by("sequence").values_list("sequence", flat=True))


def contents_of(sequences: Sequence[int]) -> Iterator[Kept]:
    """Some hundreds are held at a time."""
    for first in range(0, len(sequences), AT_ONCE):
        some = sequences[first : first + AT_ONCE]
        editions = Edition.objects.filter(sequence__in=some).prefetch_related("maskings").order_by("sequence")
        texts = Content.objects.in_bulk(some)
        yield from (_kept(edition, texts[edition.sequence]) for edition in editions)


def files_of_one(kept: Kept) -> set[str]:
    """The files that readers could open. Originals stay behind: they can say where and when a picture was taken."""
    names = {file.name for file in files_in(kept.document)} if kept.document else set()
    return {name for name in names if not name.startswith(ORIGINALS)}


def _pages(year: int) -> set[str]:
    """By their natural names, whose second part is the year: "plan/2024", "goal/2024/infrastruktur"."""
    named = Edition.objects.filter(key__startswith="page:", name__regex=rf"^[^/]+/{year}(/|$)")
    pages = set(named.values_list("key", flat=True))
    orders = Edition.objects.filter(key__in=[f"order:{key}" for key in pages])
    return pages | set(orders.values_list("key", flat=True))


def _kept(edition: Edition, content: Content) -> Kept:
    folder = "-".join(edition.key.split(":"))
    document = parse(content.document) if content.document else {}
    return Kept(edition, content.document, content.salt, folder, document)
