"""Why something disappears is asked for where it is confirmed, and told to those who look for it."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from cms.publishing.keys import page_key, uuid_key
from cms.record.models import Edition
from goals.models import GoalPage, PlanPage
from tests.asking import ask
from tests.factories.goals import make_goal, make_kpi, make_landing, make_plan

pytestmark = pytest.mark.django_db

ASKED = 'name="public_reason"'


@pytest.fixture
def adopted() -> GoalPage:
    decision = {"decision_status": "ADOPTED", "decided_on": date(2023, 11, 20), "decision_paragraph": "§ 1"}
    return make_goal(make_plan(make_landing(), **decision))


def page_of(editor: Client, url: str) -> str:
    return editor.get(url).content.decode()


def newest(key: str) -> tuple[str, str]:
    edition = Edition.objects.filter(key=key).latest("sequence")
    return edition.kind, edition.note


@pytest.mark.parametrize("act", ["unpublish", "delete"])
def test_reason_is_demanded_below_an_adopted_plan(editor: Client, adopted: GoalPage, act: str) -> None:
    url, key = reverse(f"wagtailadmin_pages:{act}", args=[adopted.pk]), page_key(adopted)
    asked = page_of(editor, url)
    assert ASKED in asked
    assert "required></textarea>" in asked
    answer = editor.post(url, headers={"Referer": url}, follow=True)
    assert answer.redirect_chain == [(url, 302)]
    assert "”Infrastruktur” är kvar som förut." in answer.content.decode()
    assert newest(key) == ("FIRST", "")
    editor.post(url, {"public_reason": " KF § 8. "})
    assert newest(key) == ("WITHDRAWAL", "KF § 8.")


@pytest.mark.parametrize("act", ["unpublish", "delete"])
def test_reason_is_welcome_elsewhere(editor: Client, goal: GoalPage, act: str) -> None:
    url = reverse(f"wagtailadmin_pages:{act}", args=[goal.pk])
    asked = page_of(editor, url)
    assert ASKED in asked
    assert "(frivilligt)" in asked
    editor.post(url)
    assert newest(page_key(goal)) == ("WITHDRAWAL", "")


def test_draft_disappears_without_a_question(editor: Client, goal: GoalPage) -> None:
    draft = make_goal(goal.get_parent(), "Utkast", live=False)
    assert ASKED not in page_of(editor, reverse("wagtailadmin_pages:delete", args=[draft.pk]))


def test_whole_plan_is_asked_for_once(editor: Client, adopted: GoalPage) -> None:
    plan = PlanPage.objects.get()
    url = reverse("wagtailadmin_pages:unpublish", args=[plan.pk])
    assert page_of(editor, url).count(ASKED) == 1
    editor.post(url, {"public_reason": "Upphävd."})
    assert newest(page_key(plan)) == newest(page_key(adopted)) == ("WITHDRAWAL", "Upphävd.")


@pytest.mark.parametrize("act", ["unpublish", "delete"])
def test_many_pages_disappear_for_one_reason(editor: Client, adopted: GoalPage, act: str) -> None:
    other = make_goal(adopted.get_parent(), "Utbildning")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", act]) + f"?id={adopted.pk}&id={other.pk}"
    assert ASKED in page_of(editor, url)
    editor.post(url, headers={"Referer": url})
    assert newest(page_key(other)) == ("FIRST", "")
    editor.post(url, {"public_reason": "KF § 8."})
    assert newest(page_key(adopted)) == newest(page_key(other)) == ("WITHDRAWAL", "KF § 8.")


def test_goal_that_is_moved_away_is_asked_for(editor: Client, adopted: GoalPage) -> None:
    other = make_plan(adopted.get_parent().get_parent(), 2025)
    url = reverse("wagtailadmin_pages:move_confirm", args=[adopted.pk, other.pk])
    assert "Varför flyttas sidan?" in page_of(editor, url)
    editor.post(url, {"public_reason": "Hör till nästa år."})
    assert newest(page_key(adopted)) == ("MAJOR", "Hör till nästa år.")


def test_snippet_is_asked_for_too(editor: Client) -> None:
    kpi = make_kpi()
    url = reverse("wagtailsnippets_goals_kpi:unpublish", args=[kpi.pk])
    assert ASKED in page_of(editor, url)
    editor.post(url, {"public_reason": "Mäts inte längre."})
    assert newest(uuid_key("kpi", kpi)) == ("WITHDRAWAL", "Mäts inte längre.")
    assert ASKED in page_of(editor, reverse("wagtailsnippets_goals_kpi:delete", args=[make_kpi("Annat").pk]))


def test_closed_page_says_that_it_is_closed(adopted: GoalPage) -> None:
    PageViewRestriction.objects.create(page=adopted, restriction_type="login")
    assert newest(page_key(adopted)) == ("WITHDRAWAL", "Sidan är inte längre öppen för alla.")


def test_privacy_asks_why_and_tells_those_who_look_for_the_page(editor: Client, adopted: GoalPage) -> None:
    url = reverse("wagtailadmin_pages:set_privacy", args=[adopted.pk])
    assert ASKED in editor.get(url).json()["html"]
    editor.post(url, {"restriction_type": "login", "public_reason": " Sekretess, OSL 21 kap. 1 §. "})
    assert newest(page_key(adopted)) == ("WITHDRAWAL", "Sekretess, OSL 21 kap. 1 §.")
    assert ask(
        "query ($path: String!) { route(path: $path) { status reason } }",
        path="/kommunens-mal-och-budget/mal-2024/infrastruktur/",
    )["route"] == {"status": 410, "reason": "Sekretess, OSL 21 kap. 1 §."}
    assert ASKED not in editor.get(url).json()["html"]
    editor.post(url, {"restriction_type": "none", "public_reason": "Skrivet förut"})
    assert newest(page_key(adopted)) == ("MINOR", "")


@pytest.mark.parametrize("written", ["", "  "])
def test_nobody_hides_a_public_page_without_a_word(editor: Client, goal: GoalPage, written: str) -> None:
    url = reverse("wagtailadmin_pages:set_privacy", args=[goal.pk])
    answer = editor.post(url, {"restriction_type": "login", "public_reason": written}).json()
    assert answer["step"] == "set_privacy"
    assert "Skriv varför, med stöd i lag eller beslut." in answer["html"]
    assert newest(page_key(goal)) == ("FIRST", "")
    assert not PageViewRestriction.objects.exists()


def test_draft_is_hidden_without_a_question(editor: Client, goal: GoalPage) -> None:
    draft = make_goal(goal.get_parent(), "Utkast", live=False)
    url = reverse("wagtailadmin_pages:set_privacy", args=[draft.pk])
    assert ASKED not in editor.get(url).json()["html"]
    assert editor.post(url, {"restriction_type": "login"}).json()["step"] == "set_privacy_done"
