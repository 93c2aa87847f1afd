from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cms.publishing.keys import order_key, page_key
from cms.record.errors import PublicationError
from cms.record.models import Edition
from cms.record.reader import open_snapshot
from goals.models import GoalPage, PlanPage
from tests.cms.publishing.conftest import changed, public
from tests.factories.goals import make_goal, make_landing, make_plan


def test_publishing_a_draft_changes_that_page_alone(goal: GoalPage, editor: Any) -> None:
    before = public()
    goal.statement = "Ny formulering."
    revision = goal.save_revision(user=editor)
    assert changed(before, public()) == {}
    revision.publish(user=editor)
    assert changed(before, public()) == {page_key(goal): "other"}
    edition = Edition.objects.get(key=page_key(goal), number=2)
    assert edition.attribution.user_name == "redaktor"


def test_draft_of_a_live_page_never_leaves_the_building(goal: GoalPage) -> None:
    before = public()
    goal.title = "Hemligt"
    goal.save_revision()
    assert changed(before, public()) == {}
    assert not Edition.objects.filter(content__document__contains="Hemligt").exists()


def test_scheduled_page_has_no_edition_until_its_hour(plan: PlanPage) -> None:
    soon = timezone.now() + timedelta(hours=1)
    goal = make_goal(plan, "Kommande", live=False)
    goal.go_live_at = soon
    goal.save_revision().publish()
    assert page_key(goal) not in public()
    let_the_hour_come(goal)
    call_command("publish_scheduled")
    goal.refresh_from_db()
    assert goal.live is True
    assert page_key(goal) in public()


def let_the_hour_come(goal: GoalPage) -> None:
    """As if the schedule had been for a minute ago."""
    revision = goal.revisions.get(approved_go_live_at__isnull=False)
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()


def test_unpublishing_a_plan_takes_its_goals_with_it(goal: GoalPage, plan: PlanPage) -> None:
    before = public()
    plan.unpublish()
    gone = changed(before, public())
    assert gone[page_key(plan)] == gone[page_key(goal)] == gone[order_key(plan)] == "gone"
    assert Page.objects.get(pk=goal.pk).live is True
    plan.save_revision().publish()
    assert changed(before, public()) == {}


def test_expired_page_is_gone(goal: GoalPage) -> None:
    goal.expire_at = timezone.now() - timedelta(minutes=1)
    goal.save()
    call_command("publish_scheduled")
    assert page_key(goal) not in public()
    assert open_snapshot().resolve(goal_path(goal), "sv").kind == "gone"


def goal_path(goal: GoalPage) -> str:
    return "/" + goal.url_path.lstrip("/").partition("/")[2]


def test_new_slug_above_moves_every_page_below(goal: GoalPage, plan: PlanPage) -> None:
    old = goal_path(goal)
    plan.slug = "mal-tjugofyra"
    plan.save_revision().publish()
    goal.refresh_from_db()
    assert public()[page_key(goal)][0] == goal_path(goal) != old
    found = open_snapshot().resolve(old, "sv")
    assert found.kind == "moved"
    assert found.edition is not None
    assert found.edition.path == goal_path(goal)


def test_reordering_is_one_edition_of_the_order(goal: GoalPage, plan: PlanPage) -> None:
    second = make_goal(plan, "Utbildning")
    before = public()
    second.move(goal, pos="left")
    assert changed(before, public()) == {order_key(plan): "other"}
    names = [edition.document["title"] for edition in open_snapshot().children(page_key(plan))]
    assert names == ["Utbildning", "Infrastruktur"]


def test_moving_to_another_plan_changes_both_orders(goal: GoalPage, plan: PlanPage) -> None:
    other = make_plan(plan.get_parent(), 2025)
    before = public()
    goal.move(other, pos="last-child")
    after = changed(before, public())
    assert after == {page_key(goal): "other", order_key(plan): "gone", order_key(other): "new"}
    assert public()[page_key(goal)][1]["content"]["year"] == 2025


def test_restriction_put_on_and_taken_off(goal: GoalPage, plan: PlanPage) -> None:
    before = public()
    restriction = PageViewRestriction.objects.create(page=plan, restriction_type="login")
    assert page_key(goal) not in public()
    restriction.delete()
    assert changed(before, public()) == {}


def test_copy_is_another_page_with_other_rows(goal: GoalPage) -> None:
    before = public()
    copy = goal.copy(update_attrs={"title": "Kopia", "slug": "kopia"})
    assert changed(before, public()).keys() == {page_key(copy), order_key(goal.get_parent())}
    assert copy.assignments.get().uuid != goal.assignments.get().uuid


def test_alias_follows_its_source(goal: GoalPage, plan: PlanPage) -> None:
    other = make_plan(plan.get_parent(), 2025)
    alias = goal.create_alias(parent=other)
    assert alias.assignments.get().uuid == goal.assignments.get().uuid
    goal.statement = "Ny formulering."
    goal.save_revision().publish()
    assert public()[page_key(alias)][1]["content"]["statement"] == "Ny formulering."


def test_deleting_ends_the_editions_and_keeps_the_history(goal: GoalPage, plan: PlanPage) -> None:
    old, key = goal_path(goal), page_key(goal)
    plan.delete()
    assert key not in public()
    assert open_snapshot().resolve(old, "sv").kind == "gone"
    assert [e.number for e in open_snapshot().editions_of(key, 10).editions] == [1]


def test_translation_has_its_own_edition(goal: GoalPage) -> None:
    from wagtail.models import Locale

    english = Locale.objects.create(language_code="en")
    for page in (*goal.get_ancestors().specific()[1:], goal):
        page.specific.copy_for_translation(english).save_revision().publish()
    key = f"page:{goal.translation_key}:en"
    assert public()[key][1]["locale"] == "en"


def test_broken_rule_stops_publication_and_keeps_the_draft(goal: GoalPage) -> None:
    before = public()
    goal.statement = ""
    revision = goal.save_revision()
    with pytest.raises(PublicationError, match="ålformulering"):
        revision.publish()
    assert changed(before, public()) == {}
    goal.refresh_from_db()
    assert goal.statement == "Staden växer hållbart."
    assert goal.get_latest_revision_as_object().statement == ""


def test_scheduler_isolates_a_refused_page(plan: PlanPage) -> None:
    due = timezone.now() - timedelta(minutes=1)
    bad, good = (make_goal(plan, title, live=False) for title in ("Dålig", "God"))
    for goal, statement in ((bad, ""), (good, "Bra.")):
        goal.statement = statement
        revision = goal.save_revision()
        revision.approved_go_live_at = due
        revision.save()
    with pytest.raises(CommandError, match="som stoppades: 1"):
        call_command("publish_scheduled")
    assert page_key(good) in public()
    assert page_key(bad) not in public()


def test_saving_a_page_outside_wagtails_actions_is_recorded(goal: GoalPage) -> None:
    goal.statement = "Direkt sparad."
    goal.save()
    assert public()[page_key(goal)][1]["content"]["statement"] == "Direkt sparad."


def test_goal_below_an_unpublished_plan_is_not_public() -> None:
    plan = make_plan(make_landing(), live=False)
    goal = make_goal(plan)
    assert goal.live is True
    assert page_key(goal) not in public()
