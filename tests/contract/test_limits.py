"""The limits against the real schema and the operations that the front end sends."""

from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLList,
    GraphQLNonNull,
    GraphQLOutputType,
    OperationDefinitionNode,
    get_introspection_query,
    is_interface_type,
    is_object_type,
)
from graphql.language import print_ast

from cms.endpoint.answering import Prepared, prepare
from cms.endpoint.asked import Asked
from cms.endpoint.documents import document
from cms.endpoint.list_sizes import LIST_SIZES
from cms.endpoint.refusal import Refusal
from cms.schema.root import schema

OPERATIONS = sorted((Path(__file__).parents[2] / "frontend-schema/operations").glob("*.graphql"))
SCHEMA = schema.graphql_schema
GIVEN = {"Int!": 2024, "String!": "mal", "ID!": "body:1", "DateTime!": "2024-05-22"}


def is_list(type_: GraphQLOutputType) -> bool:
    return isinstance(type_.of_type if isinstance(type_, GraphQLNonNull) else type_, GraphQLList)


def lists_without_page_size() -> set[str]:
    types = [type_ for type_ in SCHEMA.type_map.values() if is_object_type(type_) or is_interface_type(type_)]
    fields = [item for type_ in types for item in type_.fields.items()]  # type: ignore[attr-defined]
    return {name for name, field in fields if is_list(field.type) and "first" not in field.args} - {"edges"}


def test_every_list_has_a_declared_size() -> None:
    assert lists_without_page_size() == set(LIST_SIZES)


def prepared(text: str) -> Prepared:
    document.cache_clear()
    operation = next(node for node in _parse(text) if isinstance(node, OperationDefinitionNode))
    required = [node for node in operation.variable_definitions if node.default_value is None]
    variables = {node.variable.name.value: GIVEN.get(print_ast(node.type)) for node in required}
    return prepare(SCHEMA, Asked(text, None, variables), only_reads=True)


def _parse(text: str) -> Any:
    return document(SCHEMA, text).node.definitions


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
def test_a_stored_operation_stays_under_half_of_every_limit(path: Path, settings: Any) -> None:
    for name in dir(settings):
        if name.startswith("GRAPHQL_MAX_") and "AGE" not in name and name != "GRAPHQL_MAX_ERRORS":
            setattr(settings, name, getattr(settings, name) // 2)
    assert prepared(path.read_text()).estimate.cost <= 2_500


def test_the_whole_year_of_the_readme_stays_under_half_of_the_cost() -> None:
    year = """{ plan(year: 2024) { year goals {
        name statement politicalText { html } sdgs investments { title }
        figure { alt caption image { responsive(shape: CARD) { srcSet sources { mimeType srcSet } } } }
        assignments {
            kind text { plain } leadBody { name } coBodies { name } status
            followUps { year period status comment { plain } }
        }
        kpis { target latest { value } kpi { title values { year value } } }
    } } }"""
    per_goal = 1 + 5 + 5 + 2 + 10 * (1 + 3 + 3) + 5 * (1 + 12)
    assert prepared(year).estimate.cost == 12 * per_goal == 1_776


def test_the_standard_introspection_costs_less_than_the_limit_and_two_of_them_more() -> None:
    once = get_introspection_query(input_value_deprecation=True)
    assert prepared(once).estimate.cost < 4_000
    again = "__schema { types { ...FullType } } again: __schema { types { ...FullType } "
    with pytest.raises(Refusal, match="The limit for cost is 5,000"):
        prepared(once.replace("__schema {", again, 1))
