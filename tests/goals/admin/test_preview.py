import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cms.models import PreviewDraft, User
from goals.models import GoalPage, PlanPage, ResponsibleBody
from tests.factories.goals import make_goal, make_landing, make_plan
from tests.goals.admin.conftest import add_row, edit_url, form_of, no_rows
from tests.goals.admin.previewing import ask, preview_url, token_of

pytestmark = pytest.mark.django_db

GOAL = """{ goal(year: 2024, slug: "%s") { id title statement firstPublishedAt edition { number } plan { year }
    breadcrumbs { title } assignments { text { plain } leadBody { name } } } }"""


def test_preview_shows_the_unsaved_form_and_its_new_rows(
    editor: Client, goal: GoalPage, board: ResponsibleBody
) -> None:
    form = form_of(editor, edit_url(goal)) | {"statement": "Bara ett utkast."}
    new = {"kind": "COUNCIL", "text": _draftail("Nytt uppdrag."), "lead_body": str(board.pk), "is_example": ""}
    add_row(form, "assignments", **new)
    form |= no_rows("assignments-1-follow_ups")
    token = token_of(editor, preview_url(goal), form)
    answer = ask(token, GOAL % goal.slug)
    found = answer.json()["data"]["goal"]
    assert answer["Cache-Control"] == "no-store"
    assert (found["statement"], found["edition"], found["firstPublishedAt"]) == ("Bara ett utkast.", None, None)
    assert [row["text"]["plain"] for row in found["assignments"]] == ["Bygg en väg.", "Nytt uppdrag."]
    assert found["id"].startswith(f"page:{goal.translation_key}:sv@draft:")
    public = Client().post("/graphql", {"query": GOAL % goal.slug}, content_type="application/json").json()
    assert public["data"]["goal"]["statement"] == "Staden växer hållbart."


def test_preview_of_a_page_that_was_never_saved(editor: Client, goal: GoalPage) -> None:
    plan = goal.get_parent()
    add = reverse("wagtailadmin_pages:add", args=["goals", "goalpage", plan.pk])
    form = form_of(editor, add) | {"title": "Aldrig sparat", "slug": "aldrig-sparat", "statement": "Så."}
    token = token_of(editor, reverse("wagtailadmin_pages:preview_on_add", args=["goals", "goalpage", plan.pk]), form)
    found = ask(token, GOAL % "aldrig-sparat").json()["data"]["goal"]
    assert (found["title"], found["plan"]["year"]) == ("Aldrig sparat", 2024)
    assert ask(token, "{ plan(year: 2024) { goals { title } } }").json()["data"] == {
        "plan": {"goals": [{"title": goal.title}, {"title": "Aldrig sparat"}]}
    }


def test_preview_below_a_plan_that_is_a_draft_too(editor: Client) -> None:
    plan: PlanPage = make_plan(make_landing(), live=False)
    goal = make_goal(plan, live=False)
    for page in (plan, goal):
        page.save_revision()
    token = token_of(editor, preview_url(goal), form_of(editor, edit_url(goal)))
    found = ask(token, GOAL % goal.slug).json()["data"]["goal"]
    assert found["plan"]["year"] == 2024
    assert [crumb["title"] for crumb in found["breadcrumbs"]] == [
        "Hem", "Kommunens mål och budget", "Kommunfullmäktiges mål 2024",
    ]  # fmt: skip


@pytest.mark.parametrize("spoil", ["unknown", "expired", "editor gone", "missing"])
def test_every_bad_token_gets_one_and_the_same_answer(editor: Client, goal: GoalPage, spoil: str) -> None:
    token = token_of(editor, preview_url(goal), form_of(editor, edit_url(goal)))
    if spoil == "unknown":
        token = "x" * len(token)
    elif spoil == "expired":
        PreviewDraft.objects.update(created_at=timezone.now() - timedelta(hours=24, seconds=1))
    elif spoil == "editor gone":
        User.objects.update(is_active=False)
    answer = ask(token if spoil != "missing" else "", "{ __typename }")
    body = answer.json()
    body["errors"][0]["extensions"].pop("requestId", None)
    assert answer.status_code == 401
    assert body == {
        "errors": [
            {
                "message": "The preview token is missing, unknown or expired.",
                "extensions": {"code": "INVALID_PREVIEW_TOKEN"},
            }
        ]
    }


def test_token_is_for_the_preview_address_alone(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"statement": "Bara ett utkast."}
    token = token_of(editor, preview_url(goal), form)
    headers = {"Authorization": f"Preview {token}"}
    answer = Client().post("/graphql", {"query": GOAL % goal.slug}, content_type="application/json", headers=headers)
    assert answer.json()["data"]["goal"]["statement"] == "Staden växer hållbart."


def test_front_end_gets_the_token_behind_a_hash(editor: Client, goal: GoalPage, settings: Any) -> None:
    settings.PREVIEW_URL = "https://www.example.org/"
    url = preview_url(goal)
    editor.post(url, form_of(editor, edit_url(goal)))
    location = editor.get(url)["Location"]
    assert re.fullmatch(r"https://www\.example\.org/[a-z0-9/-]+/#preview=[\w-]{43}", location)


def test_reference_page_shows_the_draft_where_the_front_end_can_not(
    editor: Client, goal: GoalPage, settings: Any
) -> None:
    settings.PREVIEW_URL = "https://www.example.org/"
    url = preview_url(goal)
    form = form_of(editor, edit_url(goal)) | {"statement": "Bara ett utkast."}
    token = token_of(editor, url, form, mode="reference")
    assert ask(token, GOAL % goal.slug).json()["data"]["goal"]["statement"] == "Bara ett utkast."


def test_snippet_is_shown_where_it_is_used(editor: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    url = reverse("wagtailsnippets_goals_responsiblebody:preview_on_edit", args=[board.pk])
    edit = reverse("wagtailsnippets_goals_responsiblebody:edit", args=[board.pk])
    token = token_of(editor, url, form_of(editor, edit) | {"name": "Stadsstyrelsen"})
    found = ask(token, GOAL % goal.slug).json()["data"]["goal"]
    assert found["assignments"][0]["leadBody"]["name"] == "Stadsstyrelsen"


def _draftail(text: str) -> str:
    from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

    return str(ContentstateConverter(features=[]).from_database_format(f"<p>{text}</p>"))
