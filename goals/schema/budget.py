"""A year's budget."""

from decimal import Decimal as Exact
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.blocks import Block, resolve_blocks
from cms.schema.document import Document
from cms.schema.fields import many, maybe, one
from cms.schema.formatted_text import FormattedText
from cms.schema.page import Page
from cms.schema.page_types import page_type
from cms.schema.row import Row
from cms.schema.scalars import Decimal
from cms.schema.shown import DocumentType, Shown
from goals.figures import share, total
from goals.schema.body import ResponsibleBody
from goals.schema.enums import BudgetKind


class BudgetLine(Row):
    """What one body is given."""

    kind = one(BudgetKind, "What the money is for.")
    body = one(ResponsibleBody, "Who is given it.")
    amount = one(Decimal, "Whole kronor (SEK).")
    share = one(Decimal, "The line's part of the total of its kind: 0 to 1, with four decimals.")
    is_example = one(graphene.Boolean, "True where the line is demo content, which a front end must mark.")

    @staticmethod
    def resolve_share(line: Shown, info: GraphQLResolveInfo) -> Exact:
        lines = line.edition.document["content"]["lines"]
        return share(line.data["amount"], total(lines, line.data["kind"]))


@page_type(summary="lead")
class Budget(DocumentType):
    """What each body is given in one year (budget)."""

    class Meta:
        interfaces = (Page,)

    year = one(graphene.Int, "The year that the budget is for.")
    lead = one(FormattedText, "The introduction (ingress). Empty where there is none.")
    body = many(Block, "The text, block by block.", resolver=resolve_blocks("body"))
    lines = many(
        BudgetLine,
        "The lines, in the editors' order.",
        kind=graphene.Argument(BudgetKind, description="Only lines of this kind."),
    )
    total = one(
        Decimal,
        "Whole kronor (SEK), summed by the server from the lines of one kind. 0 where there are none.",
        kind=graphene.Argument(
            BudgetKind, required=True, default_value=BudgetKind.GRANT, description="Which lines to sum."
        ),
    )
    stated_total = maybe(
        Decimal,
        "The total in whole kronor as the document states it, where it differs from the sum of the grants. Null "
        "otherwise. Show both: neither is corrected.",
    )
    tax_rate = maybe(Decimal, "Municipal tax in kronor per 100 kronor of income (skattesats). Null where not stated.")
    source = maybe(graphene.String, "Where the figures come from (källa). Null where not stated.")
    documents = many(Document, "The budget as documents, in the editors' order.")

    @staticmethod
    def resolve_lines(budget: Shown, info: GraphQLResolveInfo, kind: Any = None) -> list[Shown]:
        lines = [line for line in budget.get("lines") if kind is None or line.data["kind"] == kind.value]
        return [line for line in lines if line.get("body") is not None]

    @staticmethod
    def resolve_total(budget: Shown, info: GraphQLResolveInfo, kind: Any) -> Exact:
        return total(budget.data["lines"], kind.value)

    @staticmethod
    def resolve_stated_total(budget: Shown, info: GraphQLResolveInfo) -> str | None:
        stated = budget.data["stated_total"]
        differs = stated is not None and Exact(stated) != total(budget.data["lines"], "GRANT")
        return stated if differs else None
