"""How an assignment is going."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField

from cms.models import Row
from cms.rich_text import LINE
from goals.enums import FollowUpPeriod, FollowUpStatus
from goals.models.assignment import Assignment


class FollowUp(Row):
    """An assignment's status at T1, T2 (forecasts) or T3 (outcome) of a year (uppföljning)."""

    assignment = ParentalKey(Assignment, on_delete=models.CASCADE, related_name="follow_ups")
    year = models.PositiveSmallIntegerField("år", null=True)
    period = models.CharField("tidpunkt", max_length=2, choices=FollowUpPeriod.choices)
    status = models.CharField(
        "status", max_length=15, choices=FollowUpStatus.choices, default=FollowUpStatus.NOT_REPORTED
    )
    comment = RichTextField(
        "kommentar", features=LINE, blank=True, help_text="Behövs när något inte blir eller är genomfört: varför?"
    )
    reported_on = models.DateField("rapporterat den", null=True, blank=True)

    class Meta(Row.Meta):
        verbose_name = "uppföljning"
        verbose_name_plural = "uppföljningar"
