"""A round of an adopted plan: one hands in everything in one step, another reads and answers it on one page."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.mail import EmailMessage
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from cms.people.groups import APPROVERS, COMMUNICATORS
from cms.record.models import Edition
from goals.models import GoalPage, PlanPage
from tests.factories.goals import adopt
from tests.factories.site import make_user
from tests.goals.follow_up_round.conftest import Form, address, filled_in, reports

pytestmark = pytest.mark.django_db
ROWS = {"Vägar1": ("EXPECTED", "På väg."), "Bostäder0": ("EXPECTED", "Två hus.")}


@pytest.fixture(autouse=True)
def _four_eyes(settings: Any) -> None:
    settings.FOUR_EYES = True


@pytest.fixture
def adopted(plan: PlanPage) -> PlanPage:
    """The plan, adopted, with approvers for all below it."""
    adopt(plan)
    workflow = Workflow.objects.create(name="Godkännande före publicering")
    task = GroupApprovalTask.objects.create(name="Godkännande")
    task.groups.create(name=f"{APPROVERS} av planen")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=plan)
    return plan


@pytest.fixture
def approver(adopted: PlanPage) -> Client:
    user = make_user("godkannare")
    user.groups.set(GroupApprovalTask.objects.get(name="Godkännande").groups.all())
    client = Client()
    client.force_login(user)
    return client


def hand_in(client: Client, plan: PlanPage, **more: str) -> Any:
    sent = {**filled_in(client, address(plan), **ROWS), "hand_in": "1", **more}
    return client.post(address(plan), sent, follow=True)


def answers(plan: PlanPage) -> str:
    return reverse("desk:answers", args=[plan.pk])


def answered(client: Client, plan: PlanPage, decision: str, comment: str = "", **more: Any) -> Any:
    pages = [item.id for item in client.get(answers(plan)).context["items"]]
    sent: Form = {"pages": pages, "comment": comment, decision: "1", **more}
    return client.post(answers(plan), sent, follow=True)


def statuses() -> list[str]:
    return [goal.current_workflow_state.status for goal in GoalPage.objects.order_by("path")]


def test_everything_is_handed_in_in_one_step(
    editor: Client, adopted: PlanPage, approver: Client, mailoutbox: list[EmailMessage]
) -> None:
    page = hand_in(editor, adopted).content.decode()
    assert "2 mål är inlämnade för godkännande." in page
    assert statuses() == ["in_progress", "in_progress"]
    assert reports("Vägar")[1] == [("T1", "EXPECTED", "<p>På väg.</p>")]
    assert reports("Vägar", public=True)[1] == []
    told = [mail for mail in mailoutbox if mail.to == ["godkannare@example.org"] and "Att granska" in mail.subject]
    assert [mail.subject for mail in told] == ["Att granska: 2 sidor"]
    assert f"http://127.0.0.1:8000{answers(adopted)}" in told[0].body


def test_note_goes_with_the_drafts(editor: Client, adopted: PlanPage) -> None:
    refused = hand_in(editor, adopted, change_note="")
    assert "Ingenting är inlämnat: skriv en notering." in refused.content.decode()
    assert reports("Vägar")[1] == []
    hand_in(editor, adopted, change_note="Uppföljning T1 2024.")
    draft = GoalPage.objects.get(title="Vägar").get_latest_revision_as_object()
    assert (draft.change_kind, draft.change_note) == ("MAJOR", "Uppföljning T1 2024.")


def test_approver_reads_all_on_one_page_and_publishes_at_one_instant(
    editor: Client, adopted: PlanPage, approver: Client
) -> None:
    hand_in(editor, adopted, change_note="Uppföljning T1 2024.")
    page = approver.get(answers(adopted)).content.decode()
    assert "På väg." in page
    assert "Två hus." in page
    assert "2 sidor är godkända." in answered(approver, adopted, "approve").content.decode()
    newest = [Edition.objects.filter(path__endswith=f"/{slug}/").latest("sequence") for slug in ("vagar", "bostader")]
    assert [edition.note for edition in newest] == ["Uppföljning T1 2024."] * 2
    assert newest[0].valid.lower == newest[1].valid.lower


def test_all_are_sent_back_with_the_comment_and_handed_in_again(
    editor: Client, adopted: PlanPage, approver: Client
) -> None:
    hand_in(editor, adopted)
    silent = answered(approver, adopted, "reject")
    assert "Skriv vad som behöver ändras innan du skickar tillbaka." in silent.content.decode()
    assert statuses() == ["in_progress", "in_progress"]
    answered(approver, adopted, "reject", "Skriv när husen är klara.")
    assert statuses() == ["needs_changes", "needs_changes"]
    comments = [goal.current_workflow_state.current_task_state.comment for goal in GoalPage.objects.all()]
    assert comments == ["Skriv när husen är klara."] * 2
    hand_in(editor, adopted)
    assert statuses() == ["in_progress", "in_progress"]


@pytest.mark.parametrize(
    ("decision", "subject", "told"),
    [
        ("approve", "Godkända: 2 sidor", "är godkänd och offentlig nu."),
        ("reject", "Tillbakaskickade: 2 sidor", "Kommentaren: ”Skriv mer.”"),
    ],
)
def test_author_of_many_answers_gets_one_mail(
    editor: Client,
    adopted: PlanPage,
    approver: Client,
    mailoutbox: list[EmailMessage],
    decision: str,
    subject: str,
    told: str,
) -> None:
    hand_in(editor, adopted, change_note="Uppföljning T1 2024.")
    del mailoutbox[:]
    answered(approver, adopted, decision, "Skriv mer.")
    assert [mail.subject for mail in mailoutbox] == [subject]
    assert told in mailoutbox[0].body
    assert mailoutbox[0].body.count("”Vägar”") == mailoutbox[0].body.count("”Bostäder”") == 1


def test_writer_can_not_approve_and_loses_nothing(editor: Client, adopted: PlanPage) -> None:
    hand_in(editor, adopted)
    page = answered(editor, adopted, "approve", "Jag tycker att det är bra.").content.decode()
    assert "Du har själv skrivit något av det som skulle bli offentligt" in page
    assert "Jag tycker att det är bra.</textarea>" in page
    assert statuses() == ["in_progress", "in_progress"]
    assert reports("Vägar", public=True)[1] == []


def test_what_was_written_meanwhile_is_read_first(editor: Client, adopted: PlanPage, approver: Client) -> None:
    hand_in(editor, adopted)
    pages = [item.id for item in approver.get(answers(adopted)).context["items"]]
    draft = GoalPage.objects.get(title="Vägar").get_latest_revision_as_object()
    draft.statement = "Något annat."
    draft.save_revision(user=draft.latest_revision.user, overwrite_revision=draft.latest_revision)
    page = answered(approver, adopted, "approve", pages=pages).content.decode()
    assert "En sida har ändrats eller besvarats sedan du läste den." in page
    assert reports("Bostäder", public=True) == [[]]


def test_batch_tells_which_pages_somebody_else_must_publish(
    editor: Client, adopted: PlanPage, approver: Client
) -> None:
    """With four eyes the others are still published, and what waits for an answer is answered in its own place."""
    sent = filled_in(editor, address(adopted), Vägar1=("EXPECTED", ""))
    editor.post(address(adopted), {**sent, "save": "1"})
    sent = filled_in(approver, address(adopted), Bostäder0=("EXPECTED", ""))
    approver.post(address(adopted), {**sent, "save": "1"})
    url = reverse("desk:batch", args=[adopted.pk])
    items = {item.title: item for item in approver.get(url).context["items"]}
    assert "Du har själv skrivit" in items["Bostäder"].closed
    assert items["Vägar"].closed == ""
    note = {"change_kind": "MAJOR", "change_note": "T1.", "when": "now", "hour": ""}
    both = [item.id for item in items.values()]
    refused = approver.post(url, {**note, "pages": both}).content.decode()
    assert "En sida har ändrats sedan du granskade den." in refused
    approver.post(url, {**note, "pages": [items["Vägar"].id]})
    assert reports("Vägar", public=True)[1] == [("T1", "EXPECTED", "")]
    assert reports("Bostäder", public=True) == [[]]


def test_rows_are_closed_to_writers_while_they_wait(editor: Client, adopted: PlanPage, client: Client) -> None:
    hand_in(editor, adopted)
    writer = make_user("skribent", is_superuser=False, is_staff=False)
    writer.groups.add(Group.objects.get(name=COMMUNICATORS))
    client.force_login(writer)
    entries = client.get(address(adopted)).context["sheet"].entries
    assert {entry.closed for entry in entries} == {"Målet är låst, väntar på godkännande eller på sin tid."}
