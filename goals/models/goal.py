"""One goal of the council."""

from django.db import models
from wagtail.fields import StreamField

from cms.blocks import PoliticalTextBlock
from cms.models import BasePage
from goals.forms import GoalForm
from goals.models.figure import FigureFields
from goals.models.plan import PlanPage
from goals.panels import GOAL
from goals.sdgs import SdgsField


class GoalPage(FigureFields, BasePage):
    """A goal (mål) of a year's plan. Its name is the page's title."""

    number = models.PositiveSmallIntegerField(
        "nummer", null=True, blank=True, help_text="Bara de år då målen är numrerade."
    )
    statement = models.TextField(
        "målformulering", blank=True, help_text="En eller två meningar. Behövs för att målet ska kunna publiceras."
    )
    scope_note = models.TextField("avgränsning", blank=True, help_text="”Målet handlar om …”")
    political_text = StreamField(PoliticalTextBlock(), verbose_name="politisk text", blank=True)
    sdgs = SdgsField("mål i Agenda 2030", default=list, blank=True)

    placed_below: "PlanPage | None" = None
    """The plan that a form is about to place a new goal below."""

    base_form_class = GoalForm
    content_panels = GOAL
    parent_page_types = ["goals.PlanPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "mål"
        verbose_name_plural = "mål"

    @property
    def year(self) -> int | None:
        """The plan's year; none for a goal that nobody has placed below one yet."""
        plan = self.get_parent() if self.path else self.placed_below
        return plan.specific_deferred.year if plan and issubclass(plan.specific_class, PlanPage) else None
