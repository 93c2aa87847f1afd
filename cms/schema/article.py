"""Pages of running text."""

from cms.schema.blocks import Block, resolve_blocks
from cms.schema.fields import many, one
from cms.schema.formatted_text import FormattedText
from cms.schema.page import Page
from cms.schema.page_types import page_type
from cms.schema.shown import DocumentType


@page_type(summary="lead")
class Article(DocumentType):
    """A page of running text (artikel), such as 'Så styrs kommunen'."""

    class Meta:
        interfaces = (Page,)

    lead = one(FormattedText, "The introduction (ingress). Empty where there is none.")
    body = many(Block, "The text, block by block.", resolver=resolve_blocks("body"))
