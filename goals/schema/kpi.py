"""Key figures and their values."""

from typing import TYPE_CHECKING

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.connection import Connection, Edge, Part, part_of
from cms.schema.fields import many, maybe, one
from cms.schema.ordering import swedish
from cms.schema.scalars import DateTime, Decimal
from cms.schema.shown import DocumentType, Shown, show_all
from goals.schema.enums import KpiDirection, KpiGender

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


class KpiValue(DocumentType):
    """One measured value of a key figure (utfall). Corrections have replaced what was wrong at that instant."""

    year = one(graphene.Int, "The year that was measured.")
    gender = one(KpiGender, "Whom the value is about.")
    value = maybe(Decimal, "In the key figure's unit. Null where the source has no value; never 0 for missing.")
    area = one(graphene.String, "What was measured: the municipality's name, or what it is compared with.")
    source = one(graphene.String, "Where this value comes from.")
    retrieved_at = maybe(DateTime, "When it was fetched from the source. Null where unknown.")


class Kpi(DocumentType):
    """A key figure (nyckeltal), often from Kolada."""

    id = one(graphene.ID, "Unique in this answer's perspective.")
    kolada_id = maybe(graphene.String, "Kolada's id, such as U07451. Null where the figure is not in Kolada.")
    title = one(graphene.String, "What is measured.")
    unit = one(graphene.String, "The unit of every value, in Swedish, such as procent.")
    direction = one(KpiDirection, "Which way is better.")
    source = one(graphene.String, "Who measures it.")
    values = many(
        KpiValue,
        "The values, oldest first; women and men beside the total where the source has them.",
        area=graphene.Argument(graphene.String, description="Only values of this area."),
        year_from=graphene.Argument(graphene.Int, name="from", description="The first year wanted."),
        year_to=graphene.Argument(graphene.Int, name="to", description="The last year wanted."),
    )

    @staticmethod
    def resolve_id(kpi: Shown, info: GraphQLResolveInfo) -> str:
        return kpi.named(kpi.key)

    @staticmethod
    def resolve_values(
        kpi: Shown,
        info: GraphQLResolveInfo,
        area: str | None = None,
        year_from: int | None = None,
        year_to: int | None = None,
    ) -> list[Shown]:
        return [
            kpi.piece(value)
            for value in kpi.data["values"]
            if (area is None or value["area"] == area)
            and (year_from is None or year_from <= value["year"])
            and (year_to is None or value["year"] <= year_to)
        ]


class KpiEdge(Edge):
    """One key figure in its place."""

    node = one(Kpi, "The key figure.")


class KpiConnection(Connection):
    """Key figures, by title."""

    edges = many(KpiEdge, "The key figures asked for.")


def kpis_of(snapshot: "Snapshot", first: int, after: str | None) -> Part:
    """A page of the public key figures."""

    def place(kpi: Shown) -> str:
        return f"{swedish(kpi.data['title'])}\n{kpi.key}"

    kpis = sorted(show_all(snapshot.of_type("Kpi"), snapshot), key=place)
    return part_of(kpis, place, first, after)
