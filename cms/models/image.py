"""Pictures, with what the law and the reader need to know about them."""

from typing import Any
from uuid import uuid4

from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition

from cms.enums import Persons
from cms.models.media import tags_of, uploader_of
from cms.pictures.mixin import PicturesMixin


class Image(PicturesMixin, AbstractImage):
    """A picture. Its text alternative is a default: the place where it is used may say it better."""

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    alt = models.CharField(
        "alternativtext",
        max_length=500,
        blank=True,
        help_text="Vad bilden säger, för den som inte ser den. Kan skrivas om där bilden används.",
    )
    # Not `decorative`: Wagtail's constructor assigns that name and would empty the field.
    is_decorative = models.BooleanField(
        "bara utsmyckning",
        default=False,
        help_text="Bilden säger inget som texten inte redan säger. Då läses ingen alternativtext upp.",
    )
    caption = models.CharField(
        "bildtext", max_length=500, blank=True, help_text="Syns under bilden där ingen egen bildtext skrivs."
    )
    photographer = models.CharField("fotograf", max_length=255, blank=True)
    licence = models.CharField(
        "licens", max_length=255, blank=True, help_text="Till exempel CC BY 4.0, eller vad avtalet tillåter."
    )
    persons = models.CharField(
        "personer i bilden",
        max_length=10,
        choices=Persons.choices,
        help_text="Visar bilden någon som går att känna igen behövs en rättslig grund.",
    )
    legal_basis = models.CharField(
        "rättslig grund",
        max_length=255,
        blank=True,
        help_text="Till exempel samtycke eller avtal, med var det finns (diarienummer).",
    )
    valid_until = models.DateField(
        "får användas till och med", null=True, blank=True, help_text="Lämna tomt om bilden får användas tills vidare."
    )
    pictures = models.JSONField(default=dict, editable=False)
    tags = tags_of("images")
    uploaded_by_user = uploader_of("images")

    admin_form_fields = (
        "title",
        "file",
        "collection",
        "alt",
        "is_decorative",
        "caption",
        "photographer",
        "licence",
        "persons",
        "legal_basis",
        "valid_until",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = "bild"
        verbose_name_plural = "bilder"
        permissions = [("choose_image", "Kan välja bild")]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """The public's pictures are made first: decoding takes seconds, which the record's lock must not wait for."""
        if kwargs.get("update_fields") is None:
            self.ensure_pictures()
        super().save(*args, **kwargs)

    @property
    def recorded_as(self) -> str:
        return f"image:{self.uuid}"

    @property
    def default_alt_text(self) -> str:
        return "" if self.is_decorative else self.alt


class Rendition(AbstractRendition):
    """A size of a picture for the admin; the public's pictures are made elsewhere."""

    image = models.ForeignKey(Image, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="cms_rendition_of_image"),
        ]
