"""What somebody without an account may see of a draft, and the year as it will be."""

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction

from cms.models import PreviewDraft
from cms.publishing.keys import page_key
from goals.models import GoalPage
from tests.factories.goals import make_goal
from tests.factories.site import make_image, make_user
from tests.goals.admin.previewing import ask, token_for

pytestmark = pytest.mark.django_db

ASK = "query ($path: String!) { route(path: $path) { page { title ... on Goal { statement } } } }"
PATH = "/kommunens-mal-och-budget/mal-2024/infrastruktur/"


def shared_link(editor: Client, goal: GoalPage, **sent: str) -> str:
    url = reverse("share_preview", args=[page_key(goal)])
    html = editor.post(url, {"shared_with": "Ordföranden", "days": "7", **sent}).content.decode()
    field = BeautifulSoup(html, "html.parser").select_one("#shared-link")
    assert field is not None
    return str(field["value"])


def behind(link: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(link).fragment).items()}


def seen(token: str, path: str = PATH) -> Any:
    """What a browser without a session gets."""
    answer = Client().post(
        "/preview/graphql/",
        {"query": ASK, "variables": {"path": path}},
        content_type="application/json",
        headers={"Authorization": f"Preview {token}"},
    )
    return answer.json()["data"]["route"]["page"] if answer.status_code == 200 else answer.status_code


@pytest.fixture
def drafted(goal: GoalPage) -> GoalPage:
    goal.statement = "Som det är tänkt."
    goal.save_revision()
    return goal


def test_address_or_form_that_nobody_was_given_is_no_fault_of_ours(editor: Client, drafted: GoalPage) -> None:
    sharing = reverse("share_preview", args=[page_key(drafted)])
    assert {editor.post(sharing, {"revoke": forged}).status_code for forged in ("x", "9" * 30)} == {302}
    ahead = reverse("preview_ahead", args=[page_key(drafted.get_parent())])
    assert editor.get(ahead, {"at": "2026-02-30T10:00:00+01:00"}).status_code == 404


def test_link_shows_the_draft_to_somebody_without_an_account(editor: Client, drafted: GoalPage) -> None:
    link = shared_link(editor, drafted)
    page = Client().get(urlsplit(link).path)
    assert (page.status_code, page.headers["Cache-Control"], page.headers["X-Robots-Tag"]) == (
        200,
        "no-store",
        "noindex",
    )
    assert behind(link)["page"] == PATH
    assert seen(behind(link)["preview"]) == {"title": "Infrastruktur", "statement": "Som det är tänkt."}


def test_shared_draft_says_of_when_it_is_and_until_when_its_link_works(editor: Client, drafted: GoalPage) -> None:
    token = behind(shared_link(editor, drafted))["preview"]
    answer = ask(token, "{ __typename }")
    draft = PreviewDraft.objects.get()
    assert draft.shared_until is not None
    told = [answer.headers["Draft-Shared-At"], answer.headers["Draft-Shared-Until"]]
    assert told == [draft.created_at.isoformat(), draft.shared_until.isoformat()]
    assert "Draft-Shared-Until" not in ask(token_for(make_user("annan"), drafted), "{ __typename }").headers


def test_token_opens_no_other_draft(editor: Client, drafted: GoalPage) -> None:
    """Neither what a sibling says in its draft, nor a page that nobody has published."""
    other = make_goal(drafted.get_parent(), "Trygghet")
    other.statement = "Hemligt ännu."
    other.save_revision()
    make_goal(drafted.get_parent(), "Opublicerat", live=False).save_revision()
    token = behind(shared_link(editor, drafted))["preview"]
    assert seen(token, PATH.replace("infrastruktur", "trygghet"))["statement"] == "Staden växer hållbart."
    assert seen(token, PATH.replace("infrastruktur", "opublicerat")) is None


def test_picture_in_a_closed_collection_is_in_no_preview(editor: Client, drafted: GoalPage) -> None:
    closed = Collection.get_first_root_node().add_child(name="Stängd")
    drafted.figure_image = make_image("Väg", alt="En väg")
    drafted.save_revision()
    figure = "query ($path: String!) { page(path: $path) { ... on Goal { figure { alt } } } }"

    def shown() -> Any:
        token = behind(shared_link(editor, drafted))["preview"]
        return ask(token, figure, path=PATH).json()["data"]["page"]["figure"]

    assert shown() == {"alt": "En väg"}
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    drafted.figure_image.collection = closed
    drafted.figure_image.save()
    assert shown() is None


def test_link_outlives_a_day_and_ends_when_it_was_said_to(editor: Client, drafted: GoalPage) -> None:
    token = behind(shared_link(editor, drafted))["preview"]
    PreviewDraft.objects.update(created_at=timezone.now() - timedelta(days=3))
    assert seen(token)["title"] == "Infrastruktur"
    PreviewDraft.objects.update(shared_until=timezone.now() - timedelta(seconds=1))
    assert seen(token) in (401, 403)


def test_link_is_listed_and_can_be_revoked(editor: Client, drafted: GoalPage) -> None:
    token = behind(shared_link(editor, drafted))["preview"]
    url = reverse("share_preview", args=[page_key(drafted)])
    assert "Ordföranden" in editor.get(url).content.decode()
    editor.post(url, {"revoke": str(PreviewDraft.objects.get().pk)})
    assert seen(token) in (401, 403)
    assert "Ingen länk är delad." in editor.get(url).content.decode()


def test_link_is_not_for_those_who_may_not_edit(client: Client, drafted: GoalPage) -> None:
    client.force_login(make_user("lasare", is_superuser=False))
    assert client.post(reverse("share_preview", args=[page_key(drafted)]), {"days": "7"}).status_code == 302
    assert not PreviewDraft.objects.exists()


def test_wrong_days_share_nothing(editor: Client, drafted: GoalPage) -> None:
    editor.post(reverse("share_preview", args=[page_key(drafted)]), {"shared_with": "x", "days": "3650"})
    assert not PreviewDraft.objects.exists()


def test_year_is_shown_with_all_its_drafts(editor: Client, drafted: GoalPage) -> None:
    make_goal(drafted.get_parent(), "Nytt mål", live=False)
    same = make_goal(drafted.get_parent(), "Oförändrat")
    answer = editor.get(reverse("preview_ahead", args=[page_key(drafted.get_parent())]))
    pages = {page["title"]: page["is_changed"] for page in answer.context["pages"]}
    assert pages == {
        "Kommunfullmäktiges mål 2024": False,
        "Infrastruktur": True,
        same.title: False,
        "Nytt mål": True,
    }
    token = behind(answer.context["pages"][0]["address"])["preview"]
    assert seen(token)["statement"] == "Som det är tänkt."
    assert seen(token, PATH.replace("infrastruktur", "nytt-mal"))["title"] == "Nytt mål"


def test_year_is_shown_as_at_an_hour(editor: Client, drafted: GoalPage) -> None:
    hour = timezone.now() + timedelta(days=1)
    drafted.statement = "Från i morgon."
    drafted.go_live_at = hour
    drafted.save_revision(approved_go_live_at=hour)
    drafted.statement = "Ännu senare."
    drafted.save_revision()
    url = reverse("preview_ahead", args=[page_key(drafted.get_parent())])
    assert editor.get(url).context["hours"] == [hour]
    answer = editor.get(url, {"at": hour.isoformat()})
    assert seen(behind(answer.context["pages"][0]["address"])["preview"])["statement"] == "Från i morgon."
    before = editor.get(url, {"at": (hour - timedelta(hours=1)).isoformat()})
    token = behind(before.context["pages"][0]["address"])["preview"]
    assert seen(token)["statement"] == "Staden växer hållbart."
    assert editor.get(url, {"at": "i morgon"}).status_code == 404
