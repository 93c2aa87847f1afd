import pytest
from django.test import Client

from goals.models import GoalPage
from tests.goals.admin.conftest import add_row, edit_url, form_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "forged",
    [
        {"figure_image": "x"},
        {"figure_image": "9" * 30},
        {"political_text-count": "x"},
        {"political_text-count": "1", "political_text-0-order": "x"},
        {"kpis-0-kpi": "x"},
    ],
)
def test_form_that_no_browser_sends_is_refused_with_a_sentence(
    editor: Client, goal: GoalPage, forged: dict[str, str]
) -> None:
    form = form_of(editor, edit_url(goal))
    add_row(form, "kpis", kpi="")
    answer = editor.post(edit_url(goal), form | forged)
    assert answer.status_code == 400
    assert answer.content.decode() == "Formuläret kom inte fram som det såg ut. Ladda om sidan och försök igen."
    assert goal.revisions.count() == 0
