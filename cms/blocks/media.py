"""Documents to download, and films."""

import graphene
from grapple.helpers import register_streamfield_block
from grapple.models import GraphQLField, GraphQLString
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.embeds.blocks import EmbedBlock as EmbedAddressBlock

from cms.blocks.comparison import ComparedByWords


@register_streamfield_block
class DocumentsBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label="Rubrik", max_length=255, required=False)
    documents = blocks.ListBlock(DocumentChooserBlock(label="Dokument"), label="Dokument")

    graphql_fields = [
        GraphQLString("list_heading", description="The list's heading. Null where it has none."),
        GraphQLField(
            "documents",
            graphene.List(graphene.NonNull("cms.schema.document.Document")),
            required=True,
            description="The documents that are public, in the editors' order.",
        ),
    ]

    class Meta:
        label = "Dokument"
        icon = "doc-full"
        graphql_description = "A list of documents to download (dokument)."


@register_streamfield_block
class EmbedBlock(ComparedByWords, blocks.StructBlock):
    url = EmbedAddressBlock(label="Filmens adress", help_text="Adressen till filmens sida, till exempel på YouTube.")
    title = blocks.CharBlock(label="Filmens titel", max_length=255, help_text="Läses upp för den som inte ser filmen.")

    graphql_fields = [
        GraphQLString("url", required=True, description="The address of the film's own page."),
        GraphQLString("title", required=True, description="The film's title."),
        GraphQLString("provider", required=True, description="Who shows the film, such as YouTube."),
    ]

    class Meta:
        label = "Inbäddad film"
        icon = "media"
        graphql_description = "A film shown from another site (inbäddad film). Load it only when the reader asks."
