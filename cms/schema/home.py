"""The site's start page."""

from cms.schema.fields import many, one
from cms.schema.formatted_text import FormattedText
from cms.schema.page import Page
from cms.schema.page_types import page_type
from cms.schema.section import Section
from cms.schema.shown import DocumentType


@page_type(summary="lead")
class Home(DocumentType):
    """The site's start page (startsida)."""

    class Meta:
        interfaces = (Page,)

    lead = one(FormattedText, "The introduction (ingress). Empty where there is none.")
    sections = many(Section, "The sections, in the editors' order.")
