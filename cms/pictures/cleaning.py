"""A picture without what the camera and its programs wrote into it: where, when, with what and by whom."""

from io import BytesIO
from typing import Any

from PIL import Image, ImageOps

TOLD = {"exif", "xmp", "photoshop", "comment", "XML:com.adobe.xmp", "Raw profile type exif", "Raw profile type APP1"}
UPRIGHT = {None, 1}
ORIENTATION = 0x0112


def without_metadata(content: bytes) -> bytes | None:
    """The same picture, upright, with its colours; None where there is nothing to take out. Expects what can be read.

    An upright JPEG keeps its quality: it is written with its own tables.
    """
    image = Image.open(BytesIO(content))
    if _moves(image) or not _tells(image):
        return None
    upright = image.getexif().get(ORIENTATION) in UPRIGHT
    made = BytesIO()
    options = _options(image, upright)
    (image if upright else ImageOps.exif_transpose(image)).save(made, **options)
    return made.getvalue()


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
