"""What an upload becomes: the part of an image's document that is about pixels."""

import hashlib
from pathlib import PurePath
from typing import IO, TypedDict

from cms.pictures.crop import FocalPoint
from cms.pictures.decode import decode
from cms.pictures.presets import VERSION
from cms.pictures.renditions import Rendition, make_renditions, placeholder
from cms.pictures.storage import keep

# Outside `record/`, which the public may read: an original can hold a photographer's position.
ORIGINALS = "originals"


class Pictures(TypedDict):
    """As stored beside the image. `original` and `sha256` are the archive's; the rest is the public's."""

    width: int
    height: int
    placeholder: str
    renditions: dict[str, list[Rendition]]
    original: str
    sha256: str
    focal_point: list[float] | None
    version: int


def make_pictures(file: IO[bytes], focal_point: FocalPoint | None, name: str = "") -> Pictures:
    """Raises ValidationError, in Swedish, for what is not a whole picture within the limits."""
    name = name or str(getattr(file, "name", ""))
    image = decode(file, name)
    file.seek(0)
    content = file.read()
    file.seek(0)
    sha256 = hashlib.sha256(content).hexdigest()
    return {
        "width": image.width,
        "height": image.height,
        "placeholder": placeholder(image),
        "renditions": make_renditions(image, sha256, focal_point),
        "original": keep(_original_name(sha256, name), content),
        "sha256": sha256,
        "focal_point": list(focal_point) if focal_point else None,
        "version": VERSION,
    }


def _original_name(sha256: str, name: str) -> str:
    return f"{ORIGINALS}/{sha256[:2]}/{sha256}{PurePath(name).suffix.lower()}"
