"""Pages are found by the names of those who carry out what they say, as they were called at the instant."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.record.models import Edition, Head
from goals.models import BudgetLine, ResponsibleBody
from tests.asking import ask
from tests.factories.goals import assignment, make_body, make_budget, make_goal, make_landing, make_plan

pytestmark = pytest.mark.django_db

SEARCH = """query ($query: String!, $year: Int, $asOf: DateTime) {
    search(query: $query, year: $year, asOf: $asOf) { totalCount edges { extract node { title } } } }"""


def found(query: str, **more: Any) -> list[str]:
    answer = ask(SEARCH, query=query, **more)["search"]
    titles = [edge["node"]["title"] for edge in answer["edges"]]
    assert answer["totalCount"] == len(titles)
    return titles


@pytest.fixture
def board() -> ResponsibleBody:
    """It has an assignment in a goal and money in a budget; another goal is another's, and speaks of the board."""
    board, other = make_body("Kultur- och fritidsnämnden", abbreviation="KFN"), make_body("Tekniska nämnden")
    landing = make_landing()
    plan = make_plan(landing)
    make_goal(plan, "Ett aktivt liv", statement="Alla når ett bibliotek.", assignments=[assignment(board)])
    make_goal(plan, "Torg", statement="KFN öppnar torget.", assignments=[assignment(other)])
    make_budget(landing, lines=[BudgetLine(body=board, amount=247_000_000)])
    return board


def renamed(board: ResponsibleBody, name: str, abbreviation: str) -> str:
    """The instant before it was called anything else."""
    before = Head.objects.get().instant.isoformat()
    board.name, board.abbreviation = name, abbreviation
    board.save()
    return before


@pytest.mark.parametrize("words", ["KFN", "kfn"])
def test_abbreviation_finds_what_says_it_first_and_then_what_the_body_does(board: ResponsibleBody, words: str) -> None:
    assert found(words) == ["Torg", "Budget 2024", "Ett aktivt liv"]
    assert found(words, year=2025) == []


@pytest.mark.parametrize("words", ["fritidsnämnd", "kultur fritidsnamnden", "Kultur- och fritidsnämnden"])
def test_name_finds_in_any_of_its_forms(board: ResponsibleBody, words: str) -> None:
    assert found(words) == ["Budget 2024", "Ett aktivt liv"]


def test_every_word_stands_in_the_page_or_in_a_name(board: ResponsibleBody) -> None:
    assert found("KFN bibliotek") == ["Ett aktivt liv"]
    assert found("bibliotek fritidsnämnden") == ["Ett aktivt liv"]
    assert found("KFN simhall") == []
    assert found("tekniska torget") == ["Torg"]


def test_name_is_the_one_of_the_instant_and_no_page_is_published_anew(board: ResponsibleBody) -> None:
    pages = Edition.objects.filter(key__startswith="page:").count()
    before = renamed(board, "Kulturnämnden", "KUN")
    assert Edition.objects.filter(key__startswith="page:").count() == pages
    assert found("KUN") == ["Budget 2024", "Ett aktivt liv"]
    assert found("KUN", asOf=before) == []
    assert found("KFN") == ["Torg"]
    assert found("KFN", asOf=before) == ["Torg", "Budget 2024", "Ett aktivt liv"]


def test_search_costs_one_statement_more_and_the_same_for_many_bodies(board: ResponsibleBody) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            found("KFN")
        return len(queries)

    few = asked()
    for number in range(20):
        make_body(f"Nämnd {number}", abbreviation=f"N{number}")
    assert asked() == few
