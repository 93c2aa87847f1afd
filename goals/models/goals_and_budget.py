"""The landing page, 'Kommunens mål och budget'."""

from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField

from cms.models import BasePage, Section
from cms.rich_text import PROSE
from goals.panels import LANDING


class GoalsAndBudgetPage(BasePage):
    """Above all years: what the goals and the budget are, and the ways onwards."""

    lead = RichTextField("ingress", features=PROSE, blank=True)

    content_panels = LANDING
    parent_page_types = ["cms.HomePage"]
    subpage_types = ["goals.PlanPage", "goals.BudgetPage", "cms.ArticlePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = "mål och budget"
        verbose_name_plural = "mål och budget"


class GoalsAndBudgetSection(Section):
    page = ParentalKey(GoalsAndBudgetPage, related_name="sections")

    class Meta(Section.Meta):
        pass
