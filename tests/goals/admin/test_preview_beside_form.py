"""A form's preview is drawn anew under the token that it has: its own, and no other's."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from cms.models import PreviewDraft
from goals.models import GoalPage
from tests.factories.site import make_user
from tests.goals.admin.conftest import Form, edit_url, form_of
from tests.goals.admin.previewing import ask, preview_url, token_for, token_of

pytestmark = pytest.mark.django_db

GOAL = '{ goal(year: 2024, slug: "%s") { id statement } }'
BESIDE = "?in_preview_panel=true"


def again(editor: Client, url: str, form: Form) -> dict[str, object]:
    """What the form does a while after a change."""
    assert editor.post(url, form).json()["is_valid"] is True
    answer = editor.get(url, {"mode": "again", "in_preview_panel": "true"})
    assert "no-store" in answer["Cache-Control"]
    told: dict[str, object] = answer.json()
    return told


def statement(token: str, slug: str) -> str:
    return str(ask(token, GOAL % slug).json()["data"]["goal"]["statement"])


def test_same_token_shows_what_stands_in_the_form_now(editor: Client, goal: GoalPage) -> None:
    form, url = form_of(editor, edit_url(goal)), preview_url(goal)
    token = token_of(editor, url + BESIDE, form)
    before = ask(token, GOAL % goal.slug).json()["data"]["goal"]
    told = again(editor, url, form | {"statement": "Skrivet sedan."})
    assert told == {"drawn": True, "path": "/kommunens-mal-och-budget/mal-2024/infrastruktur/"}
    assert ask(token, GOAL % goal.slug).json()["data"]["goal"] == before | {"statement": "Skrivet sedan."}
    assert PreviewDraft.objects.count() == 1


def test_page_that_was_never_saved_is_drawn_again_too(editor: Client, goal: GoalPage) -> None:
    place = ["goals", "goalpage", goal.get_parent().pk]
    form = form_of(editor, reverse("wagtailadmin_pages:add", args=place))
    form |= {"title": "Nytt", "slug": "nytt", "statement": "Först."}
    url = reverse("wagtailadmin_pages:preview_on_add", args=place)
    token = token_of(editor, url + BESIDE, form)
    told = again(editor, url, form | {"statement": "Sedan.", "slug": "nyare"})
    assert told == {"drawn": True, "path": "/kommunens-mal-och-budget/mal-2024/nyare/"}
    assert statement(token, "nyare") == "Sedan."


def test_no_other_preview_is_drawn_again(editor: Client, goal: GoalPage) -> None:
    """One in a window of its own, and another editor's, stay as they were looked at."""
    form, url = form_of(editor, edit_url(goal)), preview_url(goal)
    window = token_of(editor, url, form)
    another = token_for(make_user("annan"), goal)
    PreviewDraft.objects.filter(user__username="annan").update(beside_form=True)
    assert again(editor, url, form | {"statement": "Skrivet sedan."})["drawn"] is False
    assert {statement(token, goal.slug) for token in (window, another)} == {"Staden växer hållbart."}


def test_who_may_not_edit_draws_nothing_again(client: Client, goal: GoalPage) -> None:
    client.force_login(make_user("lasare", is_superuser=False))
    answer = client.get(preview_url(goal), {"mode": "again", "in_preview_panel": "true"})
    assert answer.status_code in (302, 403)


@pytest.mark.parametrize(
    ("origin", "allowed"), [("https://www.example.org", "https://www.example.org"), ("https://evil.example", None)]
)
def test_front_end_that_shows_previews_may_read_them(goal: GoalPage, settings: Any, origin: str, allowed: str) -> None:
    settings.PREVIEW_URL = "https://www.example.org/"
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    answer = Client().options("/preview/graphql/", headers=asked)
    assert (answer.headers.get("Access-Control-Allow-Origin"), answer["Vary"].count("Origin")) == (allowed, 1)
    assert "Access-Control-Allow-Credentials" not in answer.headers
    query = {"query": "{ __typename }"}
    refused = Client().post("/preview/graphql/", query, content_type="application/json", headers={"Origin": origin})
    assert (refused.status_code, refused.headers.get("Access-Control-Allow-Origin")) == (401, allowed)
    public = Client().post("/graphql", query, content_type="application/json", headers={"Origin": origin})
    assert "Access-Control-Allow-Origin" not in public.headers


@pytest.mark.parametrize(
    ("method", "body", "headers", "status"),
    [
        ("POST", '{"query": "{"}', {}, 400),
        ("POST", "{}", {}, 400),
        ("POST", '{"query": "{ __typename }"}', {}, 401),
        ("PUT", "{}", {}, 405),
        ("POST", '{"query": "{ __typename }"}', {"Accept": "text/html"}, 406),
        ("POST", "x" * 65_537, {}, 413),
        ("POST", "{}", {"Content-Type": "text/plain"}, 415),
        ("POST", "{}", {"X-Long": "x" * 8193}, 431),
    ],
)
def test_front_end_reads_why_it_was_refused(
    settings: Any, db: None, method: str, body: str, headers: dict[str, str], status: int
) -> None:
    settings.PREVIEW_URL = "https://www.example.org/"
    asked = {"Origin": "https://www.example.org", "Accept": "application/graphql-response+json", **headers}
    kind = asked.pop("Content-Type", "application/json")
    refused = Client().generic(method, "/preview/graphql/", body, content_type=kind, headers=asked)
    assert refused.status_code == status
    assert refused["Access-Control-Allow-Origin"] == "https://www.example.org"
    assert refused["Access-Control-Expose-Headers"] == "ETag, Retry-After, X-Request-ID"
