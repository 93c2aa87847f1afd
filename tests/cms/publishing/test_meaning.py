from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import InternalError, connection, transaction
from django.db.utils import IntegrityError
from django.utils import timezone

from cms.publishing.keys import page_key, uuid_key
from cms.record.errors import PublicationError
from cms.record.models import Edition
from cms.record.reader import open_snapshot
from cms.record.recording import recording
from goals.models import GoalPage, Kpi, PlanPage
from tests.factories.goals import make_kpi, make_landing, make_plan


def publish(page: Any, **fields: Any) -> None:
    """A draft with these fields, published."""
    draft = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision().publish()


def told(key: str) -> list[tuple[str, str, int | None]]:
    """What each edition of an object says of itself, oldest first."""
    found = Edition.objects.filter(key=key).order_by("sequence")
    return [(edition.kind, edition.note, edition.corrects) for edition in found]


FIRST, MINOR = ("FIRST", "", None), ("MINOR", "", None)


def test_note_goes_from_the_draft_to_the_edition_once(goal: GoalPage) -> None:
    publish(goal, statement="Två.", change_kind="MAJOR", change_note=" Nytt beslut. ")
    publish(goal, statement="Tre.")
    assert told(page_key(goal)) == [FIRST, ("MAJOR", "Nytt beslut.", None), MINOR]


@pytest.mark.parametrize("kind", ["MAJOR", "CORRECTION"])
def test_note_is_owed_when_publishing_and_never_by_a_draft(goal: GoalPage, kind: str) -> None:
    goal.statement, goal.change_kind, goal.change_note = "Två.", kind, "  "
    revision = goal.save_revision()
    with pytest.raises(PublicationError, match="Vad ändringen betyder"):
        revision.publish()
    assert told(page_key(goal)) == [FIRST]
    assert GoalPage.objects.get().get_latest_revision_as_object().change_kind == kind


def test_correction_points_at_the_edition_it_corrects(goal: GoalPage) -> None:
    publish(goal, statement="Två.")
    publish(goal, statement="Tre.", change_kind="CORRECTION", change_note="Fel siffra.")
    assert told(page_key(goal))[2] == ("CORRECTION", "Fel siffra.", 2)


def test_correction_can_not_be_deleted_or_pointed_elsewhere(goal: GoalPage) -> None:
    publish(goal, statement="Två.", change_kind="CORRECTION", change_note="Fel.")
    for sql in ("DELETE FROM record_edition WHERE kind = 'CORRECTION'", "UPDATE record_edition SET corrects = NULL"):
        with pytest.raises((IntegrityError, InternalError)), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql)


def test_updated_at_moves_with_meaning_and_stays_with_form(goal: GoalPage) -> None:
    key = page_key(goal)
    publish(goal, statement="Två.")
    first, second = Edition.objects.filter(key=key).order_by("sequence")
    assert second.updated_at == first.updated_at == first.valid.lower
    publish(goal, statement="Tre.", change_kind="CORRECTION", change_note="Fel.")
    third = Edition.objects.get(key=key, number=3)
    assert third.updated_at == third.valid.lower


def test_pages_that_change_along_say_nothing(goal: GoalPage, plan: PlanPage) -> None:
    publish(plan, slug="mal-tjugofyra", change_kind="MAJOR", change_note="Nytt namn.")
    assert told(page_key(plan)) == [FIRST, ("MAJOR", "Nytt namn.", None)]
    assert told(page_key(goal)) == [FIRST, MINOR]


def test_alias_says_what_its_source_says(goal: GoalPage, plan: PlanPage) -> None:
    alias = goal.create_alias(parent=make_plan(plan.get_parent(), 2025))
    publish(goal, statement="Två.", change_kind="MAJOR", change_note="Nytt beslut.")
    assert told(page_key(alias))[-1] == ("MAJOR", "Nytt beslut.", None)


def test_schedule_carries_the_note_to_its_hour(goal: GoalPage) -> None:
    publish(goal, scope_note="Nu.")
    hour = timezone.now() + timedelta(hours=1)
    publish(goal, statement="Två.", change_kind="MAJOR", change_note="Från årsskiftet.", go_live_at=hour)
    assert told(page_key(goal)) == [FIRST, MINOR]
    revision = goal.revisions.get(approved_go_live_at__isnull=False)
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()
    call_command("publish_scheduled")
    assert told(page_key(goal))[-1] == ("MAJOR", "Från årsskiftet.", None)


def test_restored_draft_does_not_bring_its_note_back(goal: GoalPage) -> None:
    goal.statement, goal.change_kind, goal.change_note = "Två.", "MAJOR", "Nytt beslut."
    early = goal.save_revision()
    publish(goal)
    publish(goal, statement="Tre.")
    early.refresh_from_db()
    early.publish()
    assert told(page_key(goal))[1:] == [("MAJOR", "Nytt beslut.", None), MINOR, MINOR]


def test_corrected_key_figure_says_so() -> None:
    kpi = make_kpi()
    publish(kpi, title="Nöjda medborgare", change_kind="CORRECTION", change_note="Fel namn.")
    assert told(uuid_key("kpi", kpi)) == [FIRST, ("CORRECTION", "Fel namn.", 1)]
    assert (Kpi.objects.get().change_kind, Kpi.objects.get().change_note) == ("MINOR", "")


def test_edition_remembers_the_revision_it_was_made_of(goal: GoalPage, plan: PlanPage) -> None:
    publish(goal, statement="Två.")
    publish(plan, slug="mal-tjugofyra")
    found = Edition.objects.filter(key=page_key(goal)).order_by("sequence").select_related("attribution")
    newest = goal.revisions.latest("pk").pk
    assert [edition.attribution.revision_id for edition in found] == [None, newest, None]


def test_reason_is_told_by_what_disappears_alone(goal: GoalPage) -> None:
    with recording(reason="Ersatt av nytt mål."):
        goal.unpublish()
    assert told(page_key(goal))[-1] == ("WITHDRAWAL", "Ersatt av nytt mål.", None)
    assert set(Edition.objects.exclude(note="").values_list("kind", flat=True)) == {"WITHDRAWAL"}


def test_expired_page_says_why(goal: GoalPage) -> None:
    goal.expire_at = timezone.now() - timedelta(minutes=1)
    goal.save()
    call_command("publish_scheduled")
    path = "/" + goal.url_path.lstrip("/").partition("/")[2]
    assert open_snapshot().resolve(path, "sv").reason == "Publiceringstiden har gått ut."


def test_first_publication_has_no_note_of_an_editor(plan: PlanPage) -> None:
    landing = make_landing(plan.get_parent().get_parent(), title="Andra", slug="andra", live=False)
    landing.change_kind, landing.change_note = "MAJOR", "Kopierad."
    landing.save_revision().publish()
    assert told(page_key(landing)) == [FIRST]
