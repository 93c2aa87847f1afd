from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import rich_text

from goals.models import Assignment, GoalPage, ResponsibleBody
from tests.factories.goals import assignment, follow_up, make_body
from tests.factories.site import make_image
from tests.goals.admin.conftest import edit_url, form_of, send

pytestmark = pytest.mark.django_db


def saved(goal: GoalPage, **fields: Any) -> int:
    """A new draft of the goal; the number of its revision."""
    draft = GoalPage.objects.get(pk=goal.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    return int(draft.save_revision(log_action=True).pk)


def compared(editor: Client, goal: GoalPage, before: int, after: int) -> dict[str, str]:
    """The comparison as the editor reads it: additions in +…+, deletions in -…-."""
    url = reverse("wagtailadmin_pages:revisions_compare", args=[goal.pk, before, after])
    table = BeautifulSoup(editor.get(url).content, "html.parser").select_one("table.listing")
    assert table is not None
    for sign, name in (("+", "addition"), ("-", "deletion")):
        for mark in table.select(f".{name}"):
            mark.insert(0, sign)
            mark.append(sign)
    for end in table.select("dt, dd"):
        end.append(" ")
    rows = ([" ".join(cell.text.split()) for cell in row.select("td")] for row in table.select("tbody tr"))
    return {label.rstrip(":"): change for label, change in rows}


def test_history_lists_every_revision(editor: Client, goal: GoalPage) -> None:
    first, second = saved(goal), saved(goal, statement="Ny.")
    page = editor.get(reverse("wagtailadmin_pages:history", args=[goal.pk])).content.decode()
    links = [reverse("wagtailadmin_pages:revisions_revert", args=[goal.pk, revision]) for revision in (first, second)]
    assert [link in page for link in links] == [True, False]


def test_changed_follow_up_of_an_assignment_is_compared(editor: Client, goal: GoalPage) -> None:
    before = saved(goal)
    draft = GoalPage.objects.get(pk=goal.pk).get_latest_revision_as_object()
    report = draft.assignments.first().follow_ups.first()
    report.status, report.comment = "NOT_EXPECTED", "<p>På efterkälken.</p>"
    after = int(draft.save_revision().pk)
    words = compared(editor, goal, before, after)["Uppdrag"]
    assert "Status -Bedöms bli genomfört-+Bedöms inte bli genomfört+" in words
    assert "Kommentar På -väg.-+efterkälken.+" in words


def test_new_assignment_is_compared_with_its_body_and_follow_ups(
    editor: Client, goal: GoalPage, board: ResponsibleBody
) -> None:
    before = saved(goal)
    row = assignment(board, "<p>Två.</p>", co_bodies=[make_body("Valnämnden")], follow_ups=[follow_up("T2")])
    after = saved(goal, assignments=[*goal.assignments.all(), row])
    words = compared(editor, goal, before, after)["Uppdrag"]
    assert "Uppdragets text Två. Ansvarig Kommunstyrelsen (KS) Medansvariga Valnämnden" in words
    assert "Uppföljning År 2024 Tidpunkt T2 (prognos) Status Bedöms bli genomfört" in words


def test_figure_caption_and_numbers_are_compared(editor: Client, goal: GoalPage) -> None:
    before = saved(goal, sdgs=[9])
    after = saved(goal, figure_image=make_image("Storsjön"), figure_caption="Kväll", number=3, sdgs=[9, 11])
    changes = compared(editor, goal, before, after)
    assert changes["Bildtext"] == "+Kväll+"
    assert changes["Nummer"] == "+3+"
    assert changes["Mål i Agenda 2030"].endswith("innovationer och infrastruktur, 11. Hållbara städer och samhällen+")
    assert "Bild" in changes


def test_political_text_is_compared_block_by_block(editor: Client, goal: GoalPage) -> None:
    block = {"id": "a0000000-0000-4000-8000-000000000001", "type": "paragraph"}
    before = saved(goal, political_text=[{**block, "value": {"text": "<p>Vi vill bygga.</p>"}}])
    after = saved(goal, political_text=[{**block, "value": {"text": "<p>Vi vill bevara.</p>"}}])
    assert "Vi vill -bygga.-+bevara.+" in compared(editor, goal, before, after)["Politisk text"]


def restore(editor: Client, goal: GoalPage, revision: int, **action: str) -> None:
    """Open an old revision and save it, as the editor does."""
    form = form_of(editor, reverse("wagtailadmin_pages:revisions_revert", args=[goal.pk, revision]))
    send(editor, edit_url(goal), form, **action)


def test_restored_rows_keep_their_uuids_after_they_were_deleted(editor: Client, goal: GoalPage) -> None:
    row = goal.assignments.first()
    expected = [(row.uuid, [report.uuid for report in row.follow_ups.all()])]
    old = saved(goal)
    form = form_of(editor, edit_url(goal)) | {"assignments-0-DELETE": "1"}
    send(editor, edit_url(goal), form, **{"action-publish": "1"})
    assert not Assignment.objects.exists()
    restore(editor, goal, old)
    assert not Assignment.objects.exists()
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)), **{"action-publish": "1"})
    found = GoalPage.objects.get().assignments.get()
    assert [(found.uuid, [report.uuid for report in found.follow_ups.all()])] == expected
    assert "På väg." in found.follow_ups.get().comment


def test_restored_text_comes_back_in_the_same_row(editor: Client, goal: GoalPage) -> None:
    old = saved(goal)
    form = form_of(editor, edit_url(goal)) | {"assignments-0-text": rich_text("<p>Riv en väg.</p>")}
    send(editor, edit_url(goal), form, **{"action-publish": "1"})
    restore(editor, goal, old, **{"action-publish": "1"})
    row = GoalPage.objects.get().assignments.get()
    assert "Bygg en väg." in row.text
    assert row.uuid == goal.assignments.first().uuid


def test_old_revision_opens_though_its_body_is_deleted(editor: Client, goal: GoalPage) -> None:
    gone = make_body("Kortlivad nämnd")
    old = saved(goal, assignments=[assignment(gone)])
    saved(goal, assignments=[])
    gone.delete()
    form = form_of(editor, reverse("wagtailadmin_pages:revisions_revert", args=[goal.pk, old]))
    assert (form["assignments-TOTAL_FORMS"], form["assignments-0-lead_body"]) == ("1", "")
