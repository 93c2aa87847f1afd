import pytest
from wagtail.models import Locale

from cms.schema.connection import encoded
from tests.asking import ask, refused
from tests.cms.schema.conftest import Site
from tests.factories.goals import make_goal, make_landing, make_plan

SEARCH = """query ($query: String!, $year: Int, $first: Int! = 20, $after: String) {
    search(query: $query, year: $year, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { extract node { __typename title } }
    } }"""


def found(query: str, **more: object) -> list[str]:
    return [edge["node"]["title"] for edge in ask(SEARCH, query=query, **more)["search"]["edges"]]


@pytest.fixture
def years(site: Site) -> None:
    landing = make_landing(site.home)
    for year, statement in ((2024, "Målet är en levande stadsdel."), (2025, "Uppdraget är en stadsdel till.")):
        make_goal(make_plan(landing, year), f"Bygga {year}", statement=statement)


@pytest.mark.parametrize("words", ["stadsdelar", "malet", "mål"])
def test_forms_of_a_word_find_each_other(years: None, words: str) -> None:
    assert "Bygga 2024" in found(words)


def test_uppdrag_finds_uppdraget(years: None) -> None:
    assert found("uppdrag") == ["Bygga 2025"]


def test_search_keeps_to_a_year(years: None) -> None:
    assert found("stadsdel", year=2025) == ["Bygga 2025"]
    assert found("stadsdel", year=2023) == []


def test_extract_marks_the_words(years: None) -> None:
    edge = ask(SEARCH, query="levande")["search"]["edges"][0]
    assert "<mark>levande</mark>" in edge["extract"]
    assert edge["node"] == {"__typename": "Goal", "title": "Bygga 2024"}


@pytest.mark.parametrize(("words", "marked"), [("trygghet", "tryggt"), ("trygga", "Trygghet"), ("BYGGER", "Bygga")])
def test_extract_marks_every_form_that_was_found(site: Site, words: str, marked: str) -> None:
    make_goal(make_plan(make_landing(site.home)), "Bygga", statement="Trygghet är att bygga på ett tryggt sätt.")
    (edge,) = ask(SEARCH, query=words)["search"]["edges"]
    assert f"<mark>{marked}</mark>" in edge["extract"]


def test_search_pages_forward(years: None) -> None:
    page = ask(SEARCH, query="stadsdel", first=1)["search"]
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (2, True)
    rest = found("stadsdel", first=1, after=page["pageInfo"]["endCursor"])
    assert {page["edges"][0]["node"]["title"], *rest} == {"Bygga 2024", "Bygga 2025"}


def test_empty_and_endless_questions(site: Site) -> None:
    assert found("  ?! ") == []
    assert refused(SEARCH, query="a" * 201).message == "`query` must be at most 200 characters."


def test_beyond_the_last_hit_there_are_still_as_many_in_all(years: None) -> None:
    page = ask(SEARCH, query="stadsdel", after=encoded("50"))["search"]
    assert page == {"totalCount": 2, "pageInfo": {"hasNextPage": False, "endCursor": None}, "edges": []}


def test_words_are_asked_for_in_the_language_of_each_page(site: Site) -> None:
    english = Locale.objects.create(language_code="en")
    home = site.home.copy_for_translation(english)
    home.title = "Libraries"
    home.save_revision().publish()
    site.article.title = "Stadsdelar"
    site.article.save()
    site.article.copy_for_translation(english, alias=True)
    asked = 'query ($query: String!) { search(query: $query, locale: "en") { edges { node { title contentLocale } } } }'
    answers = [ask(asked, query=words)["search"]["edges"] for words in ("library", "stadsdel")]
    assert answers == [
        [{"node": {"title": "Libraries", "contentLocale": "en"}}],
        [{"node": {"title": "Stadsdelar", "contentLocale": "sv"}}],
    ]
