"""What an editor meets in the admin: a form with a sentence in Swedish, never an error page."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image as Pillow
from wagtail.models import Collection

from cms.models import Document, Image


def _jpeg(size: tuple[int, int] = (60, 40)) -> bytes:
    buffer = BytesIO()
    Pillow.new("RGB", size, "red").save(buffer, "JPEG")
    return buffer.getvalue()


def _picture(format: str, mode: str = "RGB", **options: Any) -> bytes:
    buffer = BytesIO()
    Pillow.effect_noise((300, 200), 60).convert(mode).save(buffer, format, **options)
    return buffer.getvalue()


def _moving_png() -> bytes:
    return _picture("PNG", save_all=True, append_images=[Pillow.new("RGB", (300, 200), "red")])


def _add_image(editor: Client, name: str, content: bytes) -> tuple[int, list[str]]:
    file = SimpleUploadedFile(name, content)
    collection = Collection.get_first_root_node().pk
    answer = editor.post(
        reverse("wagtailimages:add"),
        {"title": "Sol", "file": file, "persons": "NONE", "collection": collection},
    )
    return answer.status_code, [] if answer.status_code == 302 else answer.context["form"].errors["file"]


def _add_document(editor: Client, name: str, content: bytes) -> tuple[int, list[str]]:
    file = SimpleUploadedFile(name, content)
    collection = Collection.get_first_root_node().pk
    answer = editor.post(
        reverse("wagtaildocs:add"),
        {"title": "Beslut", "file": file, "language": "sv", "collection": collection},
    )
    return answer.status_code, [] if answer.status_code == 302 else answer.context["form"].errors["file"]


def test_a_picture_is_uploaded(editor: Client, media: Path) -> None:
    assert _add_image(editor, "sol.JPG", _jpeg()) == (302, [])
    image = Image.objects.get()
    assert image.pictures["width"] == 60
    assert image.file_hash
    assert (media / image.pictures["renditions"]["CARD"][0]["name"]).is_file()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("sol.jpg", _jpeg((600, 400))[:900], "Bilden går inte att läsa. Filen är skadad eller inte en bild."),
        ("sol.gif", b"GIF89a=1;alert(1)//", "Bilden går inte att läsa."),
        ("sol.gif", b"GIF89a" + b"\xff" * 40, "Bilden går inte att läsa."),
        ("sol.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Bilden måste vara jpg, png, webp eller gif."),
        ("sol.png", _jpeg(), "Filens innehåll (JPEG) stämmer inte med filändelsen .png."),
        ("sol.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Bilden går inte att läsa."),
        ("sol.png", _picture("PNG")[:9000], "Bilden går inte att läsa."),
        ("sol.webp", _picture("WEBP")[:3000], "Bilden går inte att läsa."),
        ("sol.jpg", _picture("AVIF"), "Bilden går inte att läsa."),
        ("sol.heic", b"\0\0\0\x18ftypheic" + b"\0" * 200, "Bilden är i formatet HEIC, som få webbläsare kan visa."),
        ("sol.jpg", b"\0\0\0\x18ftypheic" + b"\0" * 200, "Bilden är i formatet HEIC, som få webbläsare kan visa."),
        ("sol.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\nshowpage\n", "Bilden går inte att läsa."),
        ("sol.jpg", _jpeg((10_000, 10_000)), "Bilden har för många bildpunkter. Den får ha högst 25 megapixel"),
        ("sol.png", _moving_png(), "En rörlig png kan inte användas."),
        ("sol.jpg", b"", "Filen är tom. Välj en annan fil."),
        ("sol.jpg", _jpeg() + b"<script>", "Filen innehåller något mer än en bild."),
    ],
)
def test_a_bad_picture_is_a_form_error(editor: Client, name: str, content: bytes, message: str) -> None:
    status, errors = _add_image(editor, name, content)
    assert status == 200
    assert len(errors) == 1
    assert errors[0].startswith(message)
    assert Image.objects.count() == 0


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tryck.jpg", _picture("JPEG", "CMYK")),
        ("rorlig.gif", _picture("GIF", "P", save_all=True, append_images=[Pillow.new("P", (300, 200), 3)])),
    ],
)
def test_a_picture_for_print_and_a_moving_one_are_taken(editor: Client, media: Path, name: str, content: bytes) -> None:
    assert _add_image(editor, name, content) == (302, [])
    assert Image.objects.get().pictures["width"] == 300


def test_of_twenty_pictures_the_three_that_fail_are_told_and_the_others_kept(editor: Client, media: Path) -> None:
    pictures = {f"bild-{number}.jpg": _jpeg((60 + number, 40)) for number in range(20)}
    pictures |= {"bild-3.jpg": b"x", "bild-7.jpg": _picture("PNG"), "bild-19.jpg": _jpeg()[:200]}
    answers = {}
    for name, content in pictures.items():
        sent = {"files[]": SimpleUploadedFile(name, content), "title": name}
        answers[name] = editor.post(reverse("wagtailimages:add_multiple"), sent).json()
    refused = {name: answer["error_message"] for name, answer in answers.items() if not answer["success"]}
    unreadable = "Bilden går inte att läsa. Filen är skadad eller inte en bild. Spara om den och ladda upp den igen."
    assert refused == {
        "bild-3.jpg": unreadable,
        "bild-7.jpg": "Filens innehåll (PNG) stämmer inte med filändelsen .jpg.",
        "bild-19.jpg": unreadable,
    }
    assert len({answer["uploaded_file_id"] for answer in answers.values() if answer["success"]}) == 17


def test_a_bad_picture_among_many_is_a_form_error(editor: Client) -> None:
    file = SimpleUploadedFile("sol.gif", b"GIF89a=1;alert(1)//")
    answer = editor.post(reverse("wagtailimages:add_multiple"), {"files[]": file, "title": "Sol"})
    assert answer.status_code == 200
    assert answer.json()["success"] is False
    assert "Bilden går inte att läsa." in answer.json()["error_message"]


def test_a_picture_is_replaced_from_its_form(editor: Client, media: Path) -> None:
    _add_image(editor, "sol.jpg", _jpeg())
    image = Image.objects.get()
    former = [one["name"] for made in image.pictures["renditions"].values() for one in made]
    edited = editor.post(
        reverse("wagtailimages:edit", args=[image.pk]),
        {"title": "Ny sol", "file": SimpleUploadedFile("ny.jpg", _jpeg((90, 60))), "persons": "NONE",
         "collection": image.collection_id},
    )  # fmt: skip
    assert edited.status_code == 302
    image.refresh_from_db()
    assert (image.title, image.pictures["width"]) == ("Ny sol", 90)
    assert all((media / name).is_file() for name in former)


def test_the_form_says_what_is_accepted(editor: Client) -> None:
    picture = editor.get(reverse("wagtailimages:add")).context["form"].fields["file"]
    document = editor.get(reverse("wagtaildocs:add")).context["form"].fields["file"]
    assert picture.help_text == "jpg, png, webp eller gif, högst 10 MB och 25 megapixel."
    assert document.help_text == "pdf, docx, xlsx, odt, ods, csv eller txt, högst 50 MB."


def test_a_document_is_uploaded(editor: Client) -> None:
    assert _add_document(editor, "budget.csv", "nämnd;belopp\n".encode()) == (302, [])
    document = Document.objects.get()
    assert document.title == "Beslut"
    answer = editor.get(document.url)
    assert b"".join(answer.streaming_content).decode() == "nämnd;belopp\n"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("sida.html", b"<html></html>", "Dokumentet måste vara pdf, docx, xlsx, odt, ods, csv eller txt."),
        ("sida.pdf", b"<html></html>", "Filens innehåll stämmer inte med filändelsen .pdf"),
        ("sida.txt", b"", "Filen är tom. Välj en annan fil."),
    ],
)
def test_a_bad_document_is_a_form_error(editor: Client, name: str, content: bytes, message: str) -> None:
    status, errors = _add_document(editor, name, content)
    assert status == 200
    assert len(errors) == 1
    assert errors[0].startswith(message)
    assert Document.objects.count() == 0


def test_the_same_picture_is_recognised_by_its_content(editor: Client, media: Path) -> None:
    assert _add_image(editor, "sol.jpg", _jpeg()) == (302, [])
    said = ["Bilden finns redan i bildbanken som ”Sol”. Använd den."]
    assert _add_image(editor, "annat-namn.jpg", _jpeg()) == (200, said)
    file = SimpleUploadedFile("tredje.jpg", _jpeg())
    answer = editor.post(reverse("wagtailimages:add_multiple"), {"files[]": file, "title": "Sol"})
    assert answer.json()["error_message"] == said[0]
    assert Image.objects.count() == 1


def test_the_same_document_is_recognised_by_its_content(editor: Client) -> None:
    assert _add_document(editor, "beslut.txt", b"Beslut") == (302, [])
    said = ["Filen finns redan bland dokumenten som ”Beslut”. Använd den."]
    assert _add_document(editor, "kopia.txt", b"Beslut") == (200, said)


def test_ground_is_asked_for_with_a_picture_of_people(editor: Client, media: Path) -> None:
    collection = Collection.get_first_root_node().pk
    form = {"title": "Sol", "file": SimpleUploadedFile("a.jpg", _jpeg()), "persons": "ADULTS", "collection": collection}
    answer = editor.post(reverse("wagtailimages:add"), form)
    said = "Bilden visar någon som går att känna igen. Skriv med vilken rätt den visas."
    assert answer.context["form"].errors == {"legal_basis": [said]}


def test_many_pictures_at_once_are_asked_the_same(editor: Client, media: Path) -> None:
    file = SimpleUploadedFile("sol.jpg", _jpeg())
    answer = editor.post(reverse("wagtailimages:add_multiple"), {"files[]": file, "title": "Sol"}).json()
    number = answer["uploaded_file_id"]
    for field in ("alt", "caption", "photographer", "persons", "legal_basis", "valid_until"):
        assert f'name="uploaded-image-{number}-{field}"' in answer["form"]
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[number])
    prefix = f"uploaded-image-{number}-"
    collection = Collection.get_first_root_node().pk
    form = {f"{prefix}title": "Sol", f"{prefix}persons": "CHILDREN", f"{prefix}collection": collection}
    refused = editor.post(address, form).json()
    assert refused["success"] is False and "Skriv med vilken rätt den visas." in refused["form"]
    accepted = editor.post(address, {**form, f"{prefix}legal_basis": "Samtycke"}).json()
    assert accepted["success"] is True
    assert Image.objects.get().pictures["width"] == 60


def _photograph(format: str) -> bytes:
    """As a phone takes it: on its side, with where it was."""
    exif = Pillow.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Kameratillverkaren"
    exif.get_ifd(0x8825)[2] = (63.0, 10.0, 45.0)
    buffer = BytesIO()
    Pillow.new("RGB", (60, 40), "red").save(buffer, format, exif=exif)
    return buffer.getvalue()


@pytest.mark.parametrize(("format", "name"), [("JPEG", "a.jpg"), ("PNG", "a.png"), ("WEBP", "a.webp")])
def test_position_and_camera_are_taken_out_of_the_file(editor: Client, media: Path, format: str, name: str) -> None:
    assert b"Kameratillverkaren" in _photograph(format)
    assert _add_image(editor, name, _photograph(format)) == (302, [])
    image = Image.objects.get()
    stored = (media / image.file.name).read_bytes()
    assert b"Kameratillverkaren" not in stored and not Pillow.open(BytesIO(stored)).getexif()
    assert (image.width, image.height) == (40, 60)
    assert not [path for path in media.rglob("*") if path.is_file() and b"Kameratillverkaren" in path.read_bytes()]


def test_position_is_taken_out_of_many_too(editor: Client, media: Path) -> None:
    file = SimpleUploadedFile("sol.jpg", _photograph("JPEG"))
    answer = editor.post(reverse("wagtailimages:add_multiple"), {"files[]": file, "title": "Sol"}).json()
    assert answer["uploaded_file_id"]
    assert not [path for path in media.rglob("*") if path.is_file() and b"Kameratillverkaren" in path.read_bytes()]
