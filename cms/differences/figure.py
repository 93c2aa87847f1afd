"""Pictures in use, compared by what the reader sees: the picture, its text alternative and its caption."""

from collections.abc import Iterator
from typing import Any

from cms.differences.difference import Difference, Place, told
from cms.differences.parts import Field, Fields, Text, Value
from cms.differences.readings import flag, plain, point
from cms.differences.seen import Document, Seen

PICTURE = Fields(
    Field("title", "bild", Value(plain), "image"),
    Field("file", "bildfil", Value(plain), "image.rendition"),
    Field("alt", "alternativtext", Text()),
    Field("caption", "bildtext", Text()),
    Field("decorative", "är dekorativ", flag()),
    Field("credit", "fotograf", Value(plain), "image.credit"),
    Field("licence", "licens", Value(plain), "image.licence"),
    Field("focal_point", "bildens mittpunkt", Value(point), "image.focalPoint"),
)
SAID = ("title", "alt", "caption", "credit")
"""What is told of a picture that came or went."""


class Figure:
    """An image with what is said of it here; where nothing is said here, what the image itself says."""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        old, new = _shown(before), _shown(after)
        if old.value and new.value:
            yield from PICTURE.differences(old, new, place)
        elif old.value or new.value:
            yield told(place, self.tell(before), self.tell(after))

    def tell(self, seen: Seen) -> str:
        shown = _shown(seen)
        return Fields(*(field for field in PICTURE.fields if field.name in SAID)).tell(shown)


def files(image: Document) -> str:
    """Which picture it is, by its size and the content of its file."""
    natural: list[dict[str, Any]] = image["renditions"].get("NATURAL") or []
    name = max(natural, key=lambda file: int(file["width"]))["name"] if natural else ""
    return f"{image['width']} × {image['height']} bildpunkter ({name.rpartition('/')[2]})"


def _shown(seen: Seen) -> Seen:
    image = seen.at("image").target().value
    if not image:
        return Seen(None, seen.follow)
    use = seen.value
    decorative = _first(use["decorative"], None if use["alt"] else image["decorative"], False)
    alt = "" if decorative else use["alt"] or image["alt"] or image["title"]
    told = {"title": image["title"], "file": files(image), "alt": alt, "decorative": decorative}
    same = {name: image[name] for name in ("credit", "licence", "focal_point")}
    return Seen({**told, "caption": use["caption"] or image["caption"], **same}, seen.follow)


def _first(*choices: Any) -> Any:
    return next((choice for choice in choices if choice is not None), None)
