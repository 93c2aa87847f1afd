from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, streamfield

from goals.models import GoalPage, ResponsibleBody
from tests.factories.goals import make_budget, make_plan
from tests.goals.admin.conftest import add_row, edit_url, form_of

pytestmark = pytest.mark.django_db
SAID = "Formuläret kom inte fram som det såg ut. Ladda om sidan och försök igen."


@pytest.mark.parametrize(
    "forged",
    [
        {"figure_image": "x"},
        {"figure_image": "9" * 30},
        {"political_text-count": "x"},
        {"political_text-count": "1", "political_text-0-order": "x"},
        {"political_text-count": "1"},
        {"political_text-count": "1", "political_text-0-deleted": "", "political_text-0-order": "0"},
        {"political_text-count": None},
        {"kpis-0-kpi": "x"},
        {"statement": "noll \0"},
    ],
)
@pytest.mark.parametrize("view", ["edit", "preview_on_edit", "add", "preview_on_add"])
def test_form_that_no_browser_sends_is_refused_with_a_sentence(
    editor: Client, goal: GoalPage, forged: dict[str, str | None], view: str
) -> None:
    form = form_of(editor, edit_url(goal))
    add_row(form, "kpis", kpi="")
    sent = {name: value for name, value in (form | forged).items() if value is not None}
    place = [goal.pk] if "edit" in view else ["goals", "goalpage", goal.get_parent().pk]
    answer = editor.post(reverse(f"wagtailadmin_pages:{view}", args=place), sent)
    assert answer.status_code == 400
    assert answer.content.decode() == SAID
    assert goal.revisions.count() == 0
    assert GoalPage.objects.count() == 1


@pytest.mark.parametrize("parent", ["x", "", "99999", None])
def test_copy_to_a_place_that_is_none_is_refused_with_the_same_sentence(
    editor: Client, goal: GoalPage, parent: str | None
) -> None:
    sent = {"new_title": "Kopia", "new_slug": "kopia"} | ({} if parent is None else {"new_parent_page": parent})
    answer = editor.post(reverse("wagtailadmin_pages:copy", args=[goal.pk]), sent)
    assert (answer.status_code, answer.content.decode()) == (400, SAID)
    assert GoalPage.objects.count() == 1


def test_forged_form_of_a_body_is_refused_with_the_same_sentence(editor: Client, board: ResponsibleBody) -> None:
    addresses = [reverse("wagtailsnippets_goals_responsiblebody:add")]
    addresses.append(reverse("wagtailsnippets_goals_responsiblebody:edit", args=[board.pk]))
    addresses.append(reverse("wagtailsnippets_goals_responsiblebody:preview_on_add"))
    addresses.append(reverse("wagtailsnippets_goals_responsiblebody:preview_on_edit", args=[board.pk]))
    answers = [editor.post(address, {"name": "Nämnden", "successor": "x"}) for address in addresses]
    assert [(answer.status_code, answer.content.decode()) for answer in answers] == [(400, SAID)] * 4


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("figure", {"figure": {"image": "x"}}),
        ("documents", {"heading": "", "documents": streamfield([("", "x")])}),
    ],
)
def test_forged_choice_within_running_text_is_refused_too(editor: Client, kind: str, value: dict[str, Any]) -> None:
    budget = make_budget(make_plan().get_parent())
    form = form_of(editor, edit_url(budget))
    form |= nested_form_data({"body": streamfield([(kind, value)])})
    answer = editor.post(edit_url(budget), form)
    assert (answer.status_code, answer.content.decode()) == (400, SAID)


def test_log_says_where_it_was_missed(editor: Client, goal: GoalPage, caplog: pytest.LogCaptureFixture) -> None:
    """A key that no link of ours sends looks the same as a forged one; whoever runs the site can tell them apart."""
    editor.post(reverse("wagtailadmin_pages:copy", args=[goal.pk]), {"new_parent_page": "x"})
    (line,) = [record for record in caplog.records if record.name == "django.request"]
    assert line.levelname == "WARNING"
    assert str(line.exc_info and line.exc_info[1]) == "new_parent_page is no number."
