"""A year's assignments, filtered and paged by the database."""

from typing import TYPE_CHECKING, Any

from cms.schema.connection import At, Connection, Edge, Part, checked, encoded, part, place_of
from cms.schema.fields import many, one
from cms.schema.shown import Shown, show
from goals.schema.assignment import Assignment

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


class AssignmentEdge(Edge):
    """One assignment in its place."""

    node = one(Assignment, "The assignment.")


class AssignmentConnection(Connection):
    """A year's assignments, in the order of their goals and then their own."""

    edges = many(AssignmentEdge, "The assignments asked for.")


def year_assignments(
    snapshot: "Snapshot", year: int, locale: str, wanted: dict[str, Any], first: int, after: str | None
) -> Part:
    """A page of a year's assignments; `wanted` holds bodyId, kind and status, None where all will do."""
    start = 0 if after is None else place_of(after)
    found = snapshot.items(
        "Goal",
        "assignments",
        locale=locale,
        name_prefix=f"goal/{year}/",
        contains=_conditions(**wanted),
        first=checked(first),
        after=start,
    )
    snapshot.expect(*(key for key, _ in found.found))
    rows = ((start + number, _row(snapshot, *item)) for number, item in enumerate(found.found, 1))
    edges = [At(encoded(str(place)), row) for place, row in rows if row.get("lead_body") is not None]
    return part(edges, found.total, before=start > 0, more=start + len(found.found) < found.total)


def _conditions(body_id: str | None, kind: str | None, status: str | None) -> list[list[dict[str, Any]]]:
    conditions: list[list[dict[str, Any]]] = []
    if body_id is not None:
        body = {"ref": body_id.partition("@")[0]}
        conditions.append([{"lead_body": body}, {"co_bodies": [body]}])
    if kind is not None:
        conditions.append([{"kind": kind}])
    if status is not None:
        conditions.append([{"status": status}])
    return conditions


def _row(snapshot: "Snapshot", key: str, index: int) -> Shown:
    edition = snapshot.get(key)
    assert edition is not None  # noqa: S101  # the same instant has just said that it is there
    goal = show(edition, snapshot)
    return goal.piece(goal.data["assignments"][index])
