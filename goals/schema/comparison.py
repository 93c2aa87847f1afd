"""A year's goals beside another year's."""

from dataclasses import dataclass

import graphene
from graphql import GraphQLResolveInfo

from cms.differences.compare import Sight, content_differences
from cms.differences.difference import Difference as Found
from cms.record.reader import Snapshot
from cms.schema.difference import Difference
from cms.schema.enums import closed_set
from cms.schema.errors import bad_input
from cms.schema.fields import many, one
from cms.schema.shown import Shown, show_all
from goals.differences.years import relations
from goals.schema.goal import Goal

ITS_OWN = ("year", "predecessors")
"""What always differs between years."""

GoalRelationKind = closed_set(
    "GoalRelationKind",
    "What became of a goal from one year to another.",
    {
        "CONTINUED": "It goes on under the same name (fortsätter).",
        "RENAMED": "It goes on under another name (nytt namn).",
        "SPLIT": "It became several (delat).",
        "MERGED": "Several became it (sammanslaget).",
        "DROPPED": "No goal of the later year continues it (upphört).",
        "NEW": "It continues no goal of the earlier year (nytt).",
    },
)


class GoalRelation(graphene.ObjectType):
    """What became of one goal, or of several that belong together, from an earlier year to this one."""

    kind = one(GoalRelationKind, "What became of it.")
    earlier_goals = many(Goal, "The earlier year's. Empty for NEW.")
    later_goals = many(Goal, "This year's. Empty for DROPPED.")
    differences = many(
        Difference,
        "What the goal says differently, where one goal continues one (CONTINUED, RENAMED): assignments are matched "
        "through `carriedFrom`, key figures by what they measure. Empty otherwise.",
    )

    @staticmethod
    def resolve_differences(relation: "Related", info: GraphQLResolveInfo) -> list[Found]:
        if relation.kind not in ("CONTINUED", "RENAMED"):
            return []
        (before,), (after,) = relation.earlier_goals, relation.later_goals
        return content_differences(_sight(before), _sight(after), ITS_OWN)


@dataclass(frozen=True, slots=True)
class Related:
    """A relation with the goals themselves."""

    kind: str
    earlier_goals: list[Shown]
    later_goals: list[Shown]


def comparison_of(plan: Shown, year: int) -> list[Related]:
    """How this plan's goals continue those of an earlier year, both as they were public at the answer's instant."""
    if year >= plan.data["year"]:
        raise bad_input(f"`with` must be earlier than the plan's own year, {plan.data['year']}.")
    other = plan.snapshot.named(f"plan/{year}", plan.edition.locale)
    later, earlier = _goals(plan.snapshot, plan.key), _goals(plan.snapshot, other.key) if other else {}
    documents = [[goal.edition.document for goal in goals.values()] for goals in (earlier, later)]
    return [
        Related(found.kind, [earlier[key] for key in found.earlier], [later[key] for key in found.later])
        for found in relations(*documents)
    ]


def _goals(snapshot: Snapshot, plan: str) -> dict[str, Shown]:
    return {goal.key: goal for goal in show_all(snapshot.children(plan, "Goal"), snapshot)}


def _sight(goal: Shown) -> Sight:
    return Sight(goal.edition.document, goal.snapshot.document)
