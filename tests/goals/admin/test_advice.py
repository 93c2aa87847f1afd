import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.publishing.keys import page_key
from goals.models import GoalPage
from tests.factories.goals import make_goal
from tests.factories.site import make_image, make_user
from tests.goals.admin.conftest import edit_url, form_of, send

pytestmark = pytest.mark.django_db

REPORT = reverse("advice_report")


def test_form_shows_what_stops_the_draft_and_what_could_be_better(editor: Client, goal: GoalPage) -> None:
    send(
        editor,
        edit_url(goal),
        form_of(editor, edit_url(goal)) | {"statement": "", "scope_note": "Vi når 81 % av alla."},
    )
    address = reverse("advice_beside_form", args=[page_key(goal)])
    assert f'data-advice-url="{address}"' in editor.get(edit_url(goal)).content.decode()
    html = editor.get(address).content.decode()
    assert "Målformulering: skriv den mening" in html
    assert 'data-advice-field="scope_note">Avgränsning</button> Skriv ”81 procent”, inte ”81 %”.' in html


def test_picture_that_was_chosen_anew_is_told_of_at_the_words_of_the_former_until_they_are_public(
    editor: Client, goal: GoalPage
) -> None:
    goal.figure_image, goal.figure_alt = make_image("Bro", alt="En bro"), "En bro i snö"
    goal.save_revision().publish()
    goal.figure_image = make_image("Torg", alt="Ett torg")
    revision = goal.save_revision()
    address = reverse("advice_beside_form", args=[page_key(goal)])
    told = (
        'data-advice-field="figure">Bild: alternativtext</button> Alternativtexten hör till den förra bilden: '
        "läs igenom den. Lämnas fältet tomt gäller bildens egen: ”Ett torg”."
    )
    assert told in editor.get(address).content.decode()
    assert "hör till den förra bilden" in editor.get(REPORT).content.decode()
    revision.publish()
    assert "Inget att anmärka på." in editor.get(address).content.decode()


def test_advice_is_for_those_who_may_edit(client: Client, goal: GoalPage) -> None:
    client.force_login(make_user("lasare", is_superuser=False))
    assert client.get(reverse("advice_beside_form", args=[page_key(goal)])).status_code == 302


def test_advice_does_not_stop_a_publication(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"scope_note": "Vi når 81 % av alla.", "action-publish": "1"}
    send(editor, edit_url(goal), form)
    assert GoalPage.objects.get(pk=goal.pk).scope_note == "Vi når 81 % av alla."


def test_report_lists_public_pages_with_advice_and_who_can_mend_them(editor: Client, goal: GoalPage) -> None:
    owner = make_user("anna", first_name="Anna", last_name="Ek")
    make_goal(goal.get_parent(), "Vägar", statement="Vi bygger 12000 vägar.", owner=owner)
    html = editor.get(REPORT).content.decode()
    assert "Innehållskontroll" in html
    assert "Skriv ”12\u00a0000”, inte ”12000”." in html
    assert "Anna Ek" in html
    assert "Infrastruktur" not in html


def menders(editor: Client) -> dict[str, str]:
    report = BeautifulSoup(editor.get(REPORT).content, "html.parser")
    rows = [row.find_all("td") for row in report.select("tbody tr")]
    return {cells[0].get_text(strip=True): cells[3].get_text(strip=True) for cells in rows}


def test_report_names_who_owns_and_who_last_wrote_in_each_page_while_they_can_log_in(
    editor: Client, goal: GoalPage
) -> None:
    anna = make_user("anna", first_name="Anna", last_name="Ek")
    left = make_user("slutat", first_name="Bo", last_name="Al", is_active=False)
    for title, owner in (("Vägar", anna), ("Broar", left), ("Torg", None)):
        make_goal(goal.get_parent(), title, statement="Vi bygger 12000 vägar.", owner=owner)
    written = GoalPage.objects.get(title="Vägar")
    written.save_revision(user=make_user("cia"))
    assert menders(editor) == {"Vägar": "Anna Ek, cia", "Broar": "redaktionen", "Torg": "redaktionen"}


def test_report_reads_as_much_for_twenty_pages_as_for_one(editor: Client, goal: GoalPage) -> None:
    def statements() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert editor.get(REPORT).status_code == 200
        return len(asked)

    make_goal(goal.get_parent(), "Vägar", statement="Vi bygger 12000 vägar.")
    statements()
    one = statements()
    for number in range(19):
        make_goal(goal.get_parent(), f"Mål {number}", statement="Vi bygger 12000 vägar.")
    html = editor.get(REPORT).content.decode()
    assert html.count("1 råd") == 20
    assert statements() == one
