"""Key figures."""

from django.core.validators import RegexValidator
from django.db import models
from modelcluster.models import ClusterableModel
from wagtail.search import index

from goals.enums import KpiDirection
from goals.models.snippet import Snippet, revisions_of


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

    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.AutocompleteField("kolada_id"),
    ]

    class Meta:
        verbose_name = "nyckeltal"
        verbose_name_plural = "nyckeltal"
        ordering = ["title", "pk"]

    def __str__(self) -> str:
        return f"{self.title} ({self.kolada_id})" if self.kolada_id else self.title
