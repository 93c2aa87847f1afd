"""What is to be built or bought."""

from django.db import models
from modelcluster.fields import ParentalKey

from cms.models import Row
from goals.models.goal import GoalPage


class Investment(Row):
    """An investment (investering) under a goal, in whole kronor."""

    page = ParentalKey(GoalPage, on_delete=models.CASCADE, related_name="investments")
    title = models.CharField("investering", max_length=255)
    amount = models.DecimalField(
        "belopp", max_digits=14, decimal_places=0, null=True, blank=True, help_text="Hela kronor."
    )
    note = models.CharField("anmärkning", max_length=500, blank=True)
    is_example = models.BooleanField("exempel", default=False, help_text="Raden är påhittad och märks ”Exempel”.")

    class Meta(Row.Meta):
        verbose_name = "investering"
        verbose_name_plural = "investeringar"
