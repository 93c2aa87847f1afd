"""An image that the public sees must go on being right: every page that shows it answers for it."""

from collections.abc import Iterator
from typing import Any

from cms.models import Image
from cms.record.current import current_editions, referrers
from cms.validation.problems import Problem


def image_problems(image: Image) -> Iterator[Problem]:
    """Checked when the image changes; an image that no public page shows may be as unfinished as its editor likes."""
    key = f"image:{image.uuid}"
    editions = current_editions(referrers([key])).values()
    pages = {str(edition.document["title"]): edition.document for edition in editions if edition.document}
    silent = [title for title, document in pages.items() if any(_inherits(document, key))]
    if silent and not image.alt.strip() and not image.is_decorative:
        yield Problem(
            "alt",
            f"Alternativtext saknas, och bildens egen används på {_listed(silent)}. Skriv vad bilden säger, "
            "eller ange att den bara är utsmyckning.",
        )


def _listed(titles: Any) -> str:
    return ", ".join(f"”{title}”" for title in sorted(titles))


def _inherits(part: Any, key: str) -> Iterator[bool]:
    """Every figure in a document that shows the image and leaves its alternative text to it."""
    if isinstance(part, dict):
        if part.get("image") == {"ref": key} and "alt" in part:
            yield not part["alt"] and part["decorative"] is not True
            return
        for value in part.values():
            yield from _inherits(value, key)
    elif isinstance(part, list):
        for value in part:
            yield from _inherits(value, key)
