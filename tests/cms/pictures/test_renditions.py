import os
from base64 import b64decode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image

from cms.pictures.crop import FocalPoint
from cms.pictures.pictures import Pictures, make_pictures
from cms.pictures.presets import SHAPES


def test_there_are_twelve_sizes() -> None:
    assert sum(len(shape.widths) for shape in SHAPES.values()) == 12


def test_a_large_picture_comes_in_every_size_of_every_shape(picture_file: Callable[..., BytesIO], media: Path) -> None:
    pictures = make_pictures(picture_file(), None, "sol.jpg")
    assert (pictures["width"], pictures["height"]) == (3000, 2000)
    assert _sizes(pictures) == {
        "THUMBNAIL": [(240, 240)],
        "CARD": [(360, 240), (720, 480), (1080, 720)],
        "HERO": [(800, 343), (1200, 514), (1600, 686), (2400, 1029)],
        "NATURAL": [(480, 320), (960, 640), (1440, 960), (1920, 1280)],
    }
    for rendition in (one for shape in pictures["renditions"].values() for one in shape):
        with Image.open(media / rendition["name"]) as drawn:
            assert drawn.size == (rendition["width"], rendition["height"])
            assert drawn.get_format_mimetype() == rendition["mime_type"]


def _sizes(pictures: Pictures) -> dict[str, list[tuple[int, int]]]:
    for made in pictures["renditions"].values():
        half = len(made) // 2
        assert {one["mime_type"] for one in made[:half]} == {"image/webp"}
        assert {one["mime_type"] for one in made[half:]} == {"image/jpeg"}
        assert [one["width"] for one in made[:half]] == [one["width"] for one in made[half:]]
    return {
        shape: [(one["width"], one["height"]) for one in made if one["mime_type"] == "image/jpeg"]
        for shape, made in pictures["renditions"].items()
    }


def test_a_small_picture_is_never_enlarged(picture_file: Callable[..., BytesIO]) -> None:
    assert _sizes(make_pictures(picture_file((300, 600)), None, "smal.jpg")) == {
        "THUMBNAIL": [(240, 240)],
        "CARD": [(300, 200)],
        "HERO": [(300, 129)],
        "NATURAL": [(300, 600)],
    }


def test_one_pixel_is_a_picture(picture_file: Callable[..., BytesIO]) -> None:
    assert _sizes(make_pictures(picture_file((1, 1), "PNG"), None, "punkt.png")) == {
        "THUMBNAIL": [(1, 1)],
        "CARD": [(1, 1)],
        "HERO": [(1, 1)],
        "NATURAL": [(1, 1)],
    }


def test_names_say_nothing_of_the_original_and_are_the_same_for_the_same_picture(
    picture_file: Callable[..., BytesIO],
) -> None:
    first = make_pictures(picture_file((400, 300), "PNG"), None, "en.png")
    again = make_pictures(picture_file((400, 300), "PNG"), None, "annan.png")
    assert first == again
    names = [one["name"] for shape in first["renditions"].values() for one in shape]
    assert len(set(names)) == len(names) == 8
    assert first["original"] == f"originals/{first['sha256'][:2]}/{first['sha256']}.png"
    assert not any(first["sha256"][:8] in name for name in names)


def test_existing_files_are_not_written_again(picture_file: Callable[..., BytesIO], media: Path) -> None:
    pictures = make_pictures(picture_file((400, 300)), None, "en.jpg")
    files = [media / one["name"] for shape in pictures["renditions"].values() for one in shape]
    for file in files:
        os.utime(file, (1, 1))
    make_pictures(picture_file((400, 300)), None, "en.jpg")
    assert {file.stat().st_mtime for file in files} == {1}


def test_the_focal_point_moves_the_crop_and_renames_only_what_it_moves(
    picture_file: Callable[..., BytesIO], media: Path
) -> None:
    left = make_pictures(picture_file((1200, 400)), FocalPoint(0, 50), "en.jpg")
    right = make_pictures(picture_file((1200, 400)), FocalPoint(100, 50), "en.jpg")
    assert left["renditions"]["NATURAL"] == right["renditions"]["NATURAL"]
    assert left["renditions"]["CARD"] != right["renditions"]["CARD"]
    assert _colour(media / left["renditions"]["CARD"][-1]["name"]) == "red"
    assert _colour(media / right["renditions"]["CARD"][-1]["name"]) == "blue"


def _colour(file: Path) -> str:
    with Image.open(file) as image:
        red, _green, blue = image.convert("RGB").resize((1, 1)).getpixel((0, 0))
    return "red" if red > 150 > blue else "blue" if blue > 150 > red else "mixed"


def test_the_placeholder_is_a_tiny_inline_picture(picture_file: Callable[..., BytesIO]) -> None:
    placeholder = make_pictures(picture_file(), None, "sol.jpg")["placeholder"]
    head, _comma, content = placeholder.partition(",")
    assert head == "data:image/webp;base64"
    assert len(placeholder) < 300
    with Image.open(BytesIO(b64decode(content))) as image:
        assert image.size == (16, 11)
