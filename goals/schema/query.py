"""The subject's root fields."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.as_of import AsOf, snapshot_at
from cms.schema.connection import Part
from cms.schema.fields import many, maybe, moment, one, paging, place
from cms.schema.shown import Shown, show_or_none
from goals.schema.assignments import AssignmentConnection, year_assignments
from goals.schema.body import ResponsibleBody, bodies_of
from goals.schema.budget import Budget
from goals.schema.enums import AssignmentKind, FollowUpStatus
from goals.schema.goal import Goal
from goals.schema.kpi import KpiConnection, kpis_of
from goals.schema.landing import GoalsAndBudget
from goals.schema.plan import Plan
from goals.schema.plans import plans_of


def year() -> graphene.Argument:
    """The argument `year`."""
    return graphene.Argument(graphene.Int, required=True, description="The plan's year, such as 2024.")


class PagesQuery(graphene.ObjectType):
    goals_and_budget = maybe(GoalsAndBudget, "The landing page, 'Kommunens mål och budget'.", **place())
    plan = maybe(Plan, "One year's goals, 'Kommunfullmäktiges mål 2024'.", year=year(), **place())
    plans = many(Plan, "Every published plan, newest year first.", **place())
    goal = maybe(
        Goal,
        "One goal of a year.",
        year=year(),
        slug=graphene.Argument(graphene.String, required=True, description="The last part of the goal's path."),
        **place(),
    )
    budget = maybe(Budget, "One year's budget.", year=year(), **place())

    @staticmethod
    def resolve_goals_and_budget(root: None, info: GraphQLResolveInfo, locale: str, as_of: AsOf = None) -> Shown | None:
        return _named(info, as_of, "landing", locale)

    @staticmethod
    def resolve_plan(root: None, info: GraphQLResolveInfo, year: int, locale: str, as_of: AsOf = None) -> Shown | None:
        return _named(info, as_of, f"plan/{year}", locale)

    @staticmethod
    def resolve_plans(root: None, info: GraphQLResolveInfo, locale: str, as_of: AsOf = None) -> list[Shown]:
        return plans_of(snapshot_at(info, as_of), locale)

    @staticmethod
    def resolve_goal(
        root: None, info: GraphQLResolveInfo, year: int, slug: str, locale: str, as_of: AsOf = None
    ) -> Shown | None:
        return _named(info, as_of, f"goal/{year}/{slug}", locale)

    @staticmethod
    def resolve_budget(
        root: None, info: GraphQLResolveInfo, year: int, locale: str, as_of: AsOf = None
    ) -> Shown | None:
        return _named(info, as_of, f"budget/{year}", locale)


class NumbersQuery(graphene.ObjectType):
    assignments = one(
        AssignmentConnection,
        "A year's assignments on all goals, filtered.",
        year=year(),
        body_id=graphene.Argument(graphene.ID, description="Only those that this body leads or takes part in."),
        kind=graphene.Argument(AssignmentKind, description="Only those given by the council, or by the committees."),
        status=graphene.Argument(FollowUpStatus, description="Only those whose newest follow-up has this status."),
        **place(),
        **paging(),
    )
    bodies = many(
        ResponsibleBody,
        "Those who carry out assignments, by name.",
        year=graphene.Argument(graphene.Int, description="Only those that exist on any day of this year."),
        **moment(),
    )
    kpis = one(KpiConnection, "Every key figure, by title.", **paging(), **moment())

    @staticmethod
    def resolve_assignments(
        root: None,
        info: GraphQLResolveInfo,
        year: int,
        locale: str,
        first: int,
        body_id: str | None = None,
        kind: Any = None,
        status: Any = None,
        as_of: AsOf = None,
        after: str | None = None,
    ) -> Part:
        wanted = {"body_id": body_id, "kind": kind and kind.value, "status": status and status.value}
        return year_assignments(snapshot_at(info, as_of), year, locale, wanted, first, after)

    @staticmethod
    def resolve_bodies(
        root: None, info: GraphQLResolveInfo, year: int | None = None, as_of: AsOf = None
    ) -> list[Shown]:
        return bodies_of(snapshot_at(info, as_of), year)

    @staticmethod
    def resolve_kpis(
        root: None, info: GraphQLResolveInfo, first: int, after: str | None = None, as_of: AsOf = None
    ) -> Part:
        return kpis_of(snapshot_at(info, as_of), first, after)


def _named(info: GraphQLResolveInfo, as_of: AsOf, name: str, locale: str) -> Shown | None:
    snapshot = snapshot_at(info, as_of)
    return show_or_none(snapshot.named(name, locale), snapshot)
