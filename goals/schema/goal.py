"""One goal of the council."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.blocks import Block, resolve_blocks
from cms.schema.fields import many, maybe, one
from cms.schema.figure import Figure, figure_of
from cms.schema.formatted_text import FormattedText
from cms.schema.page import Page
from cms.schema.page_types import page_type
from cms.schema.shown import DocumentType, Shown, show, show_all
from goals.schema.assignment import Assignment, assignments_of
from goals.schema.enums import AssignmentKind
from goals.schema.goal_rows import GoalKpi, Investment
from goals.schema.masked_plan import bare_plan


@page_type(summary="statement")
class Goal(DocumentType):
    """One goal of the council, for one year (mål)."""

    class Meta:
        interfaces = (Page,)

    year = one(graphene.Int, "The plan's year.")
    slug = one(graphene.String, "The last part of the path, such as infrastruktur.")
    number = maybe(graphene.Int, "Null where the year's goals are unnumbered.")
    name = one(graphene.String, "The goal's name, such as Infrastruktur.")
    statement = one(graphene.String, "The goal itself, in one or two sentences (målformulering).")
    scope_note = maybe(graphene.String, "What the goal is about ('Målet handlar om …'). Null where nothing is written.")
    figure = maybe(Figure, "The goal's picture. Null where there is none, or where it has been withdrawn.")
    political_text = one(FormattedText, "The majority's reasoning (politisk text) as one piece. Empty where none.")
    political_text_blocks = many(
        Block,
        "The same text as the blocks that the editors wrote: paragraph, heading, quote, fact box.",
        resolver=resolve_blocks("political_text_blocks"),
    )
    assignments = many(
        Assignment,
        "The assignments (uppdrag), in the editors' order.",
        kind=graphene.Argument(AssignmentKind, description="Only those given by the council, or by the committees."),
    )
    kpis = many(GoalKpi, "The key figures (nyckeltal) that tell whether the goal is reached.")
    investments = many(Investment, "What is to be built or bought.")
    sdgs = one(
        graphene.List(graphene.NonNull(graphene.Int)), "The Agenda 2030 goals that it serves, 1 to 17, in order."
    )
    predecessors = many(lambda: Goal, "The goals of earlier years that this one continues.")
    successors = many(lambda: Goal, "The goals of later years that continue this one.")
    plan = one("goals.schema.plan.Plan", "The year's plan that the goal belongs to.")

    @staticmethod
    def resolve_slug(goal: Shown, info: GraphQLResolveInfo) -> str:
        return str(goal.edition.document["slug"])

    @staticmethod
    def resolve_figure(goal: Shown, info: GraphQLResolveInfo) -> Shown | None:
        return figure_of(goal)

    @staticmethod
    def resolve_assignments(goal: Shown, info: GraphQLResolveInfo, kind: Any = None) -> list[Shown]:
        return assignments_of(goal, kind and kind.value)

    @staticmethod
    def resolve_kpis(goal: Shown, info: GraphQLResolveInfo) -> list[Shown]:
        return [row for row in goal.get("kpis") if row.get("kpi") is not None]

    @staticmethod
    def resolve_successors(goal: Shown, info: GraphQLResolveInfo) -> list[Shown]:
        later = show_all(goal.snapshot.referrers(goal.key, "Goal"), goal.snapshot)
        return [other for other in later if {"ref": goal.key} in other.data["predecessors"]]

    @staticmethod
    def resolve_plan(goal: Shown, info: GraphQLResolveInfo) -> Shown | None:
        plan = goal.snapshot.get(goal.edition.parent_key)
        return None if plan is None else show(bare_plan(plan) if plan.emptied else plan, goal.snapshot)
