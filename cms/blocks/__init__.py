"""StreamField blocks and their GraphQL declarations: grapple is spoken here.

A block's public value, which the GraphQL type shows, is what `documents` makes of the editors' value.
"""

from cms.blocks.figure import FigureBlock
from cms.blocks.media import DocumentsBlock, EmbedBlock
from cms.blocks.streams import ArticleBlock, PoliticalTextBlock
from cms.blocks.table import TableBlock
from cms.blocks.text import FactBoxBlock, HeadingBlock, ParagraphBlock, QuoteBlock

__all__ = [
    "ArticleBlock",
    "DocumentsBlock",
    "EmbedBlock",
    "FactBoxBlock",
    "FigureBlock",
    "HeadingBlock",
    "ParagraphBlock",
    "PoliticalTextBlock",
    "QuoteBlock",
    "TableBlock",
]
