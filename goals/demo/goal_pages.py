"""A goal page with its rows. What the source does not say is marked as an example."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from cms.models import Image
from goals.demo.blocks import stream
from goals.demo.content import identity, rich
from goals.models import Assignment, FollowUp, GoalKpi, GoalPage, Investment, Kpi, ResponsibleBody

# Their names in the public schema.
EXAMPLES = ["scopeNote", "politicalText", "politicalTextBlocks", "sdgs"]
Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Shared:
    """What the pages refer to, by the data files' own names."""

    bodies: dict[str, ResponsibleBody]
    kpis: dict[str, Kpi]
    images: dict[str, Image]


def goal_page(data: Data, shared: Shared) -> GoalPage:
    """Not saved."""
    slug, picture = data["slug"], data["picture"]
    page = GoalPage(
        title=data["title"],
        slug=slug,
        translation_key=identity("page", "goal", slug),
        statement=data["statement"],
        scope_note=data["scope_note"],
        figure_image=shared.images[picture["name"]],
        figure_alt=picture["alt"],
        figure_caption=picture["caption"],
        political_text=stream(data["text"], slug, shared.images),
        sdgs=data["sdgs"],
        example_fields=EXAMPLES,
    )
    page.assignments.add(*(_assignment(row, slug, place, shared) for place, row in enumerate(data["assignments"])))
    page.kpis.add(*(_goal_kpi(row, slug, place, shared) for place, row in enumerate(data["kpis"])))
    page.investments.add(*(_investment(row, slug, place) for place, row in enumerate(data["investments"])))
    return page


def _assignment(data: Data, slug: str, number: int, shared: Shared) -> Assignment:
    row = Assignment(
        uuid=identity(slug, "assignment", number),
        sort_order=number,
        kind=data["kind"],
        text=rich(data["text"]),
        lead_body=shared.bodies[data["lead"]],
        starts_on=data["starts_on"],
        due_on=data["due_on"],
        is_example=True,
    )
    row.co_bodies.set([shared.bodies[key] for key in data.get("co", [])])
    row.follow_ups.add(*(_follow_up(report, row, place) for place, report in enumerate(data["follow_ups"])))
    return row


def _follow_up(data: Data, assignment: Assignment, number: int) -> FollowUp:
    return FollowUp(
        uuid=identity(str(assignment.uuid), data["year"], data["period"]),
        sort_order=number,
        year=data["year"],
        period=data["period"],
        status=data["status"],
        comment=rich(data.get("comment", "")),
        reported_on=data.get("reported_on"),
    )


def _goal_kpi(data: Data, slug: str, number: int, shared: Shared) -> GoalKpi:
    return GoalKpi(
        uuid=identity(slug, "kpi", data["kolada_id"]),
        sort_order=number,
        kpi=shared.kpis[data["kolada_id"]],
        target=Decimal(data["target"]) if "target" in data else None,
        target_text=data.get("target_text", ""),
        comment=rich(data.get("comment", "")),
        is_example=True,
    )


def _investment(data: Data, slug: str, number: int) -> Investment:
    return Investment(
        uuid=identity(slug, "investment", number),
        sort_order=number,
        title=data["title"],
        amount=Decimal(data["amount"]),
        note=data["note"],
        is_example=True,
    )
