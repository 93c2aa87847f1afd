"""A year's budget."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField, StreamField

from cms.blocks import ArticleBlock
from cms.models import Row
from cms.rich_text import PROSE
from goals.enums import BudgetKind
from goals.models.page_document import PageDocument
from goals.models.year import YearPage
from goals.panels import BUDGET


class BudgetPage(YearPage):
    """What each body is given, one year. The stated total is kept beside the sum, never corrected."""

    lead = RichTextField("ingress", features=PROSE, blank=True)
    body = StreamField(ArticleBlock(), verbose_name="innehåll", blank=True)
    stated_total = models.DecimalField(
        "angiven summa",
        max_digits=14,
        decimal_places=0,
        null=True,
        blank=True,
        help_text="Summan som beslutet anger, i hela kronor, även där den skiljer sig från radernas summa.",
    )
    tax_rate = models.DecimalField(
        "skattesats", max_digits=5, decimal_places=2, null=True, blank=True, help_text="Kronor per intjänad hundralapp."
    )
    source = models.CharField("källa", max_length=500, blank=True, help_text="Varifrån siffrorna kommer.")

    content_panels = BUDGET
    parent_page_types = ["goals.GoalsAndBudgetPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = "budget"
        verbose_name_plural = "budgetar"


class BudgetLine(Row):
    """What one body is given, in whole kronor."""

    page = ParentalKey(BudgetPage, on_delete=models.CASCADE, related_name="lines")
    kind = models.CharField("slag", max_length=10, choices=BudgetKind.choices, default=BudgetKind.GRANT)
    body = models.ForeignKey(
        "goals.ResponsibleBody",
        verbose_name="nämnd eller bolag",
        null=True,
        on_delete=models.PROTECT,
        related_name="budget_lines",
    )
    amount = models.DecimalField(
        "belopp", max_digits=14, decimal_places=0, null=True, help_text="Hela kronor, inte tusental."
    )
    is_example = models.BooleanField("exempel", default=False, help_text="Beloppet är påhittat och märks ”Exempel”.")

    class Meta(Row.Meta):
        verbose_name = "budgetrad"
        verbose_name_plural = "budgetrader"


class BudgetDocument(PageDocument):
    """The budget as it was decided, its appendices."""

    page = ParentalKey(BudgetPage, related_name="documents")
