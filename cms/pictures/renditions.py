"""Every size of one picture, drawn from one decode into files that are named by their content."""

import hashlib
from base64 import b64encode
from io import BytesIO
from typing import TypedDict

from django.core.files.storage import default_storage
from PIL import Image

from cms.pictures.crop import Box, FocalPoint, crop_box, sizes
from cms.pictures.presets import ENCODINGS, SHAPES, VERSION, Encoding
from cms.pictures.storage import keep
from cms.record.files import sha256_of

FOLDER = "record/pictures"


class Rendition(TypedDict):
    """One file as the record holds it: its name in the media storage, and what the file must hold for ever."""

    name: str
    width: int
    height: int
    mime_type: str
    sha256: str


def make_renditions(image: Image.Image, sha256: str, focal_point: FocalPoint | None) -> dict[str, list[Rendition]]:
    """By shape: each encoding, best first, and in it each width, narrowest first."""
    return {name: _of_shape(image, sha256, name, focal_point) for name in SHAPES}


def _of_shape(image: Image.Image, sha256: str, shape_name: str, focal_point: FocalPoint | None) -> list[Rendition]:
    box = crop_box(image.size, SHAPES[shape_name], focal_point)
    stem = _stem(sha256, shape_name, box)
    wanted = sizes(box, SHAPES[shape_name])
    for size in wanted:
        _draw(image, box, size, stem)
    return [
        {
            "name": (name := _name(stem, size, encoding)),
            "width": size[0],
            "height": size[1],
            "mime_type": encoding.mime_type,
            "sha256": sha256_of(name),
        }
        for encoding in ENCODINGS
        for size in wanted
    ]


def _stem(sha256: str, shape_name: str, box: Box) -> str:
    """The original's own hash stays out of the name: who knows it could otherwise ask for the original."""
    digest = hashlib.sha256(f"{VERSION} {sha256} {shape_name} {box}".encode()).hexdigest()[:32]
    return f"{FOLDER}/{digest[:2]}/{digest}-{shape_name.lower()}"


def _name(stem: str, size: tuple[int, int], encoding: Encoding) -> str:
    return f"{stem}-{size[0]}.{encoding.extension}"


def _draw(image: Image.Image, box: Box, size: tuple[int, int], stem: str) -> None:
    missing = [one for one in ENCODINGS if not default_storage.exists(_name(stem, size, one))]
    if not missing:
        return
    resized = image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
    for encoding in missing:
        keep(_name(stem, size, encoding), encode(resized, encoding))


def encode(image: Image.Image, encoding: Encoding) -> bytes:
    buffer = BytesIO()
    image.save(buffer, encoding.format, **encoding.options)
    return buffer.getvalue()


def placeholder(image: Image.Image) -> str:
    """The whole picture, sixteen pixels wide, to show blurred while the real one loads."""
    height = max(1, round(16 * image.height / image.width))
    tiny = image.resize((16, min(height, 64)), Image.Resampling.BOX, reducing_gap=3.0)
    content = encode(tiny, Encoding("WEBP", "webp", "image/webp", {"quality": 40, "method": 6}))
    return f"data:image/webp;base64,{b64encode(content).decode()}"
