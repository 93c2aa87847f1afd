"""Pages of running text."""

from wagtail.fields import RichTextField, StreamField

from cms.blocks import ArticleBlock
from cms.models.page import BasePage
from cms.rich_text import PROSE


class ArticlePage(BasePage):
    """A page of running text, such as 'Så styrs kommunen'."""

    lead = RichTextField("ingress", features=PROSE, blank=True)
    body = StreamField(ArticleBlock(), verbose_name="innehåll", blank=True)

    class Meta:
        verbose_name = "artikel"
        verbose_name_plural = "artiklar"
