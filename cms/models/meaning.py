"""What an editor says of a change when it is published."""

from django.db import models

from cms.enums import ChangeKind


class MeaningFields(models.Model):
    """What a publication means to its readers.

    The words are kept with the draft until it is published. From then on they belong to the edition, and the next
    draft begins without any.
    """

    change_kind = models.CharField(
        "slag av ändring", max_length=10, choices=ChangeKind.choices, default=ChangeKind.MINOR
    )
    change_note = models.TextField(
        "ändringsnotering",
        max_length=1000,
        blank=True,
        help_text="Vad som har ändrats och varför, för alla att läsa. Behövs för ändringar i sak och rättelser.",
    )

    class Meta:
        abstract = True
