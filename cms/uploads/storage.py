"""Where documents are kept: under names nobody can guess, closed until an edition names them, and then for good."""

import secrets
from pathlib import PurePath
from typing import Any

from django.core.files.storage import FileSystemStorage
from django.utils.deconstruct import deconstructible

from cms.record.models import Content

FOLDER = "record/documents"
LONGEST_STEM = 40


@deconstructible(path="cms.uploads.storage.DocumentStorage")
class DocumentStorage(FileSystemStorage):
    """An edition's document can be read for as long as the edition: replacing or deleting takes no such file away."""

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        """A folder of its own for each file, so that a closed collection's documents can't be found by their titles."""
        path = PurePath(name)
        return f"{FOLDER}/{secrets.token_hex(12)}/{path.stem[:LONGEST_STEM]}{path.suffix.lower()}"

    def delete(self, name: Any) -> None:
        if not was_published(str(name)):
            super().delete(name)


def was_published(name: str) -> bool:
    """Whether an edition of a document says that this is its file."""
    return Content.objects.filter(edition__type="Document", document__contains=f'"{name}"').exists()
