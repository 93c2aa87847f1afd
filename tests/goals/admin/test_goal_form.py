import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import rich_text

from goals.models import Assignment, GoalPage, ResponsibleBody
from tests.factories.goals import make_plan
from tests.goals.admin.conftest import add_row, edit_url, form_of, no_rows, send

pytestmark = pytest.mark.django_db


def uuids(goal: GoalPage) -> list[tuple[str, list[str]]]:
    return [(str(row.uuid), [str(report.uuid) for report in row.follow_ups.all()]) for row in goal.assignments.all()]


def draft_of(goal: GoalPage) -> GoalPage:
    return GoalPage.objects.get(pk=goal.pk).get_latest_revision_as_object()


def test_new_goal_is_saved_as_draft_with_nested_rows(editor: Client, board: ResponsibleBody) -> None:
    url = reverse("wagtailadmin_pages:add", args=["goals", "goalpage", make_plan().pk])
    form = form_of(editor, url) | {"title": "Näringsliv och tillväxt", "slug": "naringsliv"}
    add_row(form, "assignments", kind="COUNCIL", text=rich_text("<p>Sök upp.</p>"), lead_body=str(board.pk))
    form |= no_rows("assignments-0-follow_ups")
    add_row(form, "assignments-0-follow_ups", year="2024", period="T1", status="EXPECTED", comment=rich_text(""))
    send(editor, url, form)
    goal = GoalPage.objects.get()
    report = goal.assignments.get().follow_ups.get()
    assert (goal.live, goal.slug, report.status) == (False, "naringsliv", "EXPECTED")


def test_incomplete_goal_is_saved_as_draft(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"statement": "", "assignments-0-lead_body": ""}
    form |= {"assignments-0-follow_ups-0-status": "NOT_DONE", "assignments-0-follow_ups-0-year": ""}
    send(editor, edit_url(goal), form)
    draft = draft_of(goal)
    assert (draft.statement, draft.assignments.first().lead_body) == ("", None)
    assert GoalPage.objects.get(pk=goal.pk).statement == "Staden växer hållbart."


def test_rows_keep_their_uuids_through_saves(editor: Client, goal: GoalPage) -> None:
    before = uuids(goal)
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)) | {"statement": "Ny."})
    assert uuids(draft_of(goal)) == before
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)), **{"action-publish": "1"})
    assert (GoalPage.objects.get().statement, uuids(GoalPage.objects.get())) == ("Ny.", before)


def test_new_row_of_a_draft_keeps_its_uuid_until_it_is_published(
    editor: Client, goal: GoalPage, board: ResponsibleBody
) -> None:
    form = form_of(editor, edit_url(goal))
    add_row(form, "assignments", kind="COMMITTEE", text=rich_text("<p>Två.</p>"), lead_body=str(board.pk))
    send(editor, edit_url(goal), form | no_rows("assignments-1-follow_ups"))
    first = uuids(draft_of(goal))
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)) | {"statement": "Ny."})
    assert uuids(draft_of(goal)) == first
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)), **{"action-publish": "1"})
    assert uuids(GoalPage.objects.get()) == first


def test_rows_of_one_form_get_uuids_of_their_own(editor: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    form = form_of(editor, edit_url(goal))
    for place in (1, 2):
        add_row(form, "assignments", kind="COUNCIL", text=rich_text(f"<p>{place}</p>"), lead_body=str(board.pk))
        form |= no_rows(f"assignments-{place}-follow_ups")
    send(editor, edit_url(goal), form, **{"action-publish": "1"})
    assert Assignment.objects.values("uuid").distinct().count() == 3


def test_co_bodies_and_reordering_are_saved(editor: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    other = ResponsibleBody.objects.create(name="Tekniska nämnden", kind="COMMITTEE", live=True)
    form = form_of(editor, edit_url(goal)) | {"assignments-0-co_bodies": [str(other.pk)], "assignments-0-ORDER": "2"}
    add_row(form, "assignments", kind="COUNCIL", text=rich_text("<p>Först.</p>"), lead_body=str(board.pk), ORDER="1")
    send(editor, edit_url(goal), form | no_rows("assignments-1-follow_ups"), **{"action-publish": "1"})
    rows = GoalPage.objects.get().assignments.all()
    assert [[body.name for body in row.co_bodies.all()] for row in rows] == [[], ["Tekniska nämnden"]]


def test_deleted_row_is_gone_after_publication(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"assignments-0-DELETE": "1"}
    send(editor, edit_url(goal), form, **{"action-publish": "1"})
    assert not Assignment.objects.exists()


def test_sdgs_are_saved_as_numbers(editor: Client, goal: GoalPage) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)) | {"sdgs": ["9", "11"]}, **{"action-publish": "1"})
    assert GoalPage.objects.get().sdgs == [9, 11]


def test_publication_that_breaks_a_rule_keeps_the_draft_and_the_public_page(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"assignments-0-follow_ups-0-status": "NOT_EXPECTED"}
    form["assignments-0-follow_ups-0-comment"] = rich_text("")
    response = editor.post(edit_url(goal), {**form, "action-publish": "1"}, follow=True)
    assert "”Bedöms inte bli genomfört” behöver en kommentar. Skriv varför." in response.content.decode()
    public, draft = (page.assignments.first().follow_ups.first() for page in (GoalPage.objects.get(), draft_of(goal)))
    assert (public.status, draft.status) == ("EXPECTED", "NOT_EXPECTED")


def test_autosave_tells_the_browser_the_uuid_of_each_new_row(
    editor: Client, goal: GoalPage, board: ResponsibleBody
) -> None:
    form = form_of(editor, edit_url(goal))
    add_row(form, "assignments", kind="COUNCIL", text=rich_text("<p>Två.</p>"), lead_body=str(board.pk))
    form |= no_rows("assignments-1-follow_ups")
    add_row(form, "assignments-1-follow_ups", year="2024", period="T1", status="EXPECTED", comment=rich_text(""))
    updates = editor.post(edit_url(goal), form, headers={"Accept": "application/json"}).json()["field_updates"]
    row, (report,) = uuids(draft_of(goal))[1]
    assert updates["assignments-1-row_uuid"] == row
    assert updates["assignments-1-follow_ups-0-row_uuid"] == report


@pytest.mark.parametrize("text", ["x", "[1]", '{"blocks": [{"type": "x"}], "entityMap": {}}'])
def test_forged_running_text_is_the_senders_fault(editor: Client, goal: GoalPage, text: str) -> None:
    form = form_of(editor, edit_url(goal)) | {"assignments-0-text": text}
    assert editor.post(edit_url(goal), form).status_code == 400


def folded(page: bytes) -> list[str]:
    rows = BeautifulSoup(page, "html.parser").select("[data-inline-panel-child]:has(> .collapsed)")
    return [str(row["id"]) for row in rows if "__prefix__" not in str(row["id"])]


def test_saved_row_is_folded_unless_there_is_something_to_mend_in_it(editor: Client, goal: GoalPage) -> None:
    both = ["inline_child_assignments-0", "inline_child_assignments-0-follow_ups-0"]
    assert folded(editor.get(edit_url(goal)).content) == both
    form = form_of(editor, edit_url(goal))
    assert folded(editor.post(edit_url(goal), form | {"title": ""}).content) == both
    assert folded(editor.post(edit_url(goal), form | {"assignments-0-due_on": "snart"}).content) == both[1:]
    assert folded(editor.post(edit_url(goal), form | {"assignments-0-follow_ups-0-year": "x"}).content) == []
