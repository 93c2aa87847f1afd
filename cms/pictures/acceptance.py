"""What may be uploaded as a picture: said before a pixel is decoded, in words an editor can act on."""

import re
import zipfile
from pathlib import PurePath
from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError
from PIL import Image

# A phone's JPEG with a depth map or a second exposure is what Pillow calls MPO.
FORMATS = {
    "jpg": ("JPEG", "MPO"),
    "jpeg": ("JPEG", "MPO"),
    "png": ("PNG",),
    "webp": ("WEBP",),
    "gif": ("GIF",),
}
ACTIVE_CONTENT = re.compile(rb"<script|<\?php|<!doctype html|<html", re.IGNORECASE)
WRONG_KIND = "Bilden måste vara jpg, png, webp eller gif."
AS_JPEG = (
    "Spara bilden som JPEG: öppna den i datorns bildprogram (Foton i Windows, Förhandsvisning på Mac), välj Spara som"
    " eller Exportera, och formatet JPEG. En iPhone tar nya bilder som JPEG med Inställningar, Kamera, Format, Mest"
    " kompatibelt."
)
HEIC = f"Bilden är i formatet HEIC, som få webbläsare kan visa. {AS_JPEG}"
PHONES_NAMES = {"heic", "heif", "hif"}
PHONES_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
UNREADABLE = "Bilden går inte att läsa. Filen är skadad eller inte en bild. Spara om den och ladda upp den igen."


def open_accepted(file: IO[bytes], name: str) -> Image.Image:
    """The opened, not yet decoded picture."""
    _refuse_wrong_extension(name)
    _refuse_large_file(file)
    _refuse_phones_own_format(file)
    _refuse_second_meaning(file)
    image = _open(file)
    if image.format not in FORMATS[_extension(name)]:
        raise ValidationError(
            f"Filens innehåll ({image.format}) stämmer inte med filändelsen .{_extension(name)}.",
            code="wrong_content",
        )
    _refuse_many_pixels(image)
    return image


def _extension(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def _open(file: IO[bytes]) -> Image.Image:
    file.seek(0)
    try:
        return Image.open(file, formats=("JPEG", "PNG", "WEBP", "GIF"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise too_many_pixels() from error
    except Exception as error:
        # Pillow's readers raise whatever they stumble on: struct.error, SyntaxError, IndexError …
        raise unreadable() from error


def _refuse_wrong_extension(name: str) -> None:
    if _extension(name) not in FORMATS:
        raise ValidationError(HEIC if _extension(name) in PHONES_NAMES else WRONG_KIND, code="wrong_extension")


def _refuse_phones_own_format(file: IO[bytes]) -> None:
    """Under another name, as some phones and mail programs send it."""
    file.seek(0)
    start = file.read(12)
    if start[4:8] == b"ftyp" and start[8:] in PHONES_BRANDS:
        raise ValidationError(HEIC, code="heic")


def _refuse_large_file(file: IO[bytes]) -> None:
    limit = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE
    if file.seek(0, 2) > limit:
        raise ValidationError(f"Bildfilen är för stor. Den får vara högst {limit // 1024**2} MB.", code="too_large")


def _refuse_second_meaning(file: IO[bytes]) -> None:
    """A picture that is also a web page, a script, an archive or a PDF is an attack and not a picture."""
    file.seek(0)
    content = file.read()
    if b"%PDF-" in content[:1024] or ACTIVE_CONTENT.search(content) or zipfile.is_zipfile(file):
        raise ValidationError("Filen innehåller något mer än en bild. Spara om den som en ren bild.", code="polyglot")


def _refuse_many_pixels(image: Image.Image) -> None:
    if image.width * image.height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
        raise too_many_pixels()


def too_many_pixels() -> ValidationError:
    most = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 1_000_000
    return ValidationError(
        f"Bilden har för många bildpunkter. Den får ha högst {most} megapixel: förminska den.", code="too_many_pixels"
    )


def unreadable() -> ValidationError:
    return ValidationError(UNREADABLE, code="unreadable")
