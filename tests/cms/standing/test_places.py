"""Wherever a status is shown it is explained, out of the tables and not out of a draft, at a constant price."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    GroupApprovalTask,
    Page,
    PageViewRestriction,
    Workflow,
    WorkflowTask,
)

from cms.publishing.keys import page_key
from cms.standing.pages import facts_of
from cms.standing.shared import sentences_of_media
from cms.standing.words import sentences
from goals.models import GoalPage, PlanPage
from tests.factories.goals import make_body, make_goal, make_plan
from tests.factories.site import make_document, make_image, make_user

pytestmark = pytest.mark.django_db

DRAFT = "Utkast: ingen utanför redaktionen ser det."


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_user())
    return client


@pytest.fixture
def plan() -> PlanPage:
    return make_plan()


def published(plan: Page, title: str = "Vägar", **more: Any) -> GoalPage:
    goal = make_goal(plan, title, **more)
    goal.save_revision().publish()
    return GoalPage.objects.get(pk=goal.pk)


def drafted(goal: GoalPage, statement: str = "Nytt.") -> GoalPage:
    draft = goal.get_latest_revision_as_object()
    draft.statement = statement
    draft.save_revision()
    return GoalPage.objects.get(pk=goal.pk)


def today() -> str:
    return date_format(timezone.localdate(), "j F Y")


def told(page: Page) -> list[str]:
    return sentences(facts_of([page.pk])[page.pk])


def words(client: Client, address: str, selector: str) -> list[str]:
    answer = client.get(address)
    assert answer.status_code == 200
    found = BeautifulSoup(answer.content, "html.parser").select(selector)
    return [" ".join(part.get_text(" ").split()) for part in found]


def test_page_is_explained_as_the_tables_have_it(plan: PlanPage) -> None:
    goal = published(plan)
    seen = f"Läsarna ser versionen från {today()}."
    assert told(goal) == [seen]
    assert told(drafted(goal)) == [seen, "Det som är ändrat sedan dess syns inte än."]
    goal.unpublish()
    assert told(goal)[0].startswith("Avpublicerad:")
    assert told(make_goal(plan, "Ny", live=False)) == [DRAFT]


def test_schedule_and_approval_are_told(plan: PlanPage) -> None:
    hour = timezone.now() + timedelta(days=2)
    goal = make_goal(plan, live=False, go_live_at=hour)
    goal.save_revision().publish()
    when = date_format(timezone.localtime(hour), "j F Y \\k\\l. H.i")
    assert told(goal) == [DRAFT, f"Sidan blir offentlig {when}."]
    waiting = drafted(published(plan, "Skolor"))
    workflow = Workflow.objects.create(name="Godkännande")
    task = GroupApprovalTask.objects.create(name="Godkännande")
    task.groups.add(Group.objects.get(name="Godkännare"))
    WorkflowTask.objects.create(workflow=workflow, task=task)
    workflow.start(waiting, make_user())
    assert told(waiting)[1].startswith("Utkastet väntar på godkännande.")


def test_what_is_above_keeps_a_page_from_the_public(plan: PlanPage) -> None:
    goal = published(plan)
    restriction = PageViewRestriction.objects.create(page=plan, restriction_type="login")
    assert told(goal) == [f"Syns inte för alla: ”{plan.title}”, ovanför, är begränsad till dem som den är öppen för."]
    assert told(plan)[0].startswith("Syns inte för alla: Sidan är begränsad")
    restriction.delete()
    plan.unpublish()
    assert told(goal) == [f"Syns inte än: ”{plan.title}”, ovanför, är inte publicerad."]


def test_images_and_documents_are_explained() -> None:
    image, document = make_image(), make_document()
    assert sentences_of_media(image) == ["Offentlig: läsarna ser bilden på de publicerade sidor som visar den."]
    assert sentences_of_media(document) == ["Offentligt: alla som har adressen kan ladda ned dokumentet."]
    image.valid_until = timezone.localdate()
    assert sentences_of_media(image)[1] == f"Den slutar visas efter {today()}."
    image.valid_until -= timedelta(days=1)
    assert sentences_of_media(image) == ["Tiden har gått ut: bilden visas inte längre på någon sida."]
    CollectionViewRestriction.objects.create(collection=Collection.get_first_root_node(), restriction_type="login")
    assert sentences_of_media(image) == ["Stängd samling: bara redaktionen ser bilden."]
    assert sentences_of_media(document) == ["Stängd samling: bara redaktionen ser dokumentet."]


def test_lists_explain_each_row(editor: Client, plan: PlanPage) -> None:
    drafted(published(plan))
    make_goal(plan, "Ny", live=False)
    body = make_body()
    changed = f"Läsarna ser versionen från {today()}. Det som är ändrat sedan dess syns inte än. Vad är offentligt?"
    for address in (reverse("desk:index"), reverse("wagtailadmin_explore", args=[plan.pk])):
        found = words(editor, address, "table .standing-words")
        assert changed in found, address
        assert f"{DRAFT} Vad är offentligt?" in found, address
    listed = reverse("wagtailsnippets_goals_responsiblebody:list")
    assert words(editor, listed, ".standing-words") == ["Läsarna ser den publicerade versionen. Vad är offentligt?"]
    assert f"Vad är offentligt av {body}?" in editor.get(listed).content.decode()


def test_pages_about_one_page_explain_it(editor: Client, plan: PlanPage) -> None:
    goal = drafted(published(plan))
    key = page_key(goal)
    addresses = [
        reverse("wagtailadmin_pages:edit", args=[goal.pk]),
        reverse("wagtailadmin_pages:history", args=[goal.pk]),
        reverse("public_review", args=[key]),
        reverse("public_history", args=[key]),
        reverse("share_preview", args=[key]),
    ]
    seen = f"Läsarna ser versionen från {today()}. Det som är ändrat sedan dess syns inte än."
    expected = [f"Just nu: {seen} Vad är offentligt?"]
    assert {address: words(editor, address, ".standing-now") for address in addresses} == dict.fromkeys(
        addresses, expected
    )
    many = reverse("desk:batch", args=[plan.pk])
    assert f"Just nu: {seen}" in words(editor, many, ".standing-now")
    assert len(words(editor, many, ".batch a[href$='/vad-ar-offentligt/']")) == 1


def test_images_documents_and_snippets_are_explained_in_their_forms(editor: Client) -> None:
    body = make_body()
    addresses = {
        reverse("wagtailimages:edit", args=[make_image().pk]): "Offentlig: läsarna ser bilden på",
        reverse("wagtaildocs:edit", args=[make_document().pk]): "Offentligt: alla som har adressen",
        reverse("wagtailsnippets_goals_responsiblebody:edit", args=[body.pk]): "Läsarna ser den publicerade versionen.",
    }
    for address, beginning in addresses.items():
        assert words(editor, address, ".standing-now")[0].startswith(f"Just nu: {beginning}"), address


def test_what_is_never_public_has_a_form_without_an_explanation(editor: Client) -> None:
    """Wagtail shows the panel that we add ours to beside people and groups too."""
    person, group = make_user("anna"), Group.objects.create(name="Nämnden")
    for view, pk in (("wagtailusers_users:edit", person.pk), ("wagtailusers_groups:edit", group.pk)):
        answer = editor.get(reverse(view, args=[pk]))
        assert answer.status_code == 200
        assert "standing-now" not in answer.content.decode()


@pytest.mark.parametrize("listed", ["wagtailadmin_explore", "wagtailsnippets_goals_responsiblebody:list"])
def test_another_row_costs_no_query_for_its_explanation(editor: Client, plan: PlanPage, listed: str) -> None:
    address = reverse(listed, args=[plan.pk] if listed == "wagtailadmin_explore" else [])
    asked = []
    for number in range(3):
        published(plan, f"Mål {number}")
        make_body(f"Nämnd {number}")
        editor.get(address)
        with CaptureQueriesContext(connection) as queries:
            editor.get(address)
        asked.append([query["sql"] for query in queries if _explains(query["sql"])])
    assert len(asked[0]) == len(asked[2])


def _explains(sql: str) -> bool:
    return "approved_go_live_at" in sql or "pageviewrestriction" in sql or "workflowstate" in sql
