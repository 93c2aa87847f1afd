"""The sizes that exist. The public can ask for no others, so a reader can never make the server draw."""

from dataclasses import dataclass

# Part of every rendition's file name: raise it when a width, a shape, a quality or the cropping changes.
VERSION = 1


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to crop a picture, and the widths that it comes in. `ratio` None keeps the whole picture."""

    ratio: float | None
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Encoding:
    """A file format that every rendition is written in, best first; the last one every browser reads."""

    format: str
    extension: str
    mime_type: str
    options: dict[str, int | bool | str]


SHAPES = {
    "THUMBNAIL": Shape(1, (240,)),
    "CARD": Shape(3 / 2, (360, 720, 1080)),
    "HERO": Shape(21 / 9, (800, 1200, 1600, 2400)),
    "NATURAL": Shape(None, (480, 960, 1440, 1920)),
}

ENCODINGS = (
    Encoding("WEBP", "webp", "image/webp", {"quality": 80, "method": 2}),
    Encoding("JPEG", "jpg", "image/jpeg", {"quality": 82, "optimize": True, "progressive": True}),
)
