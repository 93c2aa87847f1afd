"""Which blocks may stand where."""

from wagtail import blocks

from cms.blocks.figure import FigureBlock
from cms.blocks.media import DocumentsBlock, EmbedBlock
from cms.blocks.table import TableBlock
from cms.blocks.text import FactBoxBlock, HeadingBlock, ParagraphBlock, QuoteBlock


class PoliticalTextBlock(blocks.StreamBlock):
    """The majority's reasoning: words only."""

    paragraph = ParagraphBlock()
    heading = HeadingBlock()
    quote = QuoteBlock()
    fact_box = FactBoxBlock()

    class Meta:
        required = False


class ArticleBlock(PoliticalTextBlock):
    """Running text with pictures, tables, documents and films."""

    figure = FigureBlock()
    table = TableBlock()
    documents = DocumentsBlock()
    embed = EmbedBlock()
