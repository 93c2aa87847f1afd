from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse

from cms.publishing.keys import page_key
from cms.record.models import Edition
from goals.models import GoalPage
from tests.factories.goals import make_goal
from tests.goals.admin.conftest import edit_url, form_of

pytestmark = pytest.mark.django_db


def messages_of(editor: Client, url: str) -> str:
    return editor.get(url).content.decode()


def test_refused_publication_names_the_field_and_keeps_the_draft(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"statement": "", "scope_note": "Nyskrivet", "action-publish": "1"}
    answer = editor.post(edit_url(goal), form, follow=True)
    assert answer.redirect_chain == [(edit_url(goal), 302)]
    html = answer.content.decode()
    assert "publicerades inte" in html
    assert "ålformulering" in html
    assert GoalPage.objects.get(pk=goal.pk).get_latest_revision_as_object().scope_note == "Nyskrivet"
    assert Edition.objects.filter(key=page_key(goal)).count() == 1


def test_refused_form_still_leads_back_to_where_it_was_opened(editor: Client, goal: GoalPage) -> None:
    desk = reverse("desk:index")
    form = form_of(editor, edit_url(goal)) | {"statement": "", "action-publish": "1", "next": desk}
    assert editor.post(edit_url(goal), form)["Location"] == f"{edit_url(goal)}?next={quote(desk, safe='')}"


def test_new_page_that_is_refused_remains_as_a_draft(editor: Client, goal: GoalPage) -> None:
    add = reverse("wagtailadmin_pages:add", args=["goals", "goalpage", goal.get_parent().pk])
    form = form_of(editor, add) | {"title": "Nytt mål", "slug": "nytt-mal", "statement": "", "action-publish": "1"}
    answer = editor.post(add, form, follow=True)
    page = GoalPage.objects.get(slug="nytt-mal")
    assert page.live is False
    assert answer.redirect_chain == [(edit_url(page), 302)]
    assert not Edition.objects.filter(key=page_key(page)).exists()


def test_new_page_published_at_once_has_one_edition(editor: Client, goal: GoalPage) -> None:
    add = reverse("wagtailadmin_pages:add", args=["goals", "goalpage", goal.get_parent().pk])
    form = form_of(editor, add) | {"title": "Nytt mål", "slug": "nytt-mal", "statement": "Så.", "action-publish": "1"}
    editor.post(add, form)
    key = page_key(GoalPage.objects.get(slug="nytt-mal"))
    assert [edition.kind for edition in Edition.objects.filter(key=key)] == ["FIRST"]


def test_bulk_publication_is_all_or_nothing(editor: Client, goal: GoalPage) -> None:
    good, bad = (make_goal(goal.get_parent(), title, live=False) for title in ("God", "Dålig"))
    bad.statement = ""
    for page in (good, bad):
        page.save_revision()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    referer = reverse("wagtailadmin_explore", args=[goal.get_parent().pk])
    query = f"?id={good.pk}&id={bad.pk}&next={referer}"
    answer = editor.post(url + query, {"include_descendants": ""}, headers={"Referer": referer}, follow=True)
    assert "”Dålig” publicerades inte" in answer.content.decode()
    assert not GoalPage.objects.filter(pk__in=[good.pk, bad.pk], live=True).exists()


@pytest.mark.parametrize("again", [False, True])
def test_page_that_was_taken_away_meanwhile_is_published_only_when_asked_again(
    editor: Client, goal: GoalPage, again: bool
) -> None:
    said = {"scope_note": "Nyskrivet", "action-publish": "1"}
    form = form_of(editor, edit_url(goal)) | said
    GoalPage.objects.get(pk=goal.pk).unpublish()
    html = editor.post(edit_url(goal), form, follow=True).content.decode()
    assert "har avpublicerat den medan du hade formuläret öppet" in html
    if again:
        editor.post(edit_url(goal), form_of(editor, edit_url(goal)) | {"action-publish": "1"})
    kept = GoalPage.objects.get(pk=goal.pk)
    assert (kept.live, kept.get_latest_revision_as_object().scope_note) == (again, "Nyskrivet")
