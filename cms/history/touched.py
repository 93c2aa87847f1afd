"""Which public pages a change is read on, beyond the object itself."""

from dataclasses import dataclass

from cms.record.current import current_editions, referrers

LISTED = 20


@dataclass(frozen=True, slots=True)
class Touched:
    """How many pages that the public reads now, and what the first of them are called."""

    count: int
    titles: list[str]

    @property
    def others(self) -> int:
        return self.count - len(self.titles)


def touched_at_once(key: str) -> Touched:
    """Where a change is read without another publication; two queries, however many pages there are."""
    pages = sorted(found for found in referrers([key]) if found.startswith("page:"))
    editions = current_editions(pages[:LISTED]).values()
    return Touched(len(pages), sorted(str(each.document["title"]) for each in editions if each.document))


def pages_showing(key: str) -> list[str]:
    """The names of the pages that show a body, a key figure, a picture or a document, or lead to a page."""
    editions = current_editions({found for found in referrers([key]) if found.startswith("page:")}).values()
    documents = (edition.document for edition in editions if edition.document and not edition.withdrawn)
    return sorted(str(document["title"]) for document in documents)
