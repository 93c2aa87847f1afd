"""The picture library's image: its pictures follow its file and focal point, and what was public stays."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.images import ImageFile

from cms.models import Image

pytestmark = pytest.mark.django_db
MakeFile = Callable[..., BytesIO]


def _image(file: BytesIO, **fields: Any) -> Image:
    image = Image(title="Sol", file=ImageFile(file, "sol.jpg"), persons="NONE", **fields)
    image.save()
    return image


def _names(image: Image) -> set[str]:
    return {one["name"] for made in image.pictures["renditions"].values() for one in made}


def test_a_new_image_has_its_pictures(picture_file: MakeFile, media: Path) -> None:
    image = _image(picture_file((1200, 800)))
    image.refresh_from_db()
    assert (image.pictures["width"], image.pictures["height"]) == (1200, 800)
    assert image.pictures["focal_point"] is None
    assert all((media / name).is_file() for name in _names(image))
    assert (media / image.pictures["original"]).read_bytes() == (media / image.file.name).read_bytes()


def test_another_caption_does_not_read_the_file(picture_file: MakeFile, media: Path) -> None:
    image = _image(picture_file((300, 200)))
    (media / image.file.name).unlink()
    image = Image.objects.get(pk=image.pk)
    image.caption = "En annan bildtext"
    image.save()
    assert Image.objects.get(pk=image.pk).caption == "En annan bildtext"


def test_another_focal_point_makes_other_crops(picture_file: MakeFile) -> None:
    image = _image(picture_file((1200, 400)))
    before = image.pictures["renditions"]
    image.focal_point_x, image.focal_point_y = 1100, 200
    image.save()
    assert image.pictures["focal_point"] == [91.67, 50.0]
    assert image.pictures["renditions"]["NATURAL"] == before["NATURAL"]
    assert image.pictures["renditions"]["CARD"] != before["CARD"]


def test_another_file_makes_other_pictures_and_the_former_stay(picture_file: MakeFile, media: Path) -> None:
    image = _image(picture_file((600, 400)))
    former, original = _names(image), image.pictures["original"]
    image.file = ImageFile(picture_file((500, 500)), "ny.jpg")
    image.save()
    assert (image.pictures["width"], image.pictures["height"]) == (500, 500)
    assert former.isdisjoint(_names(image))
    assert all((media / name).is_file() for name in former | {original})


def test_a_file_that_is_stored_by_hand_makes_other_pictures(picture_file: MakeFile) -> None:
    image = _image(picture_file((600, 400)))
    image.file.save("ny.jpg", ImageFile(picture_file((500, 500)), "ny.jpg"))
    assert (image.pictures["width"], image.pictures["height"]) == (500, 500)


def test_deleting_an_image_removes_none_of_its_pictures(
    picture_file: MakeFile, media: Path, django_capture_on_commit_callbacks: Any
) -> None:
    image = _image(picture_file((600, 400)))
    names = _names(image) | {image.pictures["original"]}
    with django_capture_on_commit_callbacks(execute=True):
        image.delete()
    assert not (media / image.file.name).exists()
    assert all((media / name).is_file() for name in names)


def test_what_is_not_only_a_picture_is_never_stored(picture_file: MakeFile, media: Path) -> None:
    file = picture_file((60, 40))
    file.seek(0, 2)
    file.write(b"<script>alert(1)</script>")
    with pytest.raises(ValidationError, match="Filen innehåller något mer än en bild"):
        _image(file)
    assert list(media.iterdir()) == []
