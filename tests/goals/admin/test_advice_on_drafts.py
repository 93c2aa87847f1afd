"""The report on what is being written, before anybody else reads it."""

import csv
import json

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page

from goals.models import GoalPage, Predecessor
from tests.factories.goals import assignment, make_body, make_goal, make_plan
from tests.factories.site import make_article, make_document, make_image, make_user
from tests.goals.admin.conftest import edit_url

pytestmark = pytest.mark.django_db

REPORT = reverse("advice_report")
Said = dict[str, tuple[str, str]]


def told(client: Client, text: str = "") -> Said:
    """Which text, and what is said of it, by the page's name."""
    report = BeautifulSoup(client.get(REPORT, {"text": text}).content, "html.parser")
    rows = [row.find_all("td") for row in report.select("tbody tr")]
    return {
        cells[0].get_text(strip=True): (cells[1].b.get_text(strip=True), cells[2].li.get_text(" ", strip=True))
        for cells in rows
    }


def drafted(page: Page, **written: str) -> None:
    for name, words in written.items():
        setattr(page, name, words)
    page.save_revision()


@pytest.fixture
def three(goal: GoalPage) -> None:
    """A public goal with a draft, a goal that was never public, and one that has no draft."""
    drafted(make_goal(goal.get_parent(), "Vägar", statement="Vi bygger 12000 vägar."), statement="Vi bygger 81 %.")
    drafted(make_goal(goal.get_parent(), "Broar", live=False), statement="Vi bygger 13000 broar.", title="Nya broar")
    make_goal(goal.get_parent(), "Torg", statement="Vi bygger 14000 torg.")


ROADS, NEW_ROADS = "Skriv ”12\u00a0000”, inte ”12000”.", "Skriv ”81 procent”, inte ”81 %”."
BRIDGES, SQUARES = "Skriv ”13\u00a0000”, inte ”13000”.", "Skriv ”14\u00a0000”, inte ”14000”."
PUBLIC, DRAFT = "Den publicerade texten", "Utkastet"


@pytest.mark.usefixtures("three")
def test_newest_text_of_each_page_is_read_and_either_can_be_asked_for(editor: Client) -> None:
    roads, bridges = (DRAFT, f"Målformulering {NEW_ROADS}"), (DRAFT, f"Målformulering {BRIDGES}")
    squares = (PUBLIC, f"Målformulering {SQUARES}")
    assert told(editor) == {"Vägar": roads, "Nya broar": bridges, "Torg": squares}
    assert told(editor, "draft") == {"Vägar": roads, "Nya broar": bridges}
    assert told(editor, "public") == {"Vägar": (PUBLIC, f"Målformulering {ROADS}"), "Torg": squares}


@pytest.mark.usefixtures("three")
def test_line_says_what_readers_see_and_leads_to_the_field(editor: Client) -> None:
    html = editor.get(REPORT, {"text": "draft"}).content.decode()
    report = BeautifulSoup(html, "html.parser")
    links = [link["href"] for link in report.select(".advice-cell a")]
    pages = [GoalPage.objects.get(draft_title=title) for title in ("Vägar", "Nya broar")]
    assert links == [f"{edit_url(page)}#rad=statement&plats=m%C3%A5lformulering" for page in pages]
    assert "Det som är ändrat sedan dess syns inte än." in html
    assert "Utkast: ingen utanför redaktionen ser det." in html


@pytest.mark.usefixtures("three")
def test_file_carries_the_same(editor: Client) -> None:
    answer = editor.get(REPORT, {"text": "draft", "export": "csv"})
    rows = list(csv.reader(b"".join(answer).decode("utf-8-sig").splitlines()))
    assert rows[0] == ["Sida", "Gäller", "Råd", "Kan rätta"]
    assert [row[0] for row in rows[1:]] == ["Vägar", "Nya broar"]
    assert rows[2][1:3] == [f"{DRAFT}. Utkast: ingen utanför redaktionen ser det.", f"Målformulering: {BRIDGES}"]
    sheet = editor.get(REPORT, {"text": "draft", "export": "xlsx"})
    assert b"".join(sheet).startswith(b"PK")


@pytest.mark.usefixtures("three")
def test_nobody_is_told_of_drafts_that_they_may_not_edit(client: Client) -> None:
    writers = Group.objects.create(name="Brobyggare")
    writers.permissions.add(Permission.objects.get(codename="access_admin"))
    bridges = GoalPage.objects.get(title="Broar")
    change = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=writers, page=bridges, permission=change)
    writer = make_user("bro", is_superuser=False)
    writer.groups.add(writers)
    client.force_login(writer)
    assert {name: text for name, (text, _) in told(client).items()} == {
        "Vägar": PUBLIC,
        "Nya broar": DRAFT,
        "Torg": PUBLIC,
    }
    assert list(told(client, "draft")) == ["Nya broar"]
    assert "81 procent" not in client.get(REPORT).content.decode()


def test_live_page_below_one_that_is_not_is_told_of_as_a_draft(editor: Client) -> None:
    goal = make_goal(make_plan(live=False), "Vägar", statement="Vi bygger 12000 vägar.")
    goal.save_revision().publish()
    assert told(editor, "draft") == {"Vägar": (DRAFT, f"Målformulering {ROADS}")}
    assert told(editor, "public") == {}


def test_twelve_drafts_cost_the_statements_of_three(editor: Client) -> None:
    image = make_image("Torg", alt="Ett torg", valid_until=timezone.localdate())
    plan, file, body = make_plan(), make_document(), make_body()
    home = plan.get_parent().get_parent()
    before = make_goal(plan, "Före", assignments=[assignment(body)])
    links = f'<p><a linktype="page" id="{plan.pk}">Här</a> <a linktype="document" id="{file.pk}">Filen</a></p>'
    figure = {"image": image.pk, "alt": "Ett torg", "caption": "", "decorative": "INHERIT"}
    stream = [
        {"type": "paragraph", "value": {"text": links}},
        {"type": "figure", "value": {"figure": figure}},
        {"type": "documents", "value": {"heading": "", "documents": [file.pk]}},
    ]

    def add(number: int) -> None:
        """A goal and an article that name all that a document can name."""
        goal = make_goal(plan, f"Mål {number}", live=False, figure_image=image)
        goal.predecessors = [Predecessor(goal=before)]
        goal.assignments = [assignment(body, carried_from=before.assignments.first().uuid)]
        goal.save_revision()
        article = make_article(home, f"Artikel {number}", live=False)
        drafted(article, lead=links, body=json.dumps(stream))

    asked = []
    for numbers in (range(3), range(3, 12)):
        for number in numbers:
            add(number)
        editor.get(REPORT)
        with CaptureQueriesContext(connection) as queries:
            html = editor.get(REPORT, {"text": "draft"}).content.decode()
        asked.append(len(queries))
    assert html.count("<b>Utkastet</b>") == 24
    assert html.count("får användas till och med") == 24
    assert html.count("är inte märkt som tillgängligt") == 12
    assert html.count("Länken ”Här” säger inte") == 24
    assert asked[0] == asked[1], asked
