"""The picture at the head of a page, and what it tells there."""

from django.db import models

from cms.enums import Decorative


class FigureFields(models.Model):
    """An image with what the page says about it. When the image is deleted, the page remains without one."""

    figure_image = models.ForeignKey(
        "cms.Image", verbose_name="bild", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    figure_alt = models.CharField(
        "alternativtext här",
        max_length=500,
        blank=True,
        help_text="Vad bilden säger just här. Lämna tomt för att använda bildens egen alternativtext.",
    )
    figure_decorative = models.CharField(
        "bara utsmyckning", max_length=10, choices=Decorative.choices, default=Decorative.INHERIT
    )
    figure_caption = models.CharField(
        "bildtext", max_length=500, blank=True, help_text="Syns under bilden. Säg något annat än alternativtexten."
    )

    class Meta:
        abstract = True
