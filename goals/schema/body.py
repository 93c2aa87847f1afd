"""Those who carry out what the council decides."""

from typing import TYPE_CHECKING

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import maybe, one
from cms.schema.ordering import swedish
from cms.schema.scalars import Date
from cms.schema.shown import DocumentType, Shown, show_all
from goals.schema.enums import BodyKind

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


class ResponsibleBody(DocumentType):
    """Who carries out an assignment (nämnd, bolag, kommunalförbund), with its name of that instant."""

    id = one(graphene.ID, "Unique in this answer's perspective. Any perspective's id works in `bodyId`.")
    name = one(graphene.String, "The full name, such as Barn- och utbildningsnämnden.")
    abbreviation = one(graphene.String, "Such as BUN. Empty where there is none.")
    kind = one(BodyKind, "What sort of body it is.")
    valid_from = maybe(Date, "The first day it exists. Null where it has always existed.")
    valid_to = maybe(Date, "The last day it exists. Null while it exists.")
    successor = maybe(lambda: ResponsibleBody, "Who took over. Null while it exists, or where no one did.")

    @staticmethod
    def resolve_id(body: Shown, info: GraphQLResolveInfo) -> str:
        return body.named(body.key)


def bodies_of(snapshot: "Snapshot", year: int | None) -> list[Shown]:
    """Every public body, or those that exist on any day of a year, by name."""
    bodies = show_all(snapshot.of_type("ResponsibleBody"), snapshot)
    chosen = [body for body in bodies if year is None or _exists_in(body, year)]
    return sorted(chosen, key=lambda body: (swedish(body.data["name"]), body.key))


def _exists_in(body: Shown, year: int) -> bool:
    first, last = body.data["valid_from"], body.data["valid_to"]
    return (first is None or int(first[:4]) <= year) and (last is None or year <= int(last[:4]))
