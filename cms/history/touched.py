"""Which public pages a change is read on, beyond the object itself."""

from cms.record.current import current_editions, referrers


def pages_showing(key: str) -> list[str]:
    """The names of the pages that show a body, a key figure, a picture or a document, or lead to a page."""
    editions = current_editions({found for found in referrers([key]) if found.startswith("page:")}).values()
    documents = (edition.document for edition in editions if edition.document and not edition.withdrawn)
    return sorted(str(document["title"]) for document in documents)
