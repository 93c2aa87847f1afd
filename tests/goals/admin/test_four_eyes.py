"""An adopted plan: one writes, another one publishes, whichever way it is done."""

from datetime import timedelta

import pytest
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from cms.models import User
from cms.publishing.keys import page_key
from goals.models import GoalPage, PlanPage
from tests.factories.goals import adopt
from tests.factories.site import make_user
from tests.goals.admin.conftest import edit_url, form_of, send

pytestmark = pytest.mark.django_db
PUBLISH = {"action-publish": "1"}
BASE_URL = "http://127.0.0.1:8000"


@pytest.fixture(autouse=True)
def _four_eyes(settings: object) -> None:
    settings.FOUR_EYES = True  # type: ignore[attr-defined]


@pytest.fixture
def adopted(goal: GoalPage) -> GoalPage:
    """The goal, in a plan that the council has adopted."""
    adopt(PlanPage.objects.get())
    return goal


def write(editor: Client, goal: GoalPage, words: str = "Vi bygger mer.", **action: str) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)) | {"scope_note": words}, **action)


def public(goal: GoalPage) -> str:
    return str(GoalPage.objects.get(pk=goal.pk).scope_note)


def test_writer_cannot_publish_alone_and_keeps_the_draft(editor: Client, adopted: GoalPage) -> None:
    form = form_of(editor, edit_url(adopted)) | {"scope_note": "Vi bygger mer."} | PUBLISH
    html = editor.post(edit_url(adopted), form, follow=True).content.decode()
    assert "Du har själv skrivit något av det som skulle bli offentligt" in html
    assert public(adopted) == ""
    assert GoalPage.objects.get(pk=adopted.pk).get_latest_revision_as_object().scope_note == "Vi bygger mer."


def test_another_one_publishes_what_the_first_has_written(editor: Client, approver: Client, adopted: GoalPage) -> None:
    write(editor, adopted)
    send(approver, edit_url(adopted), form_of(approver, edit_url(adopted)), **PUBLISH)
    assert public(adopted) == "Vi bygger mer."


def test_who_changes_it_on_the_way_becomes_a_writer_too(editor: Client, approver: Client, adopted: GoalPage) -> None:
    """The first one's words have been read by nobody who did not write in them."""
    write(editor, adopted, "Vi bygger mera.")
    approver.post(edit_url(adopted), form_of(approver, edit_url(adopted)) | {"scope_note": "Vi bygger mer."} | PUBLISH)
    assert public(adopted) == ""
    editor.post(edit_url(adopted), form_of(editor, edit_url(adopted)) | PUBLISH)
    assert public(adopted) == ""
    third = Client()
    third.force_login(make_user("tredje"))
    send(third, edit_url(adopted), form_of(third, edit_url(adopted)), **PUBLISH)
    assert public(adopted) == "Vi bygger mer."


def test_who_takes_back_a_change_has_not_written(editor: Client, approver: Client, adopted: GoalPage) -> None:
    write(editor, adopted)
    write(approver, adopted, "Vi bygger mera.")
    write(approver, adopted)
    send(approver, edit_url(adopted), form_of(approver, edit_url(adopted)), **PUBLISH)
    assert public(adopted) == "Vi bygger mer."


def test_what_has_been_published_is_nobodys_any_more(editor: Client, approver: Client, adopted: GoalPage) -> None:
    write(editor, adopted)
    send(approver, edit_url(adopted), form_of(approver, edit_url(adopted)), **PUBLISH)
    write(approver, adopted, "Vi bygger mera.")
    send(editor, edit_url(adopted), form_of(editor, edit_url(adopted)), **PUBLISH)
    assert public(adopted) == "Vi bygger mera."


def test_saving_again_hides_nobody(editor: Client, approver: Client, adopted: GoalPage) -> None:
    """A save by somebody else that changes nothing is no second pair of eyes."""
    write(editor, adopted)
    send(approver, edit_url(adopted), form_of(approver, edit_url(adopted)))
    editor.post(edit_url(adopted), form_of(editor, edit_url(adopted)) | PUBLISH)
    assert public(adopted) == ""


def test_scheduling_and_bulk_ask_the_same(editor: Client, approver: Client, adopted: GoalPage) -> None:
    later = timezone.localtime() + timedelta(days=1)
    hour = {"go_live_at": later.strftime("%Y-%m-%d %H:%M")}
    write(editor, adopted)
    editor.post(edit_url(adopted), form_of(editor, edit_url(adopted)) | hour | PUBLISH)
    assert GoalPage.objects.get(pk=adopted.pk).scheduled_revision is None
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    editor.post(f"{url}?id={adopted.pk}&next=/admin/", {"include_descendants": ""})
    assert public(adopted) == ""
    send(approver, edit_url(adopted), form_of(approver, edit_url(adopted)) | hour, **PUBLISH)
    waiting = GoalPage.objects.get(pk=adopted.pk).scheduled_revision
    waiting.content |= {"go_live_at": None}
    waiting.approved_go_live_at = timezone.now() - timedelta(hours=1)
    waiting.save()
    call_command("publish_scheduled")
    assert public(adopted) == "Vi bygger mer."


def test_plans_that_are_not_adopted_are_anybodys(editor: Client, goal: GoalPage) -> None:
    write(editor, goal, **PUBLISH)
    assert public(goal) == "Vi bygger mer."


def test_small_municipalities_turn_it_off(editor: Client, adopted: GoalPage, settings: object) -> None:
    settings.FOUR_EYES = False  # type: ignore[attr-defined]
    write(editor, adopted, **PUBLISH)
    assert public(adopted) == "Vi bygger mer."


def moderate(goal: GoalPage) -> None:
    """A workflow with one step on the goal's plan; administrators may take it."""
    task = GroupApprovalTask.objects.create(name="Godkännande")
    workflow = Workflow.objects.create(name="Godkännande före publicering")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=goal.get_parent())


def answer(client: Client, goal: GoalPage, decision: str, comment: str = "", version: str = "") -> str:
    review = client.get(reverse("public_review", args=[page_key(goal)]))
    sent = {"version": version or review.context["version"], "comment": comment}
    return client.post(reverse("decide", args=[page_key(goal), decision]), sent, follow=True).content.decode()


def test_approver_sees_differences_and_approves_them(editor: Client, approver: Client, adopted: GoalPage) -> None:
    moderate(adopted)
    write(editor, adopted, **{"action-submit": "1"})
    html = approver.get(reverse("public_review", args=[page_key(adopted)])).content.decode()
    assert "Godkänn och publicera" in html
    assert "Vi bygger mer." in html
    answer(editor, adopted, "approve")
    assert public(adopted) == ""
    answer(approver, adopted, "approve")
    assert public(adopted) == "Vi bygger mer."


def test_mail_leads_to_the_differences_and_back_again_in_swedish(
    editor: Client, approver: Client, adopted: GoalPage, mailoutbox: list[EmailMessage]
) -> None:
    moderate(adopted)
    User.objects.filter(username="redaktor").update(first_name="Rut", last_name="Ek")
    write(editor, adopted, **{"action-submit": "1"})
    assert "Skriv vad som behöver ändras" in answer(approver, adopted, "reject")
    answer(approver, adopted, "reject", "Målet är för vagt.")
    sent = {mail.subject: mail.body for mail in mailoutbox}
    assert set(sent) == {
        "Att granska: Infrastruktur",
        "Inlämnad för godkännande: Infrastruktur",
        "Tillbakaskickad: Infrastruktur",
    }
    assert f"{BASE_URL}{reverse('public_review', args=[page_key(adopted)])}" in sent["Att granska: Infrastruktur"]
    back = sent["Tillbakaskickad: Infrastruktur"]
    assert "Hej Rut!" in back
    assert "Kommentaren: ”Målet är för vagt.”" in back


def test_what_has_changed_since_it_was_read_is_not_approved(
    editor: Client, approver: Client, adopted: GoalPage
) -> None:
    moderate(adopted)
    write(editor, adopted, **{"action-submit": "1"})
    assert "har ändrats sedan du läste det" in answer(approver, adopted, "approve", version="1 förut")
    assert public(adopted) == ""
