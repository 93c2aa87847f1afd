"""What a goal is measured by, and what it costs."""

import graphene
from django.conf import settings
from graphql import GraphQLResolveInfo

from cms.schema.fields import maybe, one
from cms.schema.formatted_text import FormattedText
from cms.schema.row import Row
from cms.schema.scalars import Decimal
from cms.schema.shown import Shown
from goals.figures import newest_value
from goals.schema.kpi import Kpi, KpiValue


class GoalKpi(Row):
    """A key figure followed under a goal, with its target if there is one."""

    kpi = one(Kpi, "The key figure.")
    target = maybe(Decimal, "The target (målvärde) in the key figure's unit. Often null: targets are never required.")
    target_text = maybe(graphene.String, "The target in words, such as 'ska öka'. Null where there is none.")
    comment = maybe(FormattedText, "What the figure says. Null where nothing is written.")
    latest = maybe(KpiValue, "The municipality's newest value, women and men together. Null where it has none.")
    is_example = one(graphene.Boolean, "True where the row is demo content, which a front end must mark.")

    @staticmethod
    def resolve_latest(row: Shown, info: GraphQLResolveInfo) -> Shown | None:
        kpi: Shown = row.get("kpi")
        value = newest_value(kpi.data["values"], settings.MUNICIPALITY)
        return None if value is None else kpi.piece(value)


class Investment(Row):
    """What is to be built or bought to reach a goal (investering)."""

    title = one(graphene.String, "What it is.")
    amount = maybe(Decimal, "Whole kronor (SEK). Null where no amount is decided.")
    note = maybe(graphene.String, "A remark. Null where there is none.")
    is_example = one(graphene.Boolean, "True where the row is demo content, which a front end must mark.")
