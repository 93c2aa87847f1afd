"""Traps of Wagtail and of editors' days, each seen once."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, Locale, Page, PageViewRestriction

from cms.models import Image
from cms.publishing.keys import page_key, uuid_key
from cms.record.errors import PublicationError
from cms.record.recording import recording
from goals.models import GoalPage, PlanPage, ResponsibleBody
from tests.cms.publishing.conftest import changed, public
from tests.factories.goals import make_goal
from tests.factories.site import make_image


def test_scheduling_a_change_keeps_the_live_page_public(goal: GoalPage) -> None:
    before = public()
    assert goal.live_revision is None
    goal.statement = "Från nästa vecka."
    goal.go_live_at = timezone.now() + timedelta(days=7)
    goal.save_revision().publish()
    goal.refresh_from_db()
    assert goal.live is True
    assert goal.live_revision.as_object().statement == "Staden växer hållbart."
    assert changed(before, public()) == {}


def test_scheduling_a_change_keeps_the_live_body_public(body: ResponsibleBody) -> None:
    before = public()
    body.name = "Nästa veckas namn"
    body.go_live_at = timezone.now() + timedelta(days=7)
    body.save_revision().publish()
    assert ResponsibleBody.objects.get(pk=body.pk).live is True
    assert changed(before, public()) == {}


def test_collection_moved_below_a_closed_one_is_closed() -> None:
    root = Collection.get_first_root_node()
    pictures, closed = root.add_child(name="Bilder"), root.add_child(name="Slutet")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    image = make_image(collection=pictures)
    assert uuid_key("image", image) in public()
    Collection.objects.get(pk=pictures.pk).move(Collection.objects.get(pk=closed.pk), pos="sorted-child")
    assert uuid_key("image", image) not in public()


def two_with_one_slug(plan: PlanPage) -> tuple[GoalPage, GoalPage]:
    """A revision that is due, whose slug a sibling has taken since; and another that is due."""
    taken, fine = (make_goal(plan, title, live=False) for title in ("Upptaget", "Fint"))
    for page, slug in ((taken, "infrastruktur"), (fine, "fint")):
        revision = page.save_revision()
        revision.content["slug"] = slug
        revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
        revision.save()
    return taken, fine


def test_taken_slug_never_stops_the_scheduler(goal: GoalPage, plan: PlanPage) -> None:
    taken, fine = two_with_one_slug(plan)
    with pytest.raises(CommandError, match="som stoppades: 1"):
        call_command("publish_scheduled")
    assert page_key(fine) in public()
    assert page_key(taken) not in public()


def test_taken_slug_is_refused_in_words(goal: GoalPage, plan: PlanPage) -> None:
    taken, _ = two_with_one_slug(plan)
    with pytest.raises(PublicationError, match="infrastruktur"):
        taken.revisions.get().publish()


def test_plan_opens_again_with_the_goals_as_they_were(goal: GoalPage, plan: PlanPage) -> None:
    before = public()
    restriction = PageViewRestriction.objects.create(page=Page.objects.get(pk=plan.pk), restriction_type="login")
    ResponsibleBody.objects.get().save()
    body = ResponsibleBody.objects.get()
    body.valid_to = timezone.localdate().replace(year=2020)
    body.save()
    restriction.delete()
    assert changed(before, public()) == {uuid_key("body", body): "other"}


def shown(goal: GoalPage, **more: Any) -> Image:
    image = make_image(alt="En väg", **more)
    goal.figure_image = image
    goal.save_revision().publish()
    return image


def test_alt_text_that_a_public_page_relies_on_stays(goal: GoalPage) -> None:
    image = shown(goal)
    image.alt = ""
    with pytest.raises(PublicationError, match="Alternativtext saknas"):
        image.save()
    assert public()[uuid_key("image", image)][1]["alt"] == "En väg"


def test_image_past_its_last_day_disappears_everywhere(goal: GoalPage) -> None:
    image = shown(goal, valid_until=timezone.localdate())
    key = uuid_key("image", image)
    with recording() as current:  # as the night passes
        Image.objects.filter(pk=image.pk).update(valid_until=timezone.localdate() - timedelta(days=1))
        current.keys.clear()
    call_command("publish_scheduled", "--dryrun")
    assert key in public()
    call_command("publish_scheduled")
    assert key not in public()


@pytest.mark.parametrize("table", ["record_edition CASCADE", "record_content", "record_search", "record_attribution"])
def test_record_is_not_emptied_at_once(goal: GoalPage, table: str) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"TRUNCATE {table}")


def test_locale_is_not_renamed_round_the_record(goal: GoalPage) -> None:
    with pytest.raises(DatabaseError, match="outside a recording"), transaction.atomic():
        Locale.objects.filter(language_code="sv").update(language_code="fi")
