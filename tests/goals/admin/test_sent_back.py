"""What an approver reads beside the differences, and what its writer reads when it comes back."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import Comment, CommentReply

from cms.publishing.keys import page_key
from goals.models import GoalPage, PlanPage
from tests.factories.goals import make_goal, make_plan
from tests.factories.site import make_user
from tests.goals.admin.conftest import edit_url
from tests.goals.admin.test_four_eyes import moderate
from tests.goals.four_eyes.conftest import wrote

pytestmark = pytest.mark.django_db


@pytest.fixture
def goal() -> GoalPage:
    return make_goal(make_plan())


@pytest.fixture
def handed_in(goal: GoalPage) -> GoalPage:
    moderate(goal)
    author = make_user("forfattare", first_name="Rut", last_name="Ek")
    wrote(goal, author, scope_note="Vi bygger mer.")
    goal.get_workflow().start(goal, author)
    return GoalPage.objects.get()


@pytest.fixture
def approver(client: Client) -> Client:
    client.force_login(make_user("godkannare", first_name="Åsa", last_name="Berg"))
    return client


def text_of(client: Client, url: str) -> str:
    main = BeautifulSoup(client.get(url).content, "html.parser").select_one("main")
    return " ".join(main.get_text(" ").split()) if main else ""


def review(goal: GoalPage) -> str:
    return reverse("public_review", args=[page_key(goal)])


def send_back(client: Client, goal: GoalPage, comment: str) -> None:
    version = client.get(review(goal)).context["version"]
    client.post(reverse("decide", args=[page_key(goal), "reject"]), {"version": version, "comment": comment})


def test_comments_stand_beside_the_differences(handed_in: GoalPage, approver: Client) -> None:
    user = make_user("kollega", first_name="Bo", last_name="Al")
    said = Comment.objects.create(page=handed_in, user=user, text="Mer än vad?", contentpath="scope_note")
    CommentReply.objects.create(comment=said, user=user, text="Än i fjol.")
    Comment.objects.create(page=handed_in, user=user, text="Bra mening.", contentpath="statement")
    page = BeautifulSoup(approver.get(review(handed_in)).content, "html.parser")
    beside = [row.get_text(" ", strip=True) for row in page.select(".public-differences .public-said")]
    assert [words.rpartition(" ")[0].partition(" 20")[0] for words in beside] == ["Bo Al", "Bo Al svarar"]
    assert ["Mer än vad?" in beside[0], "Än i fjol." in beside[1]] == [True, True]
    others = [row.get_text(" ", strip=True) for row in page.select(".public-comments li")]
    assert ["Bra mening." in words and words.startswith("Målformulering:") for words in others] == [True]


def test_writer_reads_the_comment_above_the_form_and_on_the_desk(handed_in: GoalPage, approver: Client) -> None:
    send_back(approver, handed_in, "Skriv hur mycket.")
    assert "Åsa Berg skickade tillbaka sidan: ”Skriv hur mycket.”" in approver.get(edit_url(handed_in)).content.decode()
    desk = text_of(approver, f"{reverse('desk:index')}?plan={PlanPage.objects.get().pk}")
    assert "Åsa Berg skickade tillbaka: ”Skriv hur mycket.”" in desk
    assert "Rut Ek sedan" in desk


def test_what_has_changed_since_is_shown_when_it_is_handed_in_again(handed_in: GoalPage, approver: Client) -> None:
    send_back(approver, handed_in, "Skriv hur mycket.")
    assert "Inget som läsaren ser är ändrat sedan dess." in text_of(approver, review(handed_in))
    author: Any = GoalPage.objects.get().latest_revision.user
    wrote(handed_in, author, statement="Staden växer med tusen hem.")
    handed_in.current_workflow_state.resume(author)
    page = BeautifulSoup(approver.get(review(handed_in)).content, "html.parser")
    since = page.select_one(".public-since")
    assert since is not None
    assert "tusen hem" in since.get_text()
    assert "Vi bygger mer." not in since.get_text()
    assert "Åsa Berg skickade tillbaka" in page.get_text(" ")
