"""What the lists of a form offer, and what they cost."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from goals.models import GoalPage, Predecessor, ResponsibleBody
from tests.factories.goals import assignment, line, make_budget, make_goal, make_landing, make_plan
from tests.goals.admin.conftest import edit_url, form_of

pytestmark = pytest.mark.django_db
Offered = list[tuple[str | None, str]]


def offered(editor: Client, url: str) -> Offered:
    """The first row's earlier assignments, each with the heading that it stands under."""
    page = BeautifulSoup(editor.get(url).content, "html.parser")
    options = page.select("select[name$='-carried_from']")[0].select("option")
    headings = [option.find_parent("optgroup") for option in options]
    return [
        (str(heading["label"]) if heading else None, option.text)
        for heading, option in zip(headings, options, strict=True)
    ]


def queries(editor: Client, url: str, table: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert editor.get(url).status_code == 200
    return sum(f'FROM "{table}" ORDER BY' in query["sql"] for query in asked)


def test_bodies_are_read_once_for_each_list_however_many_rows(editor: Client, board: ResponsibleBody) -> None:
    goal = make_goal(assignments=[assignment(board) for _ in range(5)])
    assert queries(editor, edit_url(goal), "goals_responsiblebody") == 2


def test_budgets_bodies_are_read_once_however_many_lines(editor: Client, board: ResponsibleBody) -> None:
    budget = make_budget(lines=[line(board, 1) for _ in range(5)])
    assert queries(editor, edit_url(budget), "goals_responsiblebody") == 1


def test_another_assignment_costs_its_own_co_bodies_and_follow_ups(editor: Client, board: ResponsibleBody) -> None:
    plan, asked = make_plan(), []
    for count in (2, 3):
        goal = make_goal(plan, title=str(count), assignments=[assignment(board) for _ in range(count)])
        editor.get(edit_url(goal))
        with CaptureQueriesContext(connection) as queried:
            editor.get(edit_url(goal))
        asked.append(len(queried))
    assert asked[1] - asked[0] == 2


def test_assignment_continues_one_of_the_plan_before(editor: Client, board: ResponsibleBody) -> None:
    landing = make_landing()
    for year in (2021, 2022):
        make_goal(make_plan(landing, year), assignments=[assignment(board, f"<p>Från {year}.</p>")])
    goal = make_goal(make_plan(landing, 2024), assignments=[assignment(board)])
    assert offered(editor, edit_url(goal)) == [
        (None, "Inget tidigare uppdrag"),
        ("2022 Infrastruktur", "Från 2022."),
    ]


def test_assignment_continues_one_of_the_goals_predecessors(editor: Client, board: ResponsibleBody) -> None:
    landing = make_landing()
    old = make_goal(make_plan(landing, 2020), "Vägar", assignments=[assignment(board, "<p>" + "ord " * 40 + "</p>")])
    make_plan(landing, 2023)
    goal = make_goal(make_plan(landing, 2024), assignments=[assignment(board)], predecessors=[Predecessor(goal=old)])
    (_, (heading, label)) = offered(editor, edit_url(goal))
    assert (heading, len(label)) == ("2020 Vägar", 70)


def test_new_goal_is_offered_the_plan_before(editor: Client, board: ResponsibleBody) -> None:
    landing = make_landing()
    make_goal(make_plan(landing, 2023), assignments=[assignment(board)])
    add = reverse("wagtailadmin_pages:add", args=["goals", "goalpage", make_plan(landing, 2024).pk])
    page = BeautifulSoup(editor.get(add).content, "html.parser")
    empty_row = BeautifulSoup(str(page.select_one("#id_assignments-EMPTY_FORM_TEMPLATE")), "html.parser")
    assert "2023 Infrastruktur" in str(empty_row)


def test_explorer_shows_goals_in_the_editors_order(editor: Client) -> None:
    plan = make_plan()
    for title in ("Utbildning", "Infrastruktur", "Ett aktivt liv"):
        make_goal(plan, title).save_revision()
    page = BeautifulSoup(editor.get(reverse("wagtailadmin_explore", args=[plan.pk])).content, "html.parser")
    titles = [link.text.strip() for link in page.select(".title-wrapper a")]
    assert titles == ["Utbildning", "Infrastruktur", "Ett aktivt liv"]
    boxes, handles = page.select("tbody [data-bulk-action-checkbox]"), page.select("[data-w-orderable-target]")
    assert (len(boxes), len(handles)) == (3, 0)


def test_too_many_rows_are_refused_with_a_reason(editor: Client, goal: GoalPage) -> None:
    form = form_of(editor, edit_url(goal)) | {"assignments-TOTAL_FORMS": "99999"}
    response = editor.post(edit_url(goal), form)
    assert response.status_code == 200
    rows = response.context["form"].formsets["assignments"]
    assert (len(rows.forms), rows.non_form_errors()) == (1, ["Här ryms högst 100 rader."])
