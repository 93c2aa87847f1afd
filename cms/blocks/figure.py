"""A picture in running text."""

from grapple.helpers import register_streamfield_block
from grapple.models import GraphQLField
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from cms.blocks.comparison import ComparedByWords
from cms.enums import Decorative


class PictureBlock(ComparedByWords, blocks.StructBlock):
    """The image and what it tells here."""

    image = ImageChooserBlock(label="Bild")
    alt = blocks.CharBlock(
        label="Alternativtext här",
        max_length=500,
        required=False,
        help_text="Lämna tomt för att använda bildens egen alternativtext.",
    )
    decorative = blocks.ChoiceBlock(label="Bara utsmyckning", choices=Decorative.choices, default=Decorative.INHERIT)
    caption = blocks.CharBlock(label="Bildtext", max_length=500, required=False)

    class Meta:
        label = "Bild"
        icon = "image"


@register_streamfield_block
class FigureBlock(blocks.StructBlock):
    figure = PictureBlock()

    graphql_fields = [
        GraphQLField(
            "figure",
            "cms.schema.figure.Figure",
            description="Null where the image has been withdrawn.",
        ),
    ]

    class Meta:
        label = "Bild"
        icon = "image"
        graphql_description = "A picture in running text (bild)."
