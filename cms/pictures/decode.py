"""From a file to plain pixels: upright, sRGB, on white, with nothing that says where or by whom."""

from io import BytesIO
from typing import IO

from PIL import Image, ImageCms, ImageOps

from cms.pictures.acceptance import open_accepted, unreadable

WHITE = (255, 255, 255, 255)
BAND = 256
"""Lines that are laid on white at a time."""


def decode(file: IO[bytes], name: str) -> Image.Image:
    """The first frame as RGB without metadata. Raises ValidationError for what is not a whole picture."""
    image = open_accepted(file, name)
    try:
        image.load()
        ImageOps.exif_transpose(image, in_place=True)
        pixels = _in_srgb(image)
    except Exception as error:
        raise unreadable() from error
    pixels.info = {}
    return pixels


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    plain = _on_white(_eight_bits(image))
    coloured = _from_profile(plain, profile) if profile else plain
    return coloured if coloured.mode == "RGB" else coloured.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen-bit greyscale in eight: Pillow's own conversion cuts everything brighter than 255 to white."""
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if "A" in image.getbands() or "transparency" in image.info:
        return _composed(image)
    return image if image.mode in ("RGB", "CMYK", "L") else image.convert("RGB")


def _composed(image: Image.Image) -> Image.Image:
    """Band by band: three more copies of a large picture at once would be most of a server's memory."""
    plain = Image.new("RGB", image.size)
    for top in range(0, image.height, BAND):
        band = image.crop((0, top, image.width, min(image.height, top + BAND))).convert("RGBA")
        white = Image.new("RGBA", band.size, WHITE)
        plain.paste(Image.alpha_composite(white, band).convert("RGB"), (0, top))
    return plain


def _from_profile(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A profile that is broken, or for another kind of pixels, says nothing: the colours stay as they are.
        return image
    return converted or image
