"""Every stored operation, and what it answers from the demo content."""

import json
from collections import Counter
from pathlib import Path

import pytest
from graphql import FragmentDefinitionNode, parse, print_ast

from devserver.contract import fragments
from devserver.contract.answering import answered
from devserver.contract.examples import example, examples
from devserver.contract.places import FRONT_END, OPERATIONS

VIEWS = [
    "article", "budget", "changes", "differences", "goal", "history", "home", "landing-page", "navigation", "plan",
    "route", "search",
]  # fmt: skip


def test_every_view_has_an_operation_and_every_operation_an_example() -> None:
    assert sorted(path.stem for path in OPERATIONS.glob("*.graphql")) == VIEWS
    assert sorted({path.name.split(".")[0] for path in examples()}) == VIEWS


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_the_whole_answer_is_the_example(path: Path, demo_content: None) -> None:
    kept = json.loads(path.read_text())
    assert kept["operation"] == path.name.split(".")[0]
    assert example(path)["answer"] == kept["answer"]


def test_an_answer_that_should_show_something_does() -> None:
    answers = {path.stem: json.loads(path.read_text())["answer"]["data"] for path in examples()}
    assert sorted(name for name, data in answers.items() if None in data.values()) == ["plan.missing"]


def test_a_fragment_is_written_once_and_copied_into_every_operation_that_needs_it() -> None:
    assert fragments.stale() == {}
    shared = {path.stem: path.read_text() for path in (FRONT_END / "fragments").glob("*.graphql")}
    for name, text in shared.items():
        assert f"\nfragment {name} on " in text
        assert text.startswith("# ")
    used = Counter(
        print_ast(node)
        for path in OPERATIONS.glob("*.graphql")
        for node in parse(path.read_text()).definitions
        if isinstance(node, FragmentDefinitionNode)
    )
    assert set(used) == {print_ast(parse(text).definitions[0]) for text in shared.values()}


def test_an_operation_gets_the_fragments_of_its_fragments_once() -> None:
    shared = {
        "A": "fragment A on Page {\n  ...B\n}",
        "B": "fragment B on Page {\n  id\n}",
        "C": "fragment C on X { y }",
    }
    own = "query Q {\n  page {\n    ...A\n    ...B\n    ... on Goal {\n      year\n    }\n  }\n}"
    assert (
        fragments.bundled(f"{own}\n\nfragment Old on Page {{\n  key\n}}\n", shared)
        == f"{own}\n\n{shared['A']}\n\n{shared['B']}\n"
    )


def test_a_goal_of_the_past_says_what_it_says_today_under_other_ids(demo_content: None) -> None:
    text = (
        'query($at: DateTime) { goal(year: 2024, slug: "infrastruktur", asOf: $at) { name investments { id title } } }'
    )
    today, past = (answered(text, variables).answer["data"]["goal"] for variables in ({}, {"at": "2024-05-22"}))
    assert today["name"] == past["name"] == "Infrastruktur"
    assert [row["title"] for row in today["investments"]] == [row["title"] for row in past["investments"]]
    assert [row["id"] + "@2024-05-22T21:59:59.999999Z" for row in today["investments"]] == [
        row["id"] for row in past["investments"]
    ]
