"""A round is written on one page, saved together or not at all, and published with one note."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import GroupPagePermission

from cms.record.models import Edition
from goals.models import GoalPage, PlanPage, ResponsibleBody
from tests.factories.goals import assignment, make_body, make_goal
from tests.factories.site import make_user
from tests.goals.follow_up_round.conftest import address, filled_in, reports

pytestmark = pytest.mark.django_db
NOTHING_NEW = [[("T1", "NOT_EXPECTED", "<p>Saknar <b>pengar</b>.</p>")], []]


def test_rows_are_those_of_the_year_or_of_a_body(editor: Client, plan: PlanPage) -> None:
    every = editor.get(address(plan)).context["sheet"]
    assert [entry.text for entry in every.entries] == ["Bygg en väg.", "Laga en bro.", "Bygg ett hus."]
    body = ResponsibleBody.objects.get(name="Bostads AB")
    assert [entry.text for entry in editor.get(address(plan, body=body.pk)).context["sheet"].entries] == [
        "Bygg ett hus."
    ]


def test_last_reported_period_is_shown_first_and_what_was_said_before(editor: Client, plan: PlanPage) -> None:
    assert editor.get(address(plan, "")).context["sheet"].name == "T1 2024"
    page = editor.get(address(plan, "T2")).content.decode()
    assert "T1 2024: Bedöms inte bli genomfört" in page


def test_changed_rows_become_drafts_and_the_others_stay_untouched(editor: Client, plan: PlanPage) -> None:
    homes = GoalPage.objects.get(title="Bostäder").latest_revision_id
    sent = filled_in(editor, address(plan), Vägar1=("EXPECTED", "På väg.\nKlart i maj <snart>."))
    assert editor.post(address(plan), {**sent, "save": "1"}).status_code == 302
    assert reports("Vägar") == [
        NOTHING_NEW[0],
        [("T1", "EXPECTED", "<p>På väg.</p><p>Klart i maj &lt;snart&gt;.</p>")],
    ]
    assert reports("Vägar", public=True) == NOTHING_NEW
    assert GoalPage.objects.get(title="Bostäder").latest_revision_id == homes
    reported = GoalPage.objects.get(title="Vägar").get_latest_revision_as_object().assignments.all()[1]
    assert reported.follow_ups.get().reported_on == timezone.localdate()


@pytest.mark.parametrize(
    ("period", "row", "message"),
    [
        ("T1", ("NOT_EXPECTED", ""), "”Bedöms inte bli genomfört” behöver en kommentar. Skriv varför."),
        ("T3", ("NOT_DONE", " "), "”Är inte genomfört” behöver en kommentar. Skriv varför."),
        ("T1", ("DONE", ""), "T1 är en prognos. Välj hur det bedöms bli, eller ändra tidpunkten till T3."),
        ("T3", ("EXPECTED", ""), "T3 är ett utfall. Välj hur det blev, eller ändra tidpunkten till T1 eller T2."),
    ],
)
def test_one_wrong_row_saves_nothing(
    editor: Client, plan: PlanPage, period: str, row: tuple[str, str], message: str
) -> None:
    url = address(plan, period)
    good = {"T1": "EXPECTED", "T3": "DONE"}[period]
    sent = filled_in(editor, url, Vägar1=row, Bostäder0=(good, ""))
    answer = editor.post(url, {**sent, "publish": "1"})
    assert answer.status_code == 200
    page = BeautifulSoup(answer.content, "html.parser")
    assert message in page.select_one(".round-wrong").get_text()
    assert page.select_one(".round-wrong th").get_text().startswith("Laga en bro.")
    assert page.select_one(f"[name$=-status] option[value={good}][selected]") is not None
    assert (reports("Vägar"), reports("Bostäder")) == (NOTHING_NEW, [[]])


def test_round_is_published_at_one_instant_with_one_note(editor: Client, plan: PlanPage) -> None:
    sent = filled_in(editor, address(plan), Vägar1=("EXPECTED", ""), Bostäder0=("CANNOT_ASSESS", ""))
    editor.post(address(plan), {**sent, "change_note": "Uppföljning T1 2024.", "publish": "1"})
    newest = [Edition.objects.filter(path__endswith=f"/{slug}/").latest("sequence") for slug in ("vagar", "bostader")]
    assert [(edition.kind, edition.note) for edition in newest] == [("MAJOR", "Uppföljning T1 2024.")] * 2
    assert newest[0].valid.lower == newest[1].valid.lower
    assert reports("Bostäder", public=True) == [[("T1", "CANNOT_ASSESS", "")]]


def test_round_that_was_saved_before_is_published_without_questions(editor: Client, plan: PlanPage) -> None:
    sent = filled_in(editor, address(plan), Vägar1=("EXPECTED", ""))
    editor.post(address(plan), {**sent, "save": "1"})
    assert editor.get(address(plan)).context["form"].drafts == []
    editor.post(address(plan), {**filled_in(editor, address(plan)), "publish": "1"})
    assert reports("Vägar", public=True)[1] == [("T1", "EXPECTED", "")]


def test_note_is_owed(editor: Client, plan: PlanPage) -> None:
    sent = filled_in(editor, address(plan), Vägar1=("EXPECTED", ""))
    answer = editor.post(address(plan), {**sent, "change_note": "", "publish": "1"})
    assert "Ingenting är publicerat: skriv en notering." in answer.content.decode()
    assert reports("Vägar") == NOTHING_NEW


def test_rows_own_draft_is_not_published_by_accident(editor: Client, plan: PlanPage) -> None:
    other_draft()
    sent = filled_in(editor, address(plan), Vägar1=("EXPECTED", ""))
    answer = editor.post(address(plan), {**sent, "publish": "1"})
    assert "”Vägar” har ett utkast med mer än uppföljning. Välj vad som ska hända." in answer.content.decode()
    assert GoalPage.objects.get(title="Vägar").statement == "Staden växer hållbart."
    assert reports("Vägar") == NOTHING_NEW


@pytest.mark.parametrize(
    ("choice", "public", "statement", "is_pending"),
    [
        ("reports_alone", [("T1", "EXPECTED", "")], "Staden växer hållbart.", True),
        ("with_draft", [("T1", "EXPECTED", "")], "Utkast.", False),
        ("hold", [], "Staden växer hållbart.", True),
    ],
)
def test_other_drafts_are_chosen_about(
    editor: Client, plan: PlanPage, choice: str, public: list[tuple[str, str, str]], statement: str, is_pending: bool
) -> None:
    goal = other_draft()
    sent = filled_in(editor, address(plan), Vägar1=("EXPECTED", ""))
    editor.post(address(plan), {**sent, f"draft-{goal.pk}-what": choice, "publish": "1"})
    now = GoalPage.objects.get(pk=goal.pk)
    assert (now.statement, now.has_unpublished_changes) == (statement, is_pending)
    assert reports("Vägar", public=True)[1] == public
    assert now.get_latest_revision_as_object().statement == "Utkast."
    assert reports("Vägar")[1] == [("T1", "EXPECTED", "")]


def other_draft() -> GoalPage:
    goal = GoalPage.objects.get(title="Vägar")
    draft = goal.get_latest_revision_as_object()
    draft.statement = "Utkast."
    draft.save_revision()
    return goal


def test_goal_that_was_never_public_stays_so(editor: Client, plan: PlanPage) -> None:
    make_goal(plan, "Nytt", live=False, assignments=[assignment(make_body())]).save_revision()
    sent = filled_in(editor, address(plan), Nytt0=("EXPECTED", ""))
    answer = editor.post(address(plan), {**sent, "publish": "1"}, follow=True)
    assert "Sparat men inte publicerat: Nytt." in [str(message) for message in answer.context["messages"]]
    assert not GoalPage.objects.get(title="Nytt").live
    assert reports("Nytt") == [[("T1", "EXPECTED", "")]]


def test_row_that_somebody_else_wrote_in_is_told_and_overwritten_only_when_sent_again(
    editor: Client, plan: PlanPage
) -> None:
    mine = filled_in(editor, address(plan), Vägar1=("EXPECTED", ""))
    theirs = filled_in(editor, address(plan), Vägar1=("CANNOT_ASSESS", "Vi vet inte."))
    editor.post(address(plan), {**theirs, "save": "1"})
    answer = editor.post(address(plan), {**mine, "save": "1"})
    assert "Någon annan har skrivit i raden: ”Kan ej bedömas. Vi vet inte.”" in answer.content.decode()
    assert reports("Vägar")[1] == [("T1", "CANNOT_ASSESS", "<p>Vi vet inte.</p>")]
    page = BeautifulSoup(answer.content, "html.parser")
    seen = {field["name"]: field["value"] for field in page.select("[name$=-seen]")}
    editor.post(address(plan), {**mine, **seen, "save": "1"})
    assert reports("Vägar")[1] == [("T1", "EXPECTED", "")]


def test_comment_keeps_its_form_until_its_words_change(editor: Client, plan: PlanPage) -> None:
    sent = filled_in(editor, address(plan), Vägar0=("CANNOT_ASSESS", "Saknar pengar."))
    editor.post(address(plan), {**sent, "save": "1"})
    assert reports("Vägar")[0] == [("T1", "CANNOT_ASSESS", "<p>Saknar <b>pengar</b>.</p>")]


def test_who_may_not_edit_sees_closed_rows_and_changes_nothing(client: Client, plan: PlanPage) -> None:
    group = Group.objects.create(name="Låsare")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    lock = Permission.objects.get(codename="lock_page", content_type__app_label="wagtailcore")
    GroupPagePermission.objects.create(group=group, page=plan, permission=lock)
    user = make_user("las", is_superuser=False, is_staff=False)
    user.groups.add(group)
    client.force_login(user)
    sent = filled_in(client, address(plan), Vägar1=("EXPECTED", ""))
    client.post(address(plan), {**sent, "publish": "1"})
    assert reports("Vägar") == NOTHING_NEW
    assert "Du får inte ändra i målet." in client.get(address(plan)).content.decode()


def test_another_goal_costs_no_query(editor: Client, plan: PlanPage) -> None:
    asked = []
    for number in range(2):
        rows = [assignment(make_body()), assignment(make_body())]
        make_goal(plan, f"Mål {number}", assignments=rows).save_revision().publish()
        editor.get(address(plan))
        with CaptureQueriesContext(connection) as queries:
            editor.get(address(plan))
        asked.append(len(queries))
    assert asked[0] == asked[1]
