"""Whatever turns a save away, the words are shown, and nothing else than was written."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from goals.models import GoalPage
from tests.factories.site import make_user
from tests.goals.admin.conftest import edit_url, form_of, send

pytestmark = pytest.mark.django_db
WORDS = "Det här skrev jag länge på."
OWN = {"Origin": "http://testserver"}


def kept(answer: object) -> BeautifulSoup:
    page = BeautifulSoup(answer.content, "html.parser")  # type: ignore[attr-defined]
    assert WORDS in page.select_one("main.kept dl").get_text()  # type: ignore[union-attr]
    return page


def test_logged_out_meanwhile(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"scope_note": WORDS}
    editor.logout()
    page = kept(editor.post(edit_url(goal), form, headers=OWN))
    assert "Du har loggats ut medan du skrev." in page.get_text()
    again = page.select_one("form[data-send-again]")
    assert again is not None
    editor.force_login(make_user("redaktor2"))
    fields = {str(field["name"]): field["value"] for field in again.select("input")}
    send(editor, str(again["action"]), form | fields)
    assert GoalPage.objects.get().get_latest_revision_as_object().scope_note == WORDS


def test_logged_in_anew_in_another_tab(editor: Client, goal: GoalPage) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(make_user("redaktor2"))
    form = form_of(strict, edit_url(goal)) | {"scope_note": WORDS, "csrfmiddlewaretoken": "gammal" * 10}
    answer = strict.post(edit_url(goal), form, headers=OWN)
    page = kept(answer)
    assert answer.status_code == 403
    assert page.select_one("form[data-send-again] input[name=scope_note]")["value"] == WORDS  # type: ignore[index]


@pytest.mark.parametrize("origin", [{}, {"Origin": "https://ond.example"}])
def test_what_another_site_sends_is_not_sent_on(editor: Client, goal: GoalPage, origin: dict[str, str]) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(make_user("redaktor2"))
    answer = strict.post(edit_url(goal), form_of(strict, edit_url(goal)) | {"scope_note": WORDS}, headers=origin)
    assert b"data-send-again" not in answer.content


def test_passwords_are_never_shown() -> None:
    sent = {"username": "rut", "password": "hemligt lösenord"}
    answer = Client(enforce_csrf_checks=True).post(reverse("wagtailadmin_login"), sent, headers=OWN)
    assert b"hemligt" not in answer.content


def test_page_that_was_deleted_meanwhile(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"scope_note": WORDS}
    Page.objects.get(pk=goal.pk).delete()
    page = kept(editor.post(edit_url(goal), form, headers=OWN))
    assert "någon har tagit bort den medan du skrev" in page.get_text()


def test_lock_that_was_taken_meanwhile(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"scope_note": WORDS}
    goal.locked, goal.locked_by = True, make_user("lasare")
    goal.save()
    html = editor.post(edit_url(goal), form).content.decode()
    assert "låst" in html
    assert WORDS in html


def test_page_that_was_moved_meanwhile(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"scope_note": WORDS}
    plan = goal.get_parent()
    Page.objects.get(pk=plan.pk).specific.copy(update_attrs={"title": "Annan plan", "slug": "annan", "year": 2030})
    Page.objects.get(pk=goal.pk).move(Page.objects.get(slug="annan"), pos="last-child")
    send(editor, edit_url(goal), form)
    moved = GoalPage.objects.get(pk=goal.pk)
    assert moved.get_parent().slug == "annan"
    assert moved.get_latest_revision_as_object().scope_note == WORDS


def test_button_that_was_pressed_twice(editor: Client, goal: GoalPage) -> None:
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)))
    wrote = {"scope_note": WORDS, "action-publish": "1", "change_note": "Ny avgränsning."}
    form = form_of(editor, edit_url(goal)) | wrote
    send(editor, edit_url(goal), form)
    revisions = GoalPage.objects.get().revisions.count()
    again = editor.post(edit_url(goal), form, follow=True)
    assert "Det här hade du redan sparat." in again.content.decode()
    assert (GoalPage.objects.get().scope_note, GoalPage.objects.get().revisions.count()) == (WORDS, revisions)


def test_back_in_the_browser_and_saved_again(editor: Client, goal: GoalPage) -> None:
    """Another text on the old form is a conflict, also with oneself."""
    send(editor, edit_url(goal), form_of(editor, edit_url(goal)))
    form = form_of(editor, edit_url(goal))
    send(editor, edit_url(goal), form | {"scope_note": "Först."})
    answer = editor.post(edit_url(goal), form | {"scope_note": WORDS})
    assert (answer.status_code, "i ett annat fönster" in answer.content.decode()) == (409, True)


def test_form_that_is_too_large(editor: Client, goal: GoalPage, settings: Any) -> None:
    form = form_of(editor, edit_url(goal)) | {"scope_note": WORDS}
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 10
    answer = editor.post(edit_url(goal), form, headers=OWN)
    assert "Formuläret är för stort för att sparas på en gång." in answer.content.decode()
