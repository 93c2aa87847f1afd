from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from cms.pictures.decode import decode
from cms.pictures.pictures import make_pictures

ORIENTATION, GPS, ARTIST = 0x0112, 0x8825, 0x013B


def _file(image: Image.Image, format: str, **options: object) -> BytesIO:
    buffer = BytesIO()
    image.save(buffer, format, **options)
    return buffer


def test_a_picture_taken_sideways_stands_upright(picture_file: Callable[..., BytesIO]) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    image = decode(picture_file((600, 400), exif=exif), "liggande.jpg")
    assert image.size == (400, 600)
    red, _green, blue = image.getpixel((200, 50))
    assert red > 150 > blue


def test_no_rendition_says_where_or_by_whom(picture_file: Callable[..., BytesIO], media: Path) -> None:
    exif = Image.Exif()
    exif[ARTIST] = "Anna Fotograf"
    exif.get_ifd(GPS)[2] = (63.0, 10.0, 45.0)
    file = picture_file((600, 400), exif=exif, comment=b"Anna Fotograf", xmp=b"<x>Anna Fotograf</x>")
    assert file.getvalue().count(b"Anna Fotograf") == 3
    for rendition in (one for made in make_pictures(file, None, "en.jpg")["renditions"].values() for one in made):
        content = (media / rendition["name"]).read_bytes()
        assert b"Anna" not in content
        with Image.open(BytesIO(content)) as drawn:
            assert dict(drawn.getexif()) == {}
            assert {"exif", "xmp", "comment", "icc_profile"}.isdisjoint(drawn.info)


def test_what_is_transparent_becomes_white() -> None:
    image = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    assert decode(_file(image, "PNG"), "logga.png").getpixel((5, 5)) == (255, 255, 255)


def test_colours_of_another_profile_become_srgb() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.new("RGB", (10, 10), (10, 120, 200))
    with_srgb = decode(_file(image, "PNG", icc_profile=srgb), "en.png").getpixel((5, 5))
    assert with_srgb == (10, 120, 200)
    with_unfit_profile = decode(_file(image, "PNG", icc_profile=lab), "en.png").getpixel((5, 5))
    assert with_unfit_profile == (10, 120, 200)


def test_printers_colours_become_rgb() -> None:
    image = Image.new("CMYK", (10, 10), (0, 0, 0, 0))
    assert decode(_file(image, "JPEG"), "tryck.jpg").getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(("value", "expected"), [(65535, 255), (32768, 128), (0, 0)])
def test_sixteen_bits_of_grey_become_eight(value: int, expected: int) -> None:
    image = Image.new("I;16", (10, 10), value)
    assert decode(_file(image, "PNG"), "skanning.png").getpixel((5, 5)) == (expected,) * 3


def test_an_animation_shows_its_first_picture() -> None:
    frames = [Image.new("RGB", (10, 10), colour) for colour in ("white", "black")]
    file = _file(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert decode(file, "film.gif").getpixel((5, 5)) == (255, 255, 255)
