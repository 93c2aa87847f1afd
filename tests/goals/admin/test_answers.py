"""What an approver's yes came to is told, and a writer hands in straight from the review."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.template.defaultfilters import date as formatted
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cms.models import User
from cms.publishing.keys import page_key
from goals.models import GoalPage, PlanPage
from tests.factories.goals import adopt
from tests.goals.admin.conftest import edit_url
from tests.goals.admin.test_four_eyes import answer, moderate, write

pytestmark = pytest.mark.django_db
NOW = "”Infrastruktur” är godkänd och offentlig nu."


@pytest.fixture
def adopted(goal: GoalPage, settings: Any) -> GoalPage:
    settings.FOUR_EYES = True
    adopt(PlanPage.objects.get())
    moderate(goal)
    return goal


def review_of(client: Client, goal: GoalPage) -> Any:
    return client.get(reverse("public_review", args=[page_key(goal)]))


def hand_in(client: Client, goal: GoalPage, version: str) -> str:
    url = reverse("hand_in", args=[page_key(goal)])
    return client.post(url, {"version": version}, follow=True).content.decode()


def drafted(goal: GoalPage, **words: str) -> None:
    draft = goal.get_latest_revision_as_object()
    for name, value in words.items():
        setattr(draft, name, value)
    draft.save_revision(user=User.objects.get(username="redaktor"))


def test_yes_tells_that_it_is_public_and_leads_to_the_desk(
    editor: Client, approver: Client, adopted: GoalPage, mailoutbox: list[EmailMessage]
) -> None:
    write(editor, adopted, **{"action-submit": "1"})
    html = answer(approver, adopted, "approve")
    assert NOW in html
    assert 'aria-labelledby="desk-heading"' in html
    assert edit_url(adopted) in html
    assert NOW in mailoutbox[-1].body


def test_yes_to_a_later_hour_tells_the_hour(editor: Client, approver: Client, adopted: GoalPage) -> None:
    later = timezone.localtime() + timedelta(days=1)
    write(editor, adopted, **{"action-submit": "1", "go_live_at": later.strftime("%Y-%m-%d %H:%M")})
    hour = formatted(later, "j F Y \\k\\l. H.i")
    assert f"”Infrastruktur” är godkänd och blir offentlig {hour}." in answer(approver, adopted, "approve")


def test_writer_hands_in_from_the_review(editor: Client, adopted: GoalPage) -> None:
    write(editor, adopted)
    page = review_of(editor, adopted)
    assert "Lämna in för godkännande" in page.content.decode()
    assert "har ändrats sedan du läste det" in hand_in(editor, adopted, "1 förut")
    told = hand_in(editor, adopted, page.context["version"])
    assert "”Infrastruktur” är inlämnad för godkännande. Inget ändras för läsarna förrän någon godkänner." in told
    assert GoalPage.objects.get(pk=adopted.pk).workflow_in_progress
    assert "Lämna in för godkännande" not in review_of(editor, adopted).content.decode()


def test_what_a_rule_would_stop_is_not_handed_in(editor: Client, adopted: GoalPage) -> None:
    drafted(adopted, statement="Något annat.")
    page = review_of(editor, adopted)
    assert "Lämna in för godkännande" not in page.content.decode()
    assert "Inget är inlämnat" in hand_in(editor, adopted, page.context["version"])
    assert not GoalPage.objects.get(pk=adopted.pk).workflow_in_progress


def test_correction_is_told_in_one_way(editor: Client, adopted: GoalPage) -> None:
    drafted(adopted, statement="Rättstavat.", change_kind="CORRECTION", change_note="Ett stavfel.")
    html = review_of(editor, adopted).content.decode()
    assert "Det här publiceras som rättelse av ett fel. Annars vore det en ändring i sak, eftersom planen är" in html
    assert "räknas som en ändring i sak" not in html
