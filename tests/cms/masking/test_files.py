"""A picture or a document, everywhere at once."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from wagtail.models import ModelLogEntry

from cms.models import ArticlePage, Document, Image
from cms.publishing.keys import uuid_key
from cms.record.models import Content, Edition, Removal
from cms.record.removal import remove_files
from cms.record.verify_files import damaged_files
from goals.models import GoalPage
from tests.asking import ask
from tests.cms.masking.conftest import edition, everything_stored, mask_file
from tests.factories.site import image_file, make_article, make_document, make_image


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_picture_is_gone_from_disk_library_record_and_every_use(
    goal: GoalPage, picture: Image, media: Path, django_capture_on_commit_callbacks: Any
) -> None:
    key = uuid_key("image", picture)
    former, picture.file = picture.file.name, image_file((800, 400))
    picture.save()
    (media / former).unlink()  # as Wagtail's form does
    figure = {"image": picture, "alt": "Karin Ek på torget", "decorative": "INHERIT", "caption": "Karin"}
    article = make_article(goal.get_root().get_first_child(), body=[("figure", {"figure": figure})])
    assert len(files(media)) == 19
    with django_capture_on_commit_callbacks(execute=True):
        maskings = mask_file(key)
    assert files(media) == []
    assert not Image.objects.filter(pk=picture.pk).exists()
    assert {masking.edition.key for masking in maskings if masking.whole} == {key}
    assert Content.objects.filter(edition__key=key, edition__kind__in=["FIRST", "MINOR"], document=None).count() == 2
    stored = everything_stored()
    assert [words for words in ("Karin Ek i närbild", "Karin Ek på torget", "vid ett fönster") if words in stored] == []
    assert GoalPage.objects.get(pk=goal.pk).figure_image_id is None
    assert ArticlePage.objects.get(pk=article.pk).live


def test_every_edition_that_showed_the_picture_has_a_null_figure(goal: GoalPage, picture: Image) -> None:
    mask_file(uuid_key("image", picture))
    asked = """query ($asOf: DateTime) { goal(year: 2024, slug: "infrastruktur", asOf: $asOf) {
        figure { alt } seo { image { id } } edition { number maskedFields } } }"""
    for number in (1, 2, 3):
        found = ask(asked, asOf=edition(goal, number).valid.lower.isoformat())["goal"]
        assert found == {
            "figure": None, "seo": {"image": None}, "edition": {"number": number, "maskedFields": ["figure"]},
        }  # fmt: skip
    assert ask(asked)["goal"]["edition"]["number"] == 3


def test_file_that_another_image_shows_is_kept(media: Path, django_capture_on_commit_callbacks: Any) -> None:
    first = make_image("Ett")
    with first.open_file() as file:
        content = file.read()
    second = make_image("Två", file=ImageFile(BytesIO(content), name="en-till.png"))
    with django_capture_on_commit_callbacks(execute=True):
        mask_file(uuid_key("image", first))
    assert list(damaged_files()) == []
    left = {one["name"] for shape in second.pictures["renditions"].values() for one in shape}
    assert left <= set(files(media))
    assert not (media / first.file.name).exists()


def test_promised_files_are_removed_even_if_the_first_try_never_came(media: Path) -> None:
    image = make_image("Ett")
    mask_file(uuid_key("image", image))
    assert Removal.objects.exists()
    assert set(remove_files()) >= {image.pictures["original"]}
    assert not Removal.objects.exists()
    assert files(media) == [image.file.name]


def test_document_is_gone_with_every_file_it_had(media: Path, django_capture_on_commit_callbacks: Any) -> None:
    document = make_document("Protokoll med namn")
    document.file = ContentFile(b"Nytt protokoll", name="nytt.txt")
    document.save()
    assert len(files(media)) == 2
    with django_capture_on_commit_callbacks(execute=True):
        mask_file(uuid_key("document", document))
    assert files(media) == []
    assert not Document.objects.exists()
    assert "Protokoll med namn" not in everything_stored()


def test_log_keeps_the_fact_without_the_title(picture: Image) -> None:
    mask_file(uuid_key("image", picture))
    entry = ModelLogEntry.objects.get(action="cms.mask")
    assert entry.data["editions"] == [1]
    assert "Karin" not in entry.label + str(entry.data)
    assert Edition.objects.filter(kind="WITHDRAWAL", key=uuid_key("image", picture)).get().note
