"""The making of a year: one transaction, so that a failure leaves nothing behind."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any, cast

from django.core.exceptions import ValidationError
from wagtail.log_actions import log
from wagtail.models import Page

from cms.record.recording import recording
from goals.models import Assignment, GoalKpi, GoalPage, PlanPage, Predecessor
from goals.new_year.offer import Offered, offer_of


def make_year(plan: PlanPage, new: PlanPage, carried: Collection[str], user: Any) -> Iterator[str]:
    """Make the plan and its goals as drafts; yields the title of each page as it has been made.

    Whoever stops listening half-way gets nothing: the transaction ends with the last page.
    """
    with recording(actor=user):
        if message := new.year_taken():
            raise ValidationError(message)
        _add(Page.objects.get(pk=plan.pk).get_parent(), new, user)
        yield new.title
        for offered in offer_of(plan):
            goal = _next_goal(offered, new.year, carried)
            _add(new, goal, user)
            yield goal.title


def next_plan(plan: PlanPage, year: int, title: str) -> PlanPage:
    """Not saved. What the council decides for the new year is not known yet."""
    return PlanPage(
        title=title,
        slug=f"mal-{year}",
        year=year,
        locale_id=plan.locale_id,
        intro=plan.intro,
        mandate_period=plan.mandate_period,
        show_in_menus=plan.show_in_menus,
        is_example=plan.is_example,
        example_fields=plan.example_fields,
        live=False,
    )


def _next_goal(offered: Offered, year: int, carried: Collection[str]) -> GoalPage:
    """What the goal is goes along; what was promised and reported for the old year stays there."""
    old = offered.goal
    kpis = [row for row in old.kpis.all() if row.kpi is not None]
    rows = [unfinished.row for unfinished in offered.unfinished if unfinished.uuid in carried]
    goal: Any = GoalPage(**{name: getattr(old, name) for name in SAME}, live=False)
    goal.political_text = list(old.political_text.raw_data)
    goal.predecessors = [Predecessor(goal_id=old.pk, sort_order=0)]
    goal.kpis = [GoalKpi(kpi=row.kpi, is_example=row.is_example, sort_order=place) for place, row in enumerate(kpis)]
    goal.assignments = [_carried(row, year, place) for place, row in enumerate(rows)]
    return cast(GoalPage, goal)


SAME = (
    *("title", "slug", "locale_id", "number", "statement", "scope_note", "sdgs", "show_in_menus"),
    *("figure_image", "figure_alt", "figure_decorative", "figure_caption", "is_example", "example_fields"),
)


def _carried(old: Assignment, year: int, place: int) -> Assignment:
    """A last day that has passed when the year begins is not a promise any more."""
    is_ahead = old.due_on is not None and old.due_on >= date(year, 1, 1)
    row = Assignment(
        kind=old.kind,
        text=old.text,
        lead_body=old.lead_body,
        starts_on=old.starts_on,
        due_on=old.due_on if is_ahead else None,
        carried_from=old.uuid,
        is_example=old.is_example,
        sort_order=place,
    )
    row.co_bodies.set(list(old.co_bodies.all()))
    return row


def _add(parent: Page, page: Any, user: Any) -> None:
    page.owner = user
    parent.add_child(instance=page)
    revision = page.save_revision(user=user)
    log(instance=page, action="wagtail.create", user=user, revision=revision, content_changed=True)
