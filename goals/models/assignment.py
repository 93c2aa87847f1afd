"""What a body has been told to do to reach a goal."""

from django.db import models
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.fields import RichTextField

from cms.models import Row
from cms.rich_text import LINE
from goals.enums import AssignmentKind
from goals.models.goal import GoalPage


class Assignment(Row):
    """An assignment (uppdrag), the council's or the committee's own."""

    page = ParentalKey(GoalPage, on_delete=models.CASCADE, related_name="assignments")
    kind = models.CharField("slag", max_length=10, choices=AssignmentKind.choices, default=AssignmentKind.COUNCIL)
    text = RichTextField("uppdragets text", features=LINE)
    lead_body = models.ForeignKey(
        "goals.ResponsibleBody",
        verbose_name="ansvarig",
        null=True,
        on_delete=models.PROTECT,
        related_name="led_assignments",
    )
    co_bodies = ParentalManyToManyField(
        "goals.ResponsibleBody", verbose_name="medansvariga", blank=True, related_name="shared_assignments"
    )
    starts_on = models.DateField("börjar", null=True, blank=True)
    due_on = models.DateField("ska vara klart", null=True, blank=True)
    carried_from = models.UUIDField(
        "fortsätter från", null=True, blank=True, help_text="Uppdraget ett tidigare år som det här fortsätter."
    )
    is_example = models.BooleanField("exempel", default=False, help_text="Uppdraget är påhittat och märks ”Exempel”.")

    class Meta(Row.Meta):
        verbose_name = "uppdrag"
        verbose_name_plural = "uppdrag"
