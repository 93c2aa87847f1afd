import json
from datetime import date

import pytest
from django.db.models import ProtectedError
from django.test import Client
from django.urls import reverse

from cms.validation import problems_of
from goals.models import GoalPage, ResponsibleBody
from tests.factories.goals import assignment, line, make_body, make_budget, make_goal
from tests.goals.admin.conftest import form_of, send

pytestmark = pytest.mark.django_db


def url_of(body: ResponsibleBody, view: str) -> str:
    return reverse(f"wagtailsnippets_goals_responsiblebody:{view}", args=[body.pk])


def test_body_is_public_only_when_it_is_published(editor: Client) -> None:
    url = reverse("wagtailsnippets_goals_responsiblebody:add")
    form = form_of(editor, url) | {"name": "Valnämnden", "kind": "COMMITTEE"}
    send(editor, url, form)
    body = ResponsibleBody.objects.get()
    assert body.live is False
    send(editor, url_of(body, "edit"), form_of(editor, url_of(body, "edit")), **{"action-publish": "1"})
    assert ResponsibleBody.objects.get().live is True


def test_body_that_leads_an_assignment_is_not_deleted(editor: Client, goal: GoalPage, board: ResponsibleBody) -> None:
    editor.post(url_of(board, "delete"))
    assert ResponsibleBody.objects.filter(pk=board.pk).exists()


def test_body_that_shares_an_assignment_is_not_deleted(editor: Client, board: ResponsibleBody) -> None:
    shared = make_body("Valnämnden")
    make_goal(assignments=[assignment(board, co_bodies=[shared])])
    response = editor.post(url_of(shared, "delete"), follow=True)
    assert "”Valnämnden” är medansvarig för uppdrag och kan inte tas bort." in response.content.decode()
    with pytest.raises(ProtectedError):
        ResponsibleBody.objects.filter(pk=shared.pk).delete()


def test_body_ends_after_it_begins() -> None:
    body = make_body(live=False, valid_from=date(2024, 2, 1), valid_to=date(2024, 1, 1))
    assert [problem.field for problem in problems_of(body)] == ["valid_to"]


def test_body_that_ends_before_what_it_leads_is_published_with_a_warning(
    editor: Client, goal: GoalPage, board: ResponsibleBody
) -> None:
    goal.save_revision().publish()
    make_budget(goal.get_parent().get_parent(), 2020, lines=[line(board, 1)], live=True)
    form = form_of(editor, url_of(board, "edit")) | {"valid_to": "2020-12-31", "action-publish": "1"}
    said = editor.post(url_of(board, "edit"), form, follow=True).content.decode()
    assert "Kommunstyrelsen finns inte det år som gäller för ”Infrastruktur” (2024), men har uppgifter där." in said
    assert ResponsibleBody.objects.get().valid_to == date(2020, 12, 31)


def test_menu_names_bodies_and_key_figures_in_swedish(editor: Client) -> None:
    page = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert [json.dumps(label) in page for label in ("Nämnder och bolag", "Nyckeltal")] == [True, True]
