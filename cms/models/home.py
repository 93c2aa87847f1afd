"""The site's start page."""

from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField

from cms.models.page import BasePage
from cms.models.section import Section
from cms.panels import HOME
from cms.rich_text import PROSE


class HomePage(BasePage):
    """The start page: one in each language."""

    lead = RichTextField("ingress", features=PROSE, blank=True)

    content_panels = HOME
    parent_page_types = ["wagtailcore.Page"]
    # The others are translations of the first.
    max_count = 1

    class Meta:
        verbose_name = "startsida"
        verbose_name_plural = "startsidor"


class HomeSection(Section):
    page = ParentalKey(HomePage, related_name="sections")

    class Meta(Section.Meta):
        pass
