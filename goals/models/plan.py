"""A year's plan: everything that the council decided for it."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField

from cms.rich_text import PROSE
from goals.enums import DecisionStatus
from goals.models.page_document import PageDocument
from goals.models.year import YearPage
from goals.panels import PLAN


class PlanPage(YearPage):
    """One year's goals, 'Kommunfullmäktiges mål 2024'."""

    intro = RichTextField("inledning", features=PROSE, blank=True)
    mandate_period = models.CharField("mandatperiod", max_length=20, blank=True, help_text="Till exempel 2022–2026.")
    decision_status = models.CharField(
        "beslutets status",
        max_length=10,
        choices=DecisionStatus.choices,
        blank=True,
        help_text="En antagen plan behöver också datum och paragraf för att kunna publiceras.",
    )
    decided_on = models.DateField("beslutsdatum", null=True, blank=True)
    decision_paragraph = models.CharField("paragraf", max_length=20, blank=True, help_text="Till exempel § 112.")
    case_number = models.CharField("diarienummer", max_length=50, blank=True, help_text="Till exempel KS 00123-2023.")
    decision_is_example = models.BooleanField(
        "beslutet är ett exempel", default=False, help_text="Uppgifterna om beslutet är påhittade och märks ”Exempel”."
    )

    content_panels = PLAN
    parent_page_types = ["goals.GoalsAndBudgetPage"]
    subpage_types = ["goals.GoalPage"]

    class Meta:
        verbose_name = "plan"
        verbose_name_plural = "planer"


class PlanDocument(PageDocument):
    """The decision itself, its appendices."""

    page = ParentalKey(PlanPage, related_name="documents")
