from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from cms.publishing.keys import page_key, uuid_key
from cms.record.models import Edition
from goals.models import GoalPage, Kpi
from tests.factories.goals import make_kpi
from tests.goals.admin.conftest import edit_url, form_of, send

pytestmark = pytest.mark.django_db

PUBLISH = {"action-publish": "1"}


def told(key: str) -> list[tuple[str, str]]:
    return [(edition.kind, edition.note) for edition in Edition.objects.filter(key=key).order_by("sequence")]


def publish(editor: Client, url: str, **fields: Any) -> None:
    send(editor, url, form_of(editor, url) | fields, **PUBLISH)


def test_panel_begins_with_a_minor_change_and_no_note(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal))
    assert (form["change_kind"], form["change_note"]) == (["MINOR"], "")


def test_editor_chooses_what_a_change_means(editor: Client, goal: GoalPage) -> None:
    publish(editor, edit_url(goal), statement="Två.", change_kind="MAJOR", change_note="Nytt beslut.")
    assert told(page_key(goal)) == [("FIRST", ""), ("MAJOR", "Nytt beslut.")]
    form = form_of(editor, edit_url(goal))
    assert (form["change_kind"], form["change_note"]) == (["MINOR"], "")


def test_draft_keeps_what_it_will_say(editor: Client, goal: GoalPage) -> None:
    url = edit_url(goal)
    send(editor, url, form_of(editor, url) | {"statement": "Två.", "change_kind": "CORRECTION", "change_note": "Fel."})
    form = form_of(editor, url)
    assert (form["change_kind"], form["change_note"]) == (["CORRECTION"], "Fel.")
    publish(editor, url)
    assert told(page_key(goal))[-1] == ("CORRECTION", "Fel.")


@pytest.mark.parametrize("kind", ["MAJOR", "CORRECTION"])
def test_missing_note_is_asked_for_with_the_way_to_the_review(editor: Client, goal: GoalPage, kind: str) -> None:
    url = edit_url(goal)
    form = form_of(editor, url) | {"statement": "Två.", "change_kind": kind, **PUBLISH}
    answer = editor.post(url, form, follow=True)
    page = BeautifulSoup(answer.content, "html.parser")
    links = [link["href"] for link in page.select(".messages a")]
    assert answer.redirect_chain == [(url, 302)]
    assert "behöver en notering som alla kan läsa" in page.select_one(".messages").text  # type: ignore[union-attr]
    assert reverse("public_review", args=[page_key(goal)]) in links
    assert told(page_key(goal)) == [("FIRST", "")]


def test_draft_without_the_note_is_saved(editor: Client, goal: GoalPage) -> None:
    url = edit_url(goal)
    send(editor, url, form_of(editor, url) | {"change_kind": "MAJOR"})
    assert GoalPage.objects.get().get_latest_revision_as_object().change_kind == "MAJOR"


def test_form_that_says_nothing_means_a_minor_change(editor: Client, goal: GoalPage) -> None:
    url = edit_url(goal)
    form = form_of(editor, url) | {"statement": "Två."}
    del form["change_kind"], form["change_note"]
    send(editor, url, form, **PUBLISH)
    assert told(page_key(goal))[-1] == ("MINOR", "")


def test_new_page_is_not_asked_what_it_changes(editor: Client, goal: GoalPage) -> None:
    add = reverse("wagtailadmin_pages:add", args=["goals", "goalpage", goal.get_parent().pk])
    assert "change_kind" not in form_of(editor, add)


def test_restored_revision_begins_without_a_note(editor: Client, goal: GoalPage) -> None:
    draft = GoalPage.objects.get()
    draft.change_kind, draft.change_note = "MAJOR", "Aldrig publicerad."
    old = draft.save_revision()
    url = reverse("wagtailadmin_pages:revisions_revert", args=[goal.pk, old.pk])
    form = form_of(editor, url)
    assert (form["change_kind"], form["change_note"]) == (["MINOR"], "")


def test_corrected_key_figure_says_so(editor: Client) -> None:
    kpi = make_kpi()
    url = reverse("wagtailsnippets_goals_kpi:edit", args=[kpi.pk])
    publish(editor, url, title="Nöjda medborgare", change_kind="CORRECTION", change_note="Fel namn.")
    assert told(uuid_key("kpi", kpi)) == [("FIRST", ""), ("CORRECTION", "Fel namn.")]
    assert Kpi.objects.get().change_note == ""


def test_refused_key_figure_leads_to_its_review(editor: Client) -> None:
    kpi = make_kpi()
    url = reverse("wagtailsnippets_goals_kpi:edit", args=[kpi.pk])
    form = form_of(editor, url) | {"title": "Annat", "change_kind": "MAJOR", **PUBLISH}
    answer = editor.post(url, form, follow=True, headers={"Referer": url})
    assert reverse("public_review", args=[uuid_key("kpi", kpi)]) in answer.content.decode()


def test_note_of_a_change_that_nobody_sees_is_told(editor: Client, goal: GoalPage) -> None:
    url = edit_url(goal)
    form = form_of(editor, url) | {"change_kind": "MAJOR", "change_note": "Ingenting."}
    page = editor.post(url, form | PUBLISH, follow=True).content.decode()
    assert "Noteringen publicerades inte" in page
    assert told(page_key(goal)) == [("FIRST", "")]
    form = form_of(editor, url) | {"statement": "Två.", "change_kind": "MAJOR", "change_note": "Nytt."}
    assert "Noteringen publicerades inte" not in editor.post(url, form | PUBLISH, follow=True).content.decode()
