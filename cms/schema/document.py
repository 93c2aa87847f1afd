"""Documents to download."""

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import maybe, one
from cms.schema.files import url_of
from cms.schema.scalars import Date
from cms.schema.shown import DocumentType, Shown


class Document(DocumentType):
    """A file to download (dokument), such as a decision as PDF."""

    id = one(graphene.ID, "Unique in this answer's perspective.")
    title = one(graphene.String, "What the document is called.")
    url = one(graphene.String, "Where the file is.")
    mime_type = one(graphene.String, "Such as application/pdf.")
    file_size = one(graphene.Int, "Bytes.")
    language = one(graphene.String, "The language of the text, as a code such as sv.")
    accessible = one(graphene.Boolean, "True where the file itself meets the accessibility rules (WCAG 2.1 AA).")
    published_on = maybe(Date, "The document's own date of publication. Null where unknown.")

    @staticmethod
    def resolve_id(document: Shown, info: GraphQLResolveInfo) -> str:
        return document.named(document.key)

    @staticmethod
    def resolve_url(document: Shown, info: GraphQLResolveInfo) -> str:
        return url_of(document.data["name"])
