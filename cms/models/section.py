"""The linked sections of a start page."""

from django.db import models
from wagtail.fields import RichTextField

from cms.models.row import Row
from cms.rich_text import PROSE


class Section(Row):
    """A heading, a short text and a link onwards, such as 'Så styrs kommunen'."""

    heading = models.CharField("rubrik", max_length=255)
    text = RichTextField("text", features=PROSE, blank=True)
    link_text = models.CharField(
        "länktext", max_length=255, blank=True, help_text="Vad länken leder till. Skriv inte ”läs mer”."
    )
    link_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name="länk till sida",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta(Row.Meta):
        abstract = True
        verbose_name = "avsnitt"
        verbose_name_plural = "avsnitt"
