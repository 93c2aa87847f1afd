"""Tables."""

import graphene
from grapple.helpers import register_streamfield_block
from grapple.models import GraphQLField, GraphQLString
from wagtail import blocks

from cms.blocks.grid import GridBlock


def rows() -> GraphQLField:
    cell = graphene.NonNull(graphene.String)
    row = graphene.NonNull(graphene.List(cell))
    return GraphQLField("rows", graphene.List(row), required=True, description="Rows of cells, plain text.")


@register_streamfield_block
class TableBlock(blocks.StructBlock):
    table = GridBlock(label="Tabell")

    graphql_fields = [
        GraphQLString("caption", description="What the table shows. Null where it has no caption."),
        GraphQLField(
            "header",
            "cms.schema.blocks.TableHeader",
            required=True,
            description="Which cells are headings: the first row, the first column, both or none.",
        ),
        rows,
    ]

    class Meta:
        label = "Tabell"
        icon = "table"
        graphql_description = "A table (tabell)."
