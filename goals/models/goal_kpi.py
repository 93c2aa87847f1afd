"""The key figures that tell whether a goal is reached."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField

from cms.models import Row
from cms.rich_text import LINE
from goals.models.goal import GoalPage


class GoalKpi(Row):
    """A key figure followed under a goal. A target (målvärde) is often absent, and never required."""

    page = ParentalKey(GoalPage, on_delete=models.CASCADE, related_name="kpis")
    kpi = models.ForeignKey(
        "goals.Kpi", verbose_name="nyckeltal", null=True, on_delete=models.PROTECT, related_name="goals"
    )
    target = models.DecimalField("målvärde", max_digits=14, decimal_places=4, null=True, blank=True)
    target_text = models.CharField(
        "målvärde i ord", max_length=255, blank=True, help_text="Till exempel ”ska öka”, där inget tal finns."
    )
    comment = RichTextField("kommentar", features=LINE, blank=True)
    is_example = models.BooleanField("exempel", default=False, help_text="Raden är påhittad och märks ”Exempel”.")

    class Meta(Row.Meta):
        verbose_name = "nyckeltal"
        verbose_name_plural = "nyckeltal"
