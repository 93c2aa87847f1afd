"""From a file to plain pixels: upright, sRGB, on white, with nothing that says where or by whom."""

from io import BytesIO
from typing import IO

from PIL import Image, ImageCms, ImageOps

from cms.pictures.acceptance import open_accepted, unreadable

WHITE = (255, 255, 255, 255)


def decode(file: IO[bytes], name: str) -> Image.Image:
    """The first frame as RGB without metadata. Raises ValidationError for what is not a whole picture."""
    image = open_accepted(file, name)
    try:
        image.load()
        pixels = _in_srgb(ImageOps.exif_transpose(image))
    except Exception as error:
        raise unreadable() from error
    pixels.info = {}
    return pixels


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    plain = _on_white(_eight_bits(image))
    return (_from_profile(plain, profile) if profile else plain).convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen-bit greyscale in eight: Pillow's own conversion cuts everything brighter than 255 to white."""
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if "A" in image.getbands() or "transparency" in image.info:
        alpha = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", alpha.size, WHITE), alpha).convert("RGB")
    return image if image.mode in ("RGB", "CMYK", "L") else image.convert("RGB")


def _from_profile(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A profile that is broken, or for another kind of pixels, says nothing: the colours stay as they are.
        return image
    return converted or image
