"""Files to download."""

import hashlib
from typing import Any
from uuid import uuid4

from django.db import models
from wagtail.documents.models import AbstractDocument

from cms.enums import Language
from cms.models.media import tags_of, uploader_of
from cms.uploads.storage import DocumentStorage


class Document(AbstractDocument):
    """A file, with what a reader wants to know before opening it."""

    # In a storage that keeps what has been public.
    file = models.FileField("fil", upload_to="documents", storage=DocumentStorage())
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    language = models.CharField("språk", max_length=10, choices=Language.choices, default=Language.SWEDISH)
    accessible = models.BooleanField(
        "tillgänglig",
        default=False,
        help_text="Filen är kontrollerad: rubriker, läsordning och alternativtexter fungerar med hjälpmedel.",
    )
    published_on = models.DateField(
        "publicerad den", null=True, blank=True, help_text="Dokumentets eget datum, inte dagen det laddades upp."
    )
    tags = tags_of("documents")
    uploaded_by_user = uploader_of("documents")

    admin_form_fields = ("title", "file", "collection", "language", "accessible", "published_on", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = "dokument"
        verbose_name_plural = "dokument"
        permissions = [("choose_document", "Kan välja dokument")]

    @property
    def recorded_as(self) -> str:
        return f"document:{self.uuid}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """The record says what the file must hold for as long as an edition names it."""
        if self.file and not (self.sha256 and getattr(self.file, "_committed", True)):
            with self.open_file() as file:
                self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
                file.seek(0)
        super().save(*args, **kwargs)
