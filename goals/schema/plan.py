"""One year's goals."""

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.document import Document
from cms.schema.fields import many, maybe, one
from cms.schema.formatted_text import FormattedText
from cms.schema.page import Page
from cms.schema.page_types import page_type
from cms.schema.scalars import Date
from cms.schema.shown import DocumentType, Shown, show_all, show_or_none
from goals.schema.budget import Budget
from goals.schema.comparison import GoalRelation, Related, comparison_of
from goals.schema.enums import DecisionStatus
from goals.schema.goal import Goal


class Decision(DocumentType):
    """The council's decision on a year's plan (beslut)."""

    is_example = one(graphene.Boolean, "True where the decision is demo content, which a front end must mark.")
    status = one(DecisionStatus, "How far the plan has come.")
    decided_on = maybe(Date, "The day of the decision. Never null for an adopted plan.")
    paragraph = maybe(graphene.String, "The paragraph of the minutes, such as § 112. Never null for an adopted plan.")
    case_number = maybe(graphene.String, "The case's number in the register (diarienummer). Null where not stated.")


@page_type(summary="intro")
class Plan(DocumentType):
    """Everything that the council decided for one year (mål och budget), such as 'Kommunfullmäktiges mål 2024'."""

    class Meta:
        interfaces = (Page,)

    year = one(graphene.Int, "The year that the plan is for.")
    intro = one(FormattedText, "The introduction (inledning). Empty where there is none.")
    mandate_period = maybe(
        graphene.String, "The council's term (mandatperiod), such as 2022–2026. Null where not stated."
    )
    decision = maybe(Decision, "The decision. Null where nothing is said of one.")
    goals = many(Goal, "The year's goals, in the order that the editors chose.")
    budget = maybe(Budget, "The same year's budget. Null where none is public.")
    documents = many(Document, "The decision as documents, in the editors' order.")
    comparison = many(
        GoalRelation,
        "What became of an earlier year's goals, in this year's order and last those that were dropped. Where that "
        "year has no public plan, every goal is NEW.",
        year=graphene.Argument(graphene.Int, required=True, name="with", description="The earlier year."),
    )

    @staticmethod
    def resolve_goals(plan: Shown, info: GraphQLResolveInfo) -> list[Shown]:
        return show_all(plan.snapshot.children(plan.key, "Goal"), plan.snapshot)

    @staticmethod
    def resolve_budget(plan: Shown, info: GraphQLResolveInfo) -> Shown | None:
        snapshot, locale = plan.snapshot, plan.edition.locale
        for other in snapshot.alike(plan.key):
            snapshot.expect_named(f"budget/{other.document['content']['year']}", other.locale)
        return show_or_none(snapshot.named(f"budget/{plan.data['year']}", locale), snapshot)

    @staticmethod
    def resolve_comparison(plan: Shown, info: GraphQLResolveInfo, year: int) -> list[Related]:
        return comparison_of(plan, year)
