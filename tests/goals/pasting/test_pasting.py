"""A table from Word or Excel becomes assignments; what is not understood is told, never guessed."""

import json
from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from goals.models import GoalPage, ResponsibleBody
from goals.pasting.dates import day_of
from goals.pasting.table import rows_of
from goals.pasting.understanding import understood
from tests.factories.goals import assignment, make_body, make_goal, make_plan
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color:red}</style></head>
<body><!--StartFragment--><table class=MsoTableGrid border=1>
<tr><td><p class=MsoNormal><b>Nr</b></p></td><td><p>Uppdrag<o:p></o:p></p></td><td><p>Ansvarig nämnd</p></td>
<td><p>Medansvariga</p></td><td><p>Slag</p></td><td><p>Klart</p></td><td><p>Kostnad</p></td></tr>
<tr><td>1</td><td><p class=MsoNormal>Bygg en <strong>väg</strong>.<script>alert(1)</script></p><p>Och en bro.</p></td>
<td rowspan=2><p>TN</p></td><td><p>Barn- och utbildningsnämnden; Okänd nämnd</p></td><td>Nämndens eget</td>
<td>december 2024</td><td>3</td></tr>
<tr><td>2</td><td><a href="javascript:alert(1)">Laga</a> &lt;taket&gt;</td><td></td><td></td>
<td>snart</td><td></td></tr>
<tr><td>3</td><td></td><td>TN</td><td></td><td></td><td></td><td></td></tr></table></body></html>"""


@pytest.fixture
def bodies() -> dict[str, ResponsibleBody]:
    return {
        "TN": make_body("Tekniska nämnden", abbreviation="TN"),
        "BUN": make_body("Barn- och utbildningsnämnden", abbreviation="BUN", valid_to=date(2023, 12, 31)),
    }


def test_table_of_word_becomes_rows(bodies: dict[str, ResponsibleBody]) -> None:
    rows, notes = understood(rows_of(WORD, ""), 2024)
    assert [(row.cell.html, row.kind, row.lead, row.shared, row.due_on) for row in rows] == [
        ("Bygg en <b>väg</b>. Och en bro.", "COMMITTEE", bodies["TN"], [bodies["BUN"]], date(2024, 12, 31)),
        ("Laga &lt;taket&gt;", "COUNCIL", bodies["TN"], [], None),
    ]
    assert notes == [
        "Kolumnen ”Kostnad” känns inte igen och tas inte med.",
        "Rad 3 har ingen uppdragstext och tas inte med.",
    ]
    assert [row.notes for row in rows] == [
        [
            "Barn- och utbildningsnämnden finns inte 2024.",
            "”Okänd nämnd” känns inte igen som nämnd eller bolag.",
        ],
        ["”snart” känns inte igen som dag (ska vara klart)."],
    ]


def test_cells_of_excel_become_rows_without_a_heading(bodies: dict[str, ResponsibleBody]) -> None:
    rows, notes = understood(
        rows_of("", "Bygg en väg & bro.\tTekniska nämnden\t2024-06-30\tmer\n\nLaga taket.\n"), 2024
    )
    assert [(row.cell.html, row.lead, row.due_on) for row in rows] == [
        ("Bygg en väg &amp; bro.", bodies["TN"], date(2024, 6, 30)),
        ("Laga taket.", None, None),
    ]
    assert rows[1].notes == ["Ingen ansvarig."]
    assert notes == ["Kolumn 4 tas inte med: den har ingen rubrik."]


def test_list_of_word_becomes_one_assignment_for_each_item() -> None:
    rows, _ = understood(rows_of("<ul><li>Ett.</li><li>Två.</li></ul>", ""), 2024)
    assert [row.cell.text for row in rows] == ["Ett.", "Två."]


def test_nothing_pasted_is_said() -> None:
    assert understood(rows_of("<p> </p>", ""), 2024) == (
        [],
        ["Det finns ingen tabell och ingen text i det som klistrades in."],
    )


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2024-03-05", date(2024, 3, 5), date(2024, 3, 5)),
        ("5/3 2024", date(2024, 3, 5), date(2024, 3, 5)),
        ("5 mars 2024", date(2024, 3, 5), date(2024, 3, 5)),
        ("Feb. 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("31 februari 2024", None, None),
        ("hösten 2024", None, None),
        ("2024-13", None, None),
    ],
)
def test_days_are_read_as_swedes_write_them(words: str, first: date | None, last: date | None) -> None:
    assert (day_of(words, last=False), day_of(words, last=True)) == (first, last)


def url(goal: GoalPage) -> str:
    return reverse("desk:paste", args=[goal.pk])


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_user())
    return client


def rows_added(response: Any) -> list[dict[str, str]]:
    """The fields of each new row, as the open form gets them."""
    answer = response.json()
    assert answer["step"] == "add"
    return [_fields(html) for html in answer["rows"]]


def _fields(html: str) -> dict[str, str]:
    row = BeautifulSoup(html, "html.parser")
    found = {
        str(field["name"]): str(field.get("value", "")) for field in row.select("input[type=hidden], input[type=text]")
    }
    chosen = {
        str(option.parent["name"]): str(option["value"]) for option in row.select("option[selected]") if option.parent
    }
    ticked = ",".join(str(box["value"]) for box in row.select("[type=checkbox][checked]"))
    folded = str(bool(row.select_one("#inline_child_assignments-__prefix__-panel-section.collapsed")))
    names = {name.removeprefix("assignments-__prefix__-"): value for name, value in (found | chosen).items()}
    return names | {"co_bodies": ticked, "folded": folded}


def written(row: dict[str, str]) -> str:
    """The words in the row's editor."""
    return "".join(str(block["text"]) for block in json.loads(row["text"])["blocks"])


def test_table_is_shown_first_and_then_becomes_rows_of_the_open_form(
    editor: Client, bodies: dict[str, ResponsibleBody]
) -> None:
    goal = make_goal(assignments=[assignment(bodies["TN"])])
    goal.save_revision()
    sent = {"html": WORD, "text": "", "held": "1"}
    shown = editor.post(url(goal), sent).json()
    assert shown["step"] == "paste"
    assert "Lägg till 2 uppdrag i formuläret" in shown["html"]
    first, second = rows_added(editor.post(url(goal), {**sent, "add": "1"}))
    assert [written(row) for row in (first, second)] == ["Bygg en väg. Och en bro.", "Laga <taket>"]
    assert (first["lead_body"], first["co_bodies"], first["due_on"], first["kind"]) == (
        str(bodies["TN"].pk),
        str(bodies["BUN"].pk),
        "2024-12-31",
        "COMMITTEE",
    )
    assert (first["row_uuid"], first["id"], first["folded"]) == ("", "", "False")
    draft = GoalPage.objects.get().get_latest_revision_as_object()
    assert [row.text for row in draft.assignments.all()] == ["<p>Bygg en väg.</p>"]


def test_row_with_nothing_to_mend_is_folded(editor: Client, bodies: dict[str, ResponsibleBody]) -> None:
    rows = rows_added(editor.post(url(make_goal()), {"text": "Ett.\tTN\nTvå.\tXN", "held": "0", "add": "1"}))
    assert [row["folded"] for row in rows] == ["True", "False"]


def test_no_more_rows_than_the_form_holds(editor: Client, bodies: dict[str, ResponsibleBody]) -> None:
    answer = editor.post(url(make_goal()), {"text": "Ett uppdrag.\n" * 100, "held": "1", "add": "1"}).json()
    assert answer["step"] == "paste"
    assert "Här ryms 99 uppdrag till, men tabellen har 100. Dela upp den." in answer["html"]


def test_locked_goal_takes_nothing(client: Client) -> None:
    goal = make_goal(locked=True, locked_by=make_user("nagon"))
    client.force_login(make_user())
    assert client.post(url(goal), {"text": "Ett uppdrag.", "held": "0"}).status_code in (302, 403)


def test_new_goal_is_pasted_into_before_it_is_saved(editor: Client, bodies: dict[str, ResponsibleBody]) -> None:
    plan = make_plan()
    paste = reverse("desk:paste", args=[plan.pk])
    assert paste in editor.get(reverse("wagtailadmin_pages:add", args=["goals", "goalpage", plan.pk])).content.decode()
    [row] = rows_added(editor.post(paste, {"text": "Ett.\tTN", "held": "0", "add": "1"}))
    assert row["lead_body"] == str(bodies["TN"].pk)


def test_goals_form_leads_to_the_pasting(editor: Client) -> None:
    goal = make_goal()
    assert url(goal) in editor.get(reverse("wagtailadmin_pages:edit", args=[goal.pk])).content.decode()
    assert "Klistra in här" in editor.get(url(goal), {"held": "3"}).json()["html"]
