from datetime import date, timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.template.defaultfilters import date as formatted
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import rich_text

from cms.publishing.keys import page_key, uuid_key
from cms.record.masking import mask
from cms.record.models import Edition
from cms.record.recording import recording
from goals.models import GoalPage, PlanPage, ResponsibleBody
from tests.factories.goals import make_goal, make_landing, make_plan
from tests.factories.site import make_image, make_user
from tests.goals.admin.conftest import edit_url, form_of, send

pytestmark = pytest.mark.django_db


def words(element: Any) -> str:
    return " ".join(element.get_text(" ").split())


def opened(editor: Client, view: str, key: str) -> BeautifulSoup:
    response = editor.get(reverse(f"public_{view}", args=[key]))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def publish(goal: GoalPage, user: Any = None, **fields: Any) -> None:
    draft = GoalPage.objects.get(pk=goal.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision(user=user).publish(user=user)


def test_editions_are_newest_first_with_note_publisher_and_differences(editor: Client, goal: GoalPage) -> None:
    publisher = make_user("ada", first_name="Ada", last_name="Berg")
    publish(goal, publisher, statement="Staden växer klokt.", change_kind="CORRECTION", change_note="Fel ord.")
    newest, first = opened(editor, "history", page_key(goal)).select(".public-edition")
    told = words(newest)
    assert told.startswith("Publicering 2 offentlig nu Från")
    assert "Slag Rättelse av publicering 1 Notering Fel ord. Av Ada Berg" in told
    assert newest.select_one("dd del").text == "hållbart"  # type: ignore[union-attr]
    assert newest.select_one("dd ins").text == "klokt"  # type: ignore[union-attr]
    assert "Målformulering" in told
    assert words(first).startswith("Publicering 1 Från")
    assert "Första publiceringen" in words(first)


def test_public_link_shows_the_page_as_it_was(editor: Client, goal: GoalPage) -> None:
    first = Edition.objects.get(key=page_key(goal))
    (link,) = opened(editor, "history", page_key(goal)).select(".public-edition a")
    instant = first.valid.lower.isoformat().replace("+00:00", "Z").replace(":", "%3A")
    assert link["href"] == f"{first.path}?asOf={instant}"


def test_revisions_that_were_never_public_are_told_apart(editor: Client, goal: GoalPage) -> None:
    goal.save_revision()
    publish(goal, statement="Två.")
    GoalPage.objects.get().save_revision()
    rows = opened(editor, "history", page_key(goal)).select(".public-revisions tbody tr")
    assert [words(row.select("td")[2]) for row in rows] == [
        "aldrig offentlig", "offentlig som publicering 2", "aldrig offentlig",
    ]  # fmt: skip


def test_public_revision_that_was_written_over_is_told(editor: Client, goal: GoalPage) -> None:
    publish(goal, statement="Två.")
    page = GoalPage.objects.get()
    page.statement = "Tre."
    page.save_revision(overwrite_revision=page.latest_revision)
    (row,) = opened(editor, "history", page_key(goal)).select(".public-revisions tbody tr")
    assert words(row.select("td")[2]) == "offentlig som publicering 2, därefter omskriven"


def test_withdrawal_and_return_stand_in_the_history(editor: Client, goal: GoalPage) -> None:
    editor.post(reverse("wagtailadmin_pages:unpublish", args=[goal.pk]), {"public_reason": "Ses över."})
    publish(goal)
    newest, gone, _ = opened(editor, "history", page_key(goal)).select(".public-edition")
    assert "Mindre ändring, åter offentlig" in words(newest)
    assert words(gone).startswith("Inte offentlig Från")
    assert "Slag Avpublicering Skäl Ses över. Av redaktor" in words(gone)
    assert gone.select("a") == []


def test_masked_edition_says_so_and_why(editor: Client, goal: GoalPage) -> None:
    publish(goal, statement="Två.")
    first = Edition.objects.get(key=page_key(goal), number=1)
    with recording():
        mask({first.sequence: ()}, ground="CONSENT", reason="Samtycket har återkallats.")
    newest, masked = opened(editor, "history", page_key(goal)).select(".public-edition")
    assert "Allt innehåll maskerades" in words(masked)
    assert "(återkallat samtycke): Samtycket har återkallats." in words(masked)
    assert masked.select("a") == newest.select("del") == []


def test_history_is_for_those_who_may_edit(client: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    outsider = make_user("utomstående", is_superuser=False)
    outsider.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(outsider)
    for key in (page_key(goal), uuid_key("body", board), uuid_key("image", make_image())):
        for view in ("history", "review"):
            assert client.get(reverse(f"public_{view}", args=[key])).status_code in (302, 403)
    assert Client().get(reverse("public_history", args=[page_key(goal)])).status_code == 302


@pytest.mark.parametrize("key", ["page:x:sv", "page:", "order:page:x:sv", "body:1", "site:sv", "x"])
def test_unknown_key_is_not_found(editor: Client, goal: GoalPage, key: str) -> None:
    assert editor.get(reverse("public_history", args=[key])).status_code == 404


def test_bodies_and_images_have_histories(editor: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    board.name = "Stadsstyrelsen"
    board.save_revision().publish()
    newest, _ = opened(editor, "history", uuid_key("body", board)).select(".public-edition")
    assert "Kommunstyrelsen Stadsstyrelsen" in words(newest)
    assert len(opened(editor, "history", uuid_key("image", make_image())).select(".public-edition")) == 1


def test_ways_to_the_history(editor: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    of_goal, of_body = (reverse("public_history", args=[key]) for key in (page_key(goal), uuid_key("body", board)))
    views = {
        edit_url(goal): of_goal,
        reverse("wagtailadmin_explore", args=[goal.get_parent().pk]): of_goal,
        reverse("wagtailsnippets_goals_responsiblebody:list"): of_body,
        reverse("wagtailsnippets_goals_responsiblebody:edit", args=[board.pk]): of_body,
    }
    assert [target in editor.get(view).content.decode() for view, target in views.items()] == [True] * 4


def test_review_saves_the_draft_and_shows_what_becomes_public(editor: Client, goal: GoalPage) -> None:
    url, key = edit_url(goal), page_key(goal)
    changes = {"statement": "Staden växer klokt.", "change_kind": "MAJOR", "change_note": "Nytt beslut."}
    answer = editor.post(url, form_of(editor, url) | changes | {"action-review": "1"}, follow=True)
    assert answer.redirect_chain == [(reverse("public_review", args=[key]), 302)]
    page = BeautifulSoup(answer.content, "html.parser")
    assert "Slag Ändring i sak Notering Nytt beslut." in words(page.select_one(".public-publication"))
    assert words(page.select_one(".public-differences")) == "Målformulering Staden växer hållbart klokt ."
    assert Edition.objects.filter(key=key).count() == 1


def test_review_of_unsaved_rows_names_them(editor: Client, goal: GoalPage) -> None:
    url = edit_url(goal)
    changes = {"assignments-0-text": rich_text("<p>Riv en väg.</p>"), "action-review": "1"}
    page = editor.post(url, form_of(editor, url) | changes, follow=True).content.decode()
    assert "<del>Bygg</del><ins>Riv</ins> en väg." in page


def test_review_warns_of_a_change_that_is_major_by_rule(editor: Client) -> None:
    decision = {"decision_status": "ADOPTED", "decided_on": date(2023, 11, 20), "decision_paragraph": "§ 1"}
    goal = make_goal(make_plan(make_landing(), **decision))
    goal.statement = "Annat."
    goal.save_revision()
    told = words(opened(editor, "review", page_key(goal)))
    assert "räknas som en ändring i sak, eftersom planen är antagen: målformuleringen är ändrad" in told
    assert "Den behöver en notering. Skriv den under ”Vad ändringen betyder”" in told
    assert "Slag Ändring i sak Notering ingen" in told


def test_review_tells_what_stands_in_the_way(editor: Client, goal: GoalPage) -> None:
    goal.statement = ""
    goal.save_revision()
    assert "Målformulering: skriv den mening" in words(opened(editor, "review", page_key(goal)))


def test_review_of_a_draft_that_was_never_public(editor: Client, goal: GoalPage) -> None:
    plan: PlanPage = goal.get_parent().specific
    draft = make_goal(plan, "Utkastet", live=False)
    draft.save_revision()
    told = words(opened(editor, "review", page_key(draft)))
    assert "Slag Första publiceringen" in told
    assert "Det som blir offentligt Rubrik Utkastet" in told


def test_approver_reads_when_a_draft_becomes_public(editor: Client, goal: GoalPage) -> None:
    hour = timezone.now() + timedelta(days=3)
    goal.go_live_at, goal.statement = hour, "Annat."
    goal.save_revision()
    shown = formatted(timezone.localtime(hour), "j F Y \\k\\l. H.i")
    assert f"Blir offentlig {shown}" in words(opened(editor, "review", page_key(goal)))


def test_review_without_changes_says_so(editor: Client, goal: GoalPage) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)))
    assert "Inget som läsaren ser skiljer sig" in words(opened(editor, "review", page_key(goal)))


def test_review_of_a_body_is_in_its_menu(editor: Client, board: ResponsibleBody) -> None:
    url = reverse("wagtailsnippets_goals_responsiblebody:edit", args=[board.pk])
    form = form_of(editor, url) | {"name": "Stadsstyrelsen", "action-review": "1"}
    page = editor.post(url, form, follow=True).content.decode()
    assert "<del>Kommunstyrelsen</del><ins>Stadsstyrelsen</ins>" in page
