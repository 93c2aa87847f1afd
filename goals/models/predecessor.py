"""How a goal is followed through the years."""

from django.db import models
from modelcluster.fields import ParentalKey

from cms.models import Row
from goals.models.goal import GoalPage


class Predecessor(Row):
    """A goal of an earlier year that this one continues; goals are renamed, merged and split."""

    page = ParentalKey(GoalPage, on_delete=models.CASCADE, related_name="predecessors")
    goal = models.ForeignKey(
        GoalPage, verbose_name="tidigare mål", null=True, on_delete=models.CASCADE, related_name="successors"
    )

    class Meta(Row.Meta):
        verbose_name = "tidigare mål"
        verbose_name_plural = "tidigare mål"
