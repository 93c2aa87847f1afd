"""The rows of a page: what has no address of its own, and yet an identity."""

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import one
from cms.schema.shown import DocumentType, Shown


class Row(DocumentType):
    class Meta:
        abstract = True

    id = one(graphene.ID, "Unique in this answer's perspective, and the same from edition to edition.")

    @staticmethod
    def resolve_id(row: Shown, info: GraphQLResolveInfo) -> str:
        return row_id(row, info.parent_type.name)


def row_id(row: Shown, type_name: str) -> str:
    """Translations keep their rows' identities, so the language is a part of it."""
    kind = type_name[0].lower() + type_name[1:]
    return row.named(f"{kind}:{row.data.get('uuid') or row.data['id']}:{row.edition.locale}")
