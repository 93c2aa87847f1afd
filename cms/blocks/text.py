"""Blocks of words."""

from grapple.helpers import register_streamfield_block
from grapple.models import GraphQLField, GraphQLInt, GraphQLString
from wagtail import blocks

from cms.blocks.comparison import ComparedByWords
from cms.rich_text import PROSE

FORMATTED_TEXT = "cms.schema.formatted_text.FormattedText"


@register_streamfield_block
class ParagraphBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(label="Text", features=PROSE)

    graphql_fields = [
        GraphQLField("text", FORMATTED_TEXT, required=True, description="One or more paragraphs or lists."),
    ]

    class Meta:
        label = "Stycke"
        icon = "pilcrow"
        graphql_description = "Running text (stycke)."


@register_streamfield_block
class HeadingBlock(ComparedByWords, blocks.StructBlock):
    text = blocks.CharBlock(label="Rubrik", max_length=255)
    level = blocks.ChoiceBlock(label="Nivå", choices=[("2", "Rubrik"), ("3", "Underrubrik")], default="2")

    graphql_fields = [
        GraphQLString("heading", required=True, description="The heading's words, without markup."),
        GraphQLInt("level", required=True, description="2 or 3: the heading's level on the page."),
    ]

    class Meta:
        label = "Rubrik"
        icon = "title"
        graphql_description = "A heading in running text (mellanrubrik)."


@register_streamfield_block
class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label="Citat", help_text="Utan citattecken: de sätts av sidan.")
    attribution = blocks.CharBlock(label="Vem säger det", max_length=255, required=False)

    graphql_fields = [
        GraphQLString("quote", required=True, description="The words quoted, without quotation marks."),
        GraphQLString("attribution", description="Who said it. Null where it is not stated."),
    ]

    class Meta:
        label = "Citat"
        icon = "openquote"
        graphql_description = "A quotation (citat)."


@register_streamfield_block
class FactBoxBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label="Rubrik", max_length=255)
    text = blocks.RichTextBlock(label="Text", features=PROSE)

    graphql_fields = [
        GraphQLString("heading", required=True, description="The box's heading."),
        GraphQLField("text", FORMATTED_TEXT, required=True, description="The box's text."),
    ]

    class Meta:
        label = "Faktaruta"
        icon = "info-circle"
        graphql_description = "Facts set apart from the running text (faktaruta)."
