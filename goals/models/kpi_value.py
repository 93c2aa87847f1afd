"""What a key figure was, one year."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey

from cms.models import Row
from goals.enums import KpiGender
from goals.models.kpi import Kpi


def own_area() -> str:
    area: str = settings.MUNICIPALITY
    return area


class KpiValue(Row):
    """One measured value. A correction is a new row: the newest of a year, area and gender is the one that counts."""

    kpi = ParentalKey(Kpi, on_delete=models.CASCADE, related_name="values")
    year = models.PositiveSmallIntegerField("år")
    gender = models.CharField("kön", max_length=10, choices=KpiGender.choices, default=KpiGender.TOTAL)
    value = models.DecimalField(
        "värde",
        max_digits=14,
        decimal_places=4,
        null=True,
        blank=True,
        help_text="Lämna tomt om värdet saknas. Skriv aldrig 0 för ett värde som saknas.",
    )
    area = models.CharField("område", max_length=100, default=own_area)
    source = models.CharField("källa", max_length=255, blank=True, help_text="Lämna tomt för nyckeltalets egen källa.")
    retrieved_at = models.DateTimeField("hämtat", null=True, blank=True)
    recorded_at = models.DateTimeField("inskrivet", default=timezone.now, editable=False)

    class Meta(Row.Meta):
        verbose_name = "värde"
        verbose_name_plural = "värden"

    def is_published(self) -> bool:
        """Whether the public may have read this row."""
        return self.pk is not None and self.kpi_id is not None and self.kpi.first_published_at is not None
