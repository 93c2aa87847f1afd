"""A picture without what the camera and its programs wrote into it: where, when, with what and by whom."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps

TOLD = {"exif", "xmp", "photoshop", "comment", "XML:com.adobe.xmp", "Raw profile type exif", "Raw profile type APP1"}
TELLING_CHUNKS, TELLING_FLAGS = (b"EXIF", b"XMP "), 0x08 | 0x04
UPRIGHT = {None, 1}
ORIENTATION = 0x0112


def without_metadata(content: bytes) -> bytes | None:
    """The same picture, upright, with its colours; None where there is nothing to take out. Expects what can be read.

    What stands upright keeps its quality: a JPEG is written with its own tables, of a WebP parts are left out.
    """
    image: Image.Image = Image.open(BytesIO(content))
    if _moves(image) or not _tells(image):
        return None
    upright = image.getexif().get(ORIENTATION) in UPRIGHT
    if upright and image.format == "WEBP":
        return _without_chunks(content)
    made, options = BytesIO(), _options(image, upright)
    if not upright:
        image = ImageOps.exif_transpose(image)  # the decoder goes, and with it what it holds
    image.save(made, **options)
    return made.getvalue()


def _without_chunks(content: bytes) -> bytes:
    """WebP's container, https://developers.google.com/speed/webp/docs/riff_container, without what tells."""
    kept = b"".join(_chunks(content))
    return b"RIFF" + (len(kept) + 4).to_bytes(4, "little") + b"WEBP" + kept


def _chunks(content: bytes) -> Iterator[bytes]:
    place, end = 12, 8 + int.from_bytes(content[4:8], "little")
    while place + 8 <= end:
        size = int.from_bytes(content[place + 4 : place + 8], "little")
        chunk = bytearray(content[place : place + 8 + size + size % 2])
        place += len(chunk)
        if chunk[:4] == b"VP8X":
            chunk[8] &= ~TELLING_FLAGS
        if chunk[:4] not in TELLING_CHUNKS:
            yield bytes(chunk)


def _moves(image: Image.Image) -> bool:
    """Animations, which have no place for a position; a phone's second exposure is not one."""
    return image.format in ("GIF", "WEBP") and getattr(image, "n_frames", 1) > 1


def _tells(image: Image.Image) -> bool:
    return bool(image.getexif() or TOLD & set(image.info) or getattr(image, "text", None) or image.format == "MPO")


def _options(image: Image.Image, upright: bool) -> dict[str, Any]:
    name = "JPEG" if image.format == "MPO" else str(image.format)
    options: dict[str, Any] = {"format": name, "icc_profile": image.info.get("icc_profile"), "exif": b""}
    if name == "JPEG":
        options |= {"quality": "keep" if upright and image.format == "JPEG" else 95, "comment": b""}
    elif name == "WEBP":
        options |= {"quality": 95, "xmp": b""}
    elif name == "PNG":
        options["pnginfo"] = None
    return options
