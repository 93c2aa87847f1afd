"""Pages of running text."""

from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from cms.blocks import ArticleBlock
from cms.models.page import BasePage
from cms.panels import ARTICLE
from cms.rich_text import PROSE


class ArticlePage(BasePage):
    """A page of running text, such as 'Så styrs kommunen'."""

    lead = RichTextField("ingress", features=PROSE, blank=True)
    body = StreamField(ArticleBlock(), verbose_name="innehåll", blank=True)

    content_panels = ARTICLE

    class Meta:
        verbose_name = "artikel"
        verbose_name_plural = "artiklar"

    @classmethod
    def can_exist_under(cls, parent: Page) -> bool:
        """Below any page that takes articles, but not beside the start page."""
        return not parent.is_root() and super().can_exist_under(parent)
