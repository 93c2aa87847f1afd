from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.models import Image
from cms.record.recording import recording
from goals.models import Predecessor
from tests.asking import ask
from tests.factories.goals import assignment, make_goal, make_plan
from tests.goals.schema.conftest import Year

GOAL = "query ($slug: String!) { goal(year: 2024, slug: $slug) { %s } }"


def roads(fields: str) -> dict[str, object]:
    return dict(ask(GOAL % fields, slug="infrastruktur")["goal"])


def test_political_text_is_one_piece_and_its_blocks(year: Year) -> None:
    answer = roads("""politicalText { html plain } politicalTextBlocks {
        blockType
        ... on ParagraphBlock { text { html } }
        ... on HeadingBlock { heading level }
        ... on QuoteBlock { quote attribution }
        ... on FactBoxBlock { heading text { plain } }
    }""")
    assert answer["politicalText"] == {
        "html": "<h2>Varför</h2><p>Alla ska <em>fram</em>.</p>"
        "<blockquote><p>Vägen är målet</p><p>Karin</p></blockquote><h3>Visste du</h3><p>100 mil väg.</p>",
        "plain": "Varför\n\nAlla ska fram.\n\nVägen är målet\n\nKarin\n\nVisste du\n\n100 mil väg.",
    }
    assert answer["politicalTextBlocks"] == [
        {"blockType": "heading", "heading": "Varför", "level": 2},
        {"blockType": "paragraph", "text": {"html": "<p>Alla ska <em>fram</em>.</p>"}},
        {"blockType": "quote", "quote": "Vägen är målet", "attribution": "Karin"},
        {"blockType": "fact_box", "heading": "Visste du", "text": {"plain": "100 mil väg."}},
    ]


def test_blocks_have_ids_of_their_page_and_perspective(year: Year) -> None:
    block = year.roads.political_text[0].id
    page = f"{year.roads.translation_key}:sv"
    answer = roads("politicalTextBlocks { id }")
    assert answer["politicalTextBlocks"][0] == {"id": f"block:{block}:{page}"}


def test_assignments_are_chosen_by_kind(year: Year) -> None:
    answer = roads("council: assignments(kind: COUNCIL) { kind } committee: assignments(kind: COMMITTEE) { kind }")
    assert answer == {"council": [{"kind": "COUNCIL"}], "committee": [{"kind": "COMMITTEE"}]}


def test_assignment_knows_its_goal_and_its_place(year: Year) -> None:
    row = year.roads.assignments.first()
    answer = roads("assignments(kind: COUNCIL) { id anchor dueOn startsOn goal { name } isExample }")
    assert answer["assignments"] == [
        {
            "id": f"assignment:{row.uuid}:sv",
            "anchor": f"uppdrag-{row.uuid}",
            "dueOn": "2024-12-31",
            "startsOn": None,
            "goal": {"name": "Infrastruktur"},
            "isExample": False,
        }
    ]


def test_goal_is_followed_through_the_years(year: Year) -> None:
    later = make_plan(year.landing, 2025)
    earlier = year.roads.assignments.first()
    goal = make_goal(
        later,
        "Vägar",
        predecessors=[Predecessor(goal=year.roads)],
        assignments=[assignment(year.board, carried_from=earlier.uuid)],
    )
    assert roads("successors { name year } predecessors { name }") == {
        "successors": [{"name": "Vägar", "year": 2025}],
        "predecessors": [],
    }
    answer = ask(
        '{ goal(year: 2025, slug: "vagar") '
        "{ predecessors { name plan { year } } assignments { carriedFrom { anchor goal { year } } } } }"
    )
    assert answer["goal"] == {
        "predecessors": [{"name": "Infrastruktur", "plan": {"year": 2024}}],
        "assignments": [{"carriedFrom": {"anchor": f"uppdrag-{earlier.uuid}", "goal": {"year": 2024}}}],
    }
    assert goal.slug == "vagar"


def test_what_is_not_public_is_left_out(year: Year) -> None:
    make_goal(make_plan(year.landing, 2025), "Vägar", predecessors=[Predecessor(goal=year.roads)])
    with recording(reason="Målet är nått."):
        year.roads.unpublish()
    answer = ask('{ goal(year: 2025, slug: "vagar") { predecessors { name } } plan(year: 2024) { goals { name } } }')
    assert answer == {"goal": {"predecessors": []}, "plan": {"goals": [{"name": "Ett aktivt liv"}]}}


def test_rows_of_a_goal(year: Year) -> None:
    answer = roads("sdgs number scopeNote investments { title amount note } kpis { target targetText }")
    assert answer == {
        "sdgs": [9, 11],
        "number": None,
        "scopeNote": None,
        "investments": [{"title": "Bro", "amount": "12000000", "note": None}],
        "kpis": [{"target": None, "targetText": "ska öka"}],
    }


def test_goal_costs_four_statements(year: Year, picture: Image) -> None:
    fields = """breadcrumbs { path } translations { path } plan { title } successors { name } predecessors { name }
        figure { alt image { placeholder } }
        assignments { leadBody { name successor { name } } } kpis { kpi { unit } }"""
    with CaptureQueriesContext(connection) as queries:
        roads(fields)
    assert len(queries) == 4


def test_figure_without_a_text_of_its_own_says_what_the_image_says(year: Year, picture: Image) -> None:
    year.roads.figure_alt = ""
    year.roads.save()
    assert roads("figure { alt decorative caption }")["figure"] == {
        "alt": "En väg",
        "decorative": False,
        "caption": "Vägen ut",
    }


def test_goal_without_a_picture_has_no_figure(year: Year) -> None:
    assert roads("figure { alt }") == {"figure": None}
