"""A document's file: unguessable, and kept once it has been public."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from wagtail.models import Collection, CollectionViewRestriction

from cms.models import Document

pytestmark = pytest.mark.django_db


def _document(**fields: Any) -> Document:
    file = ContentFile("nämnd;belopp".encode(), "Budget för nämnden 2024.CSV")
    return Document.objects.create(title="Budget", file=file, **fields)


def test_a_file_stands_among_the_records_under_a_name_of_its_own(media: Path) -> None:
    first, second = _document(), _document()
    folder, token, name = first.file.name.rsplit("/", 2)
    assert (folder, name) == ("record/documents", "Budget_för_nämnden_2024.csv")
    assert len(token) == 24
    assert first.file.name != second.file.name
    assert (media / first.file.name).read_text() == "nämnd;belopp"


def test_a_long_name_fits() -> None:
    document = Document.objects.create(title="x", file=ContentFile(b"x", "å" * 200 + ".txt"))
    document.refresh_from_db()
    assert document.file.name.endswith("/" + "å" * 40 + ".txt")


def test_what_the_public_could_read_outlives_its_document(media: Path, django_capture_on_commit_callbacks: Any) -> None:
    document = _document()
    with django_capture_on_commit_callbacks(execute=True):
        document.delete()
    assert (media / document.file.name).is_file()


def test_what_the_public_could_never_read_goes_with_its_document(
    media: Path, django_capture_on_commit_callbacks: Any
) -> None:
    closed = Collection.get_first_root_node().add_child(name="Internt")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    document = _document(collection=closed)
    with django_capture_on_commit_callbacks(execute=True):
        document.delete()
    assert not (media / document.file.name).exists()
