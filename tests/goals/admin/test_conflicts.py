"""Two editors, or one with two windows, on one page or snippet."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from goals.models import GoalPage, ResponsibleBody
from tests.factories.site import make_user
from tests.goals.admin.conftest import Form, edit_url, form_of, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def colleague() -> Client:
    client = Client()
    client.force_login(make_user("kollega"))
    return client


def body_url(body: ResponsibleBody) -> str:
    return reverse("wagtailsnippets_goals_responsiblebody:edit", args=[body.pk])


def draft_of(goal: GoalPage) -> Any:
    return GoalPage.objects.get(pk=goal.pk).get_latest_revision_as_object()


def answer_of(html: str, **choices: str) -> tuple[str, Form]:
    """The conflict page's form, with what the editor chose."""
    form = BeautifulSoup(html, "html.parser").select_one("form[action*='skrivet-samtidigt']")
    assert form is not None
    hidden = {field["name"]: field["value"] for field in form.select("input[type=hidden]")}
    asked = [field["value"] for field in form.select("input[name=asked]")]
    return str(form["action"]), {**hidden, "asked": asked, **{f"keep-{name}": side for name, side in choices.items()}}


@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}, {"action-review": "1"}])
def test_second_save_is_told_with_both_texts_and_writes_nothing(
    editor: Client, colleague: Client, goal: GoalPage, action: dict[str, str]
) -> None:
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    send(editor, edit_url(goal), first | {"statement": "Den första texten."})
    kept = draft_of(goal)
    answer = colleague.post(edit_url(goal), second | {"statement": "Den andra texten."} | action)
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "sparade en ny version" in html
    assert "första" in html
    assert "andra" in html
    now = draft_of(goal)
    assert (now.statement, now.latest_revision_id) == ("Den första texten.", kept.latest_revision_id)
    assert GoalPage.objects.get(pk=goal.pk).statement == "Staden växer hållbart."


def test_page_that_had_no_revision_is_guarded_too(editor: Client, colleague: Client, goal: GoalPage) -> None:
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    assert "loaded_revision_id" not in first
    send(editor, edit_url(goal), first | {"scope_note": "Min."})
    assert colleague.post(edit_url(goal), second | {"scope_note": "Din."}).status_code == 409


def test_autosave_on_an_older_version_is_refused_in_swedish(editor: Client, colleague: Client, goal: GoalPage) -> None:
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    send(editor, edit_url(goal), first | {"statement": "Sparad."})
    answer = colleague.post(edit_url(goal), second, headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json()["error_code"]) == (400, "invalid_revision")
    assert answer.json()["error_message"].startswith("Någon annan har sparat")


def test_what_each_wrote_alone_is_put_together(editor: Client, colleague: Client, goal: GoalPage) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)))
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    send(editor, edit_url(goal), first | {"statement": "Ny formulering."})
    html = colleague.post(edit_url(goal), second | {"scope_note": "Ny avgränsning."}).content.decode()
    url, form = answer_of(html)
    assert form["asked"] == []
    assert colleague.post(url, form).url == edit_url(goal)
    draft = draft_of(goal)
    assert (draft.statement, draft.scope_note) == ("Ny formulering.", "Ny avgränsning.")
    assert draft.latest_revision.user.username == "kollega"


@pytest.mark.parametrize(("side", "left"), [("mine", "Min."), ("theirs", "Deras.")])
def test_where_both_wrote_the_editor_chooses(
    editor: Client, colleague: Client, goal: GoalPage, side: str, left: str
) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)))
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    send(editor, edit_url(goal), first | {"statement": "Deras."})
    url, form = answer_of(colleague.post(edit_url(goal), second | {"statement": "Min."}).content.decode())
    again = colleague.post(url, form)
    assert (again.status_code, "Välj text på varje rad" in again.content.decode()) == (409, True)
    assert colleague.post(url, form | {"keep-statement": side}).status_code == 302
    assert draft_of(goal).statement == left
    statements = {revision.content["statement"] for revision in GoalPage.objects.get(pk=goal.pk).revisions.all()}
    assert "Deras." in statements


def test_rows_of_both_are_kept(editor: Client, colleague: Client, goal: GoalPage) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)))
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    send(editor, edit_url(goal), first | {"assignments-0-due_on": "2024-12-31"})
    changed = second | {"assignments-0-follow_ups-0-status": "NOT_EXPECTED"}
    url, form = answer_of(colleague.post(edit_url(goal), changed).content.decode())
    assert colleague.post(url, form).status_code == 302
    row = draft_of(goal).assignments.all()[0]
    assert (str(row.due_on), row.follow_ups.all()[0].status) == ("2024-12-31", "NOT_EXPECTED")


def test_a_third_save_meanwhile_is_told_again(editor: Client, colleague: Client, goal: GoalPage) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)))
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    send(editor, edit_url(goal), first | {"statement": "Ett."})
    url, form = answer_of(colleague.post(edit_url(goal), second | {"statement": "Min."}).content.decode())
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)) | {"statement": "Två."})
    again = colleague.post(url, form | {"keep-statement": "mine"})
    assert again.status_code == 409
    url, form = answer_of(again.content.decode(), statement="mine")
    assert colleague.post(url, form).status_code == 302
    assert draft_of(goal).statement == "Min."


def test_what_is_carried_is_the_editors_own(editor: Client, colleague: Client, goal: GoalPage) -> None:
    first, second = (form_of(client, edit_url(goal)) for client in (editor, colleague))
    send(editor, edit_url(goal), first | {"statement": "Ett."})
    html = colleague.post(edit_url(goal), second | {"statement": "Min."}).content.decode()
    url, form = answer_of(html, statement="mine")
    assert editor.post(url, form).status_code == 404
    assert colleague.post(url, form | {"carried": str(form["carried"])[:-1]}).status_code == 404


def test_approving_what_has_changed_meanwhile_is_told(editor: Client, colleague: Client, goal: GoalPage) -> None:
    """An approver who has read another text has not approved this one."""
    seen = form_of(colleague, edit_url(goal))
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)) | {"statement": "Ändrad efteråt."})
    answer = colleague.post(edit_url(goal), seen | {"action-publish": "1"})
    assert answer.status_code == 409
    assert GoalPage.objects.get(pk=goal.pk).statement == "Staden växer hållbart."


def test_refused_publication_still_keeps_the_draft(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"statement": "", "scope_note": "Nytt", "action-publish": "1"}
    assert editor.post(edit_url(goal), form).status_code == 302
    assert draft_of(goal).scope_note == "Nytt"


def test_snippets_are_guarded_alike(editor: Client, colleague: Client, board: ResponsibleBody) -> None:
    url = body_url(board)
    first, second = (form_of(client, url) for client in (editor, colleague))
    send(editor, url, first | {"name": "Styrelsen"})
    answer = colleague.post(url, second | {"abbreviation": "KST", "name": "Nämnden"})
    assert answer.status_code == 409
    assert "Styrelsen" in answer.content.decode()
    action, form = answer_of(answer.content.decode(), name="theirs", abbreviation="mine")
    assert colleague.post(action, form).status_code == 302
    draft = ResponsibleBody.objects.get(pk=board.pk).get_latest_revision_as_object()
    assert (draft.name, draft.abbreviation) == ("Styrelsen", "KST")
