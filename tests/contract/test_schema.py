"""The schema against what has been promised, and against what must never be in it."""

from pathlib import Path

import graphql
import pytest
from graphql import NoUnusedFragmentsRule, parse, print_schema, validate
from graphql.language.ast import (
    DefinitionNode,
    EnumTypeDefinitionNode,
    FieldDefinitionNode,
    InterfaceTypeDefinitionNode,
    ObjectTypeDefinitionNode,
    ScalarTypeDefinitionNode,
)
from graphql.language.printer import print_ast

from cms.schema.root import schema

HERE = Path(__file__).parent
NEVER = [
    "draftTitle", "hasUnpublishedChanges", "latestRevisionCreatedAt", "goLiveAt", "expireAt", "lockedAt",
    "locked", "live", "owner", "parent", "children", "siblings", "descendants", "ancestors", "aliases",
    "aliasOf", "rawValue", "field", "blocks", "order", "searchQuery", "searchScore", "contentType",
    "pageType", "urlPath", "depth", "showInMenus", "token", "filename", "uploadedByUser", "collection",
    "tags", "fileHash", "legalBasis", "persons", "validUntil", "original",
]  # fmt: skip


def published() -> dict[str, DefinitionNode]:
    return {node.name.value: node for node in parse(print_schema(schema.graphql_schema)).definitions if named(node)}


def named(node: DefinitionNode) -> bool:
    return hasattr(node, "name")


def promised() -> list[DefinitionNode]:
    return list(parse((HERE / "contract.graphql").read_text()).definitions)


def fields_of(node: DefinitionNode) -> dict[str, FieldDefinitionNode]:
    kinds = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode
    return {field.name.value: field for field in node.fields} if isinstance(node, kinds) else {}


def signature(field: FieldDefinitionNode) -> tuple[str, dict[str, str]]:
    arguments = {
        argument.name.value: print_ast(argument.type)
        + (f" = {print_ast(argument.default_value)}" if argument.default_value else "")
        for argument in field.arguments
    }
    return print_ast(field.type), arguments


@pytest.mark.parametrize("node", promised(), ids=lambda node: node.name.value)
def test_promise_is_kept(node: DefinitionNode) -> None:
    real = published()[node.name.value]
    assert type(real) is type(node)
    for name, field in fields_of(node).items():
        assert signature(fields_of(real)[name]) == signature(field)
    if isinstance(node, EnumTypeDefinitionNode):
        assert [value.name.value for value in real.values] == [value.name.value for value in node.values]
    if isinstance(node, ObjectTypeDefinitionNode):
        assert [print_ast(one) for one in real.interfaces] == [print_ast(one) for one in node.interfaces]


def test_every_page_repeats_every_field_of_page() -> None:
    page = {name: signature(field) for name, field in fields_of(published()["Page"]).items()}
    types = [type_.name for type_ in schema.graphql_schema.get_possible_types(schema.graphql_schema.type_map["Page"])]
    assert sorted(types) == ["Article", "Budget", "Goal", "GoalsAndBudget", "Home", "Plan"]
    for name in types:
        fields = fields_of(published()[name])
        assert {field: signature(fields[field]) for field in page} == page


@pytest.mark.parametrize("name", NEVER)
def test_editors_business_is_never_public(name: str) -> None:
    assert name not in {field for node in published().values() for field in fields_of(node)}


def test_no_argument_reaches_into_the_database_or_draws_a_picture() -> None:
    arguments = {
        argument.name.value
        for node in published().values()
        for field in fields_of(node).values()
        for argument in field.arguments
    }
    assert arguments == {
        "path", "locale", "asOf", "year", "slug", "bodyId", "kind", "status", "first", "after", "query",
        "preset", "shape", "area", "from", "to", "since", "until", "with",
    }  # fmt: skip


def test_only_questions_can_be_asked() -> None:
    assert schema.graphql_schema.mutation_type is None
    assert schema.graphql_schema.subscription_type is None


def test_blocks_are_grapples_types_without_grapples_own_fields() -> None:
    blocks = schema.graphql_schema.get_possible_types(schema.graphql_schema.type_map["Block"])
    assert {block.name: sorted(set(block.fields) - {"id", "blockType"}) for block in blocks} == {
        "ParagraphBlock": ["text"],
        "HeadingBlock": ["heading", "level"],
        "QuoteBlock": ["attribution", "quote"],
        "FactBoxBlock": ["heading", "text"],
        "FigureBlock": ["figure"],
        "TableBlock": ["caption", "header", "rows"],
        "DocumentsBlock": ["documents", "listHeading"],
        "EmbedBlock": ["provider", "title", "url"],
    }


@pytest.mark.parametrize("interface", ["Page", "Block"])
def test_one_field_name_has_one_type_on_every_kind(interface: str) -> None:
    """Otherwise a front end must rename fields before it may ask for two kinds at once."""
    types: dict[str, set[str]] = {}
    for kind in schema.graphql_schema.get_possible_types(schema.graphql_schema.type_map[interface]):
        for name, field in kind.fields.items():
            types.setdefault(name, set()).add(str(field.type))
    assert {name: found for name, found in types.items() if len(found) > 1} == {}


def test_everything_is_described() -> None:
    silent = []
    for node in published().values():
        silent += [node.name.value] if not node.description else []
        values = node.values if isinstance(node, EnumTypeDefinitionNode) else ()
        parts = [*fields_of(node).values(), *values]
        arguments = [argument for field in fields_of(node).values() for argument in field.arguments]
        silent += [f"{node.name.value}.{part.name.value}" for part in [*parts, *arguments] if not part.description]
    assert silent == []


def test_scalars_are_the_promised_three() -> None:
    scalars = {name for name, node in published().items() if isinstance(node, ScalarTypeDefinitionNode)}
    assert scalars == {"Date", "DateTime", "Decimal"}


def test_committed_schema_is_the_real_one() -> None:
    committed = (HERE.parents[1] / "frontend-schema" / "schema.graphql").read_text()
    assert committed == print_schema(schema.graphql_schema)


def test_grapple_has_not_changed_graphql_core() -> None:
    assert NoUnusedFragmentsRule.leave_document.__module__ == "graphql.validation.rules.no_unused_fragments"
    question = parse("{ site { name } } fragment Unused on Site { name }")
    errors = validate(schema.graphql_schema, question, [graphql.NoUnusedFragmentsRule])
    assert [error.message for error in errors] == ["Fragment 'Unused' is never used."]
