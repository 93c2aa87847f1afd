"""Key figures."""

from typing import Any, cast

from django.core.validators import RegexValidator
from django.db import models
from modelcluster.models import ClusterableModel
from wagtail.search import index

from goals.enums import KpiDirection
from goals.forms import KpiForm
from goals.models.snippet import Snippet, revisions_of
from goals.panels import KPI


class Kpi(index.Indexed, Snippet, ClusterableModel):
    """A key figure (nyckeltal), often from Kolada."""

    kolada_id = models.CharField(
        "Koladas beteckning",
        max_length=6,
        blank=True,
        validators=[
            RegexValidator(r"^[A-Z]\d{5}\Z", "Koladas beteckning är en stor bokstav och fem siffror, som U07451.")
        ],
        help_text="En bokstav och fem siffror, som U07451. Lämna tomt om nyckeltalet inte finns i Kolada.",
    )
    title = models.CharField("nyckeltalets namn", max_length=255)
    unit = models.CharField("enhet", max_length=50, help_text="Till exempel procent, antal eller kronor per invånare.")
    direction = models.CharField("riktning", max_length=20, choices=KpiDirection.choices, default=KpiDirection.NEUTRAL)
    source = models.CharField("källa", max_length=255, help_text="Vem som har mätt, till exempel Kolada eller SCB.")
    revisions = revisions_of("kpi")

    panels = KPI
    base_form_class = KpiForm
    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.AutocompleteField("kolada_id"),
    ]

    class Meta:
        verbose_name = "nyckeltal"
        verbose_name_plural = "nyckeltal"
        ordering = ["title", "pk"]

    def save(self, *args: Any, **kwargs: Any) -> None:
        self._keep_published_values()
        super().save(*args, **kwargs)

    def _keep_published_values(self) -> None:
        """What the public has read stays as it was, whatever a form, a script or an old revision brings."""
        if self.pk is None or self.first_published_at is None:
            return
        kept = list(type(self).objects.get(pk=self.pk).values.all())
        known = {row.uuid for row in kept}
        cast(Any, self).values = [*kept, *(row for row in self.values.all() if row.uuid not in known)]

    def __str__(self) -> str:
        named = not self.kolada_id or self.kolada_id in self.title
        return self.title if named else f"{self.title} ({self.kolada_id})"
