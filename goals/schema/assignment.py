"""What bodies have been told to do, and how it is going."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.fields import many, maybe, one
from cms.schema.formatted_text import FormattedText
from cms.schema.row import Row
from cms.schema.scalars import Date
from cms.schema.shown import Shown, show
from goals.schema.body import ResponsibleBody
from goals.schema.enums import AssignmentKind, FollowUpPeriod, FollowUpStatus


class FollowUp(Row):
    """An assignment's status at one point of a year (uppföljning)."""

    year = one(graphene.Int, "The year followed up.")
    period = one(FollowUpPeriod, "When in the year. T1 and T2 are forecasts, T3 is the outcome.")
    status = one(FollowUpStatus, "How it is going, or how it went.")
    comment = maybe(FormattedText, "Why. Always there where something is not, or will not be, done; else often null.")
    reported_on = maybe(Date, "When the body reported it. Null where not stated.")


class Assignment(Row):
    """What a body has been told to do to reach a goal (uppdrag)."""

    anchor = one(graphene.String, "A stable anchor for links, unique on the goal's page: use it as the HTML id.")
    kind = one(AssignmentKind, "Who gave the assignment.")
    text = one(FormattedText, "What is to be done.")
    lead_body = one(ResponsibleBody, "Who answers for it (ansvarig).")
    co_bodies = many(ResponsibleBody, "Who takes part (medansvariga).")
    starts_on = maybe(Date, "The first day. Null where not decided.")
    due_on = maybe(Date, "The day it must be done. Null where not decided.")
    follow_ups = many(FollowUp, "How it has gone, oldest first.")
    goal = one("goals.schema.goal.Goal", "The goal that the assignment is to reach.")
    status = one(FollowUpStatus, "The newest follow-up's status, NOT_REPORTED where there is none.")
    carried_from = maybe(
        lambda: Assignment, "The earlier year's assignment that this one continues. Null where it is new."
    )
    is_example = one(graphene.Boolean, "True where the assignment is demo content, which a front end must mark.")

    @staticmethod
    def resolve_anchor(assignment: Shown, info: GraphQLResolveInfo) -> str:
        return f"uppdrag-{assignment.data['uuid']}"

    @staticmethod
    def resolve_goal(assignment: Shown, info: GraphQLResolveInfo) -> Shown:
        return show(assignment.edition, assignment.snapshot)

    @staticmethod
    def resolve_carried_from(assignment: Shown, info: GraphQLResolveInfo) -> Shown | None:
        earlier = assignment.get("carried_from")
        goal = earlier.get("page") if earlier else None
        rows = assignments_of(goal) if goal else []
        return next((row for row in rows if row.data["uuid"] == earlier.data["uuid"]), None)


def assignments_of(goal: Shown, kind: Any = None) -> list[Shown]:
    """A goal's assignments in the editors' order, those whose lead body is public."""
    rows = [goal.piece(row) for row in goal.data["assignments"] if kind in (None, row["kind"])]
    return [row for row in rows if row.get("lead_body") is not None]
