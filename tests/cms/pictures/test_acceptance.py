import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError

from cms.pictures.decode import decode


def _code(file: BytesIO, name: str) -> str:
    with pytest.raises(ValidationError) as caught:
        decode(file, name)
    return caught.value.code


def _png_that_claims(width: int, height: int) -> BytesIO:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")]
    return BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@pytest.mark.parametrize(("format", "name"), [("JPEG", "a.JPG"), ("JPEG", "a.jpeg"), ("PNG", "a.png")])
def test_pictures_are_accepted_whatever_the_case_of_their_name(
    picture_file: Callable[..., BytesIO], format: str, name: str
) -> None:
    assert decode(picture_file((40, 30), format), name).size == (40, 30)


@pytest.mark.parametrize("format", ["WEBP", "GIF"])
def test_webp_and_gif_are_accepted(picture_file: Callable[..., BytesIO], format: str) -> None:
    assert decode(picture_file((40, 30), format), f"a.{format.lower()}").size == (40, 30)


@pytest.mark.parametrize("name", ["a.svg", "a.tiff", "a.html", "a", "a.jpg.exe", "a.heic"])
def test_other_kinds_are_refused_by_name(picture_file: Callable[..., BytesIO], name: str) -> None:
    assert _code(picture_file((40, 30)), name) == "wrong_extension"


@pytest.mark.parametrize("name", ["a.heic", "a.HEIF", "a.jpg"])
def test_phones_own_format_is_refused_with_the_way_to_another(name: str) -> None:
    with pytest.raises(ValidationError, match=r"HEIC, .* Spara bilden som JPEG: öppna den i datorns bildprogram"):
        decode(BytesIO(b"\0\0\0\x18ftypheic" + b"\0" * 200), name)


def test_contents_must_be_what_the_name_says(picture_file: Callable[..., BytesIO]) -> None:
    assert _code(picture_file((40, 30), "PNG"), "a.jpg") == "wrong_content"


def test_a_picture_of_another_kind_is_refused_whatever_its_name(picture_file: Callable[..., BytesIO]) -> None:
    assert _code(picture_file((40, 30), "TIFF"), "a.png") == "unreadable"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize(("format", "name"), [("JPEG", "a.jpg"), ("PNG", "a.png"), ("WEBP", "a.webp")])
def test_half_a_picture_is_refused(picture_file: Callable[..., BytesIO], format: str, name: str, share: float) -> None:
    content = picture_file((400, 300), format).getvalue()
    assert _code(BytesIO(content[: int(len(content) * share)]), name) == "unreadable"


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"GIF89a=1;alert(1)//", b"\xff\xd8\xff", b"hej" * 1000])
def test_what_only_begins_as_a_picture_is_refused(content: bytes) -> None:
    assert _code(BytesIO(content), "a.gif") == "unreadable"


@pytest.mark.parametrize("tail", [b"<script>alert(1)</script>", b"<?php system(1);", b"<!DOCTYPE html>"])
def test_a_picture_that_is_also_a_web_page_is_refused(picture_file: Callable[..., BytesIO], tail: bytes) -> None:
    assert _code(BytesIO(picture_file((40, 30), "GIF").getvalue() + tail), "a.gif") == "polyglot"


def test_a_picture_that_is_also_an_archive_is_refused(picture_file: Callable[..., BytesIO]) -> None:
    file = picture_file((40, 30))
    file.seek(0, 2)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("evil.txt", "x")
    assert _code(file, "a.jpg") == "polyglot"


@pytest.mark.parametrize("size", [(5001, 5000), (30_000, 30_000), (2**31 - 1, 2**31 - 1)])
def test_many_pixels_are_refused_before_they_are_decoded(size: tuple[int, int]) -> None:
    assert _code(_png_that_claims(*size), "a.png") == "too_many_pixels"


def test_a_large_file_is_refused(picture_file: Callable[..., BytesIO]) -> None:
    file = BytesIO(picture_file((40, 30)).getvalue() + b"\0" * 10 * 1024**2)
    assert _code(file, "a.jpg") == "too_large"


def test_the_refusal_says_in_swedish_what_to_do() -> None:
    with pytest.raises(ValidationError) as caught:
        decode(_png_that_claims(5001, 5000), "a.png")
    assert caught.value.messages == ["Bilden har för många bildpunkter. Den får ha högst 25 megapixel: förminska den."]
