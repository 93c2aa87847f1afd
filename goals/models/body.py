"""Who carries out what the council decides."""

from datetime import date
from typing import Any

from django.db import models
from django.db.models import ProtectedError
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from wagtail.search import index

from goals.enums import BodyKind
from goals.models.snippet import Snippet, revisions_of
from goals.panels import BODY


class ResponsibleBody(index.Indexed, Snippet):
    """A committee, company or joint authority (nämnd, bolag, kommunalförbund)."""

    name = models.CharField("namn", max_length=255)
    abbreviation = models.CharField(
        "förkortning", max_length=20, blank=True, help_text="Till exempel KS, BUN eller KFN."
    )
    kind = models.CharField("slag", max_length=20, choices=BodyKind.choices)
    valid_from = models.DateField(
        "finns från", null=True, blank=True, help_text="Lämna tomt om den funnits så länge systemet minns."
    )
    valid_to = models.DateField("finns till och med", null=True, blank=True, help_text="Lämna tomt medan den finns.")
    successor = models.ForeignKey(
        "self",
        verbose_name="efterträdare",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="predecessors",
        help_text="Vem som tog över när den upphörde.",
    )
    revisions = revisions_of("body")

    panels = BODY
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.AutocompleteField("abbreviation"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = "nämnd eller bolag"
        verbose_name_plural = "nämnder och bolag"
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return f"{self.name} ({self.abbreviation})" if self.abbreviation else self.name

    def exists_in(self, year: int) -> bool:
        """Whether the body exists on any day of the year."""
        began = self.valid_from is None or self.valid_from <= date(year, 12, 31)
        ended = self.valid_to is not None and self.valid_to < date(year, 1, 1)
        return began and not ended


@receiver(pre_delete, sender=ResponsibleBody)
def keep_shared_body(instance: ResponsibleBody, **kwargs: Any) -> None:
    """A many-to-many relation knows no PROTECT: the body would vanish from its assignments without a word."""
    if shared := set(instance.shared_assignments.all()):
        raise ProtectedError(f"{instance} är medansvarig för uppdrag.", shared)
