"""GraphQL documents: parsed and validated once, then kept as long as they are asked for."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from django.conf import settings
from graphql import (
    ASTValidationRule,
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
    validate,
)
from graphql.validation.rules import overlapping_fields_can_be_merged

from cms.endpoint.arguments import ArgumentSizeRule
from cms.endpoint.errors import invalid
from cms.endpoint.refusal import over_limit, refusal
from cms.endpoint.shape import ShapeRule

RULES: tuple[type[ASTValidationRule], ...] = (ShapeRule, ArgumentSizeRule, *specified_rules)
"""Our limits are added to the specification's rules. They come first: they are cheap, and end the validation."""

KEPT = 100
"""Documents kept by a process. A front end sends dozens; the largest that is allowed takes about 1 MB."""

# graphql-core compares every two fields of one name, and lets a small document burn half a second with it. A tenth of
# its own budget is still far more than an honest document needs.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 50_000


@dataclass(frozen=True, slots=True)
class Document:
    """A document that has been checked against the limits and, if it only asks, against the schema."""

    node: DocumentNode
    digest: bytes
    operations: dict[str, OperationDefinitionNode]
    fragments: dict[str, FragmentDefinitionNode]

    @property
    def only_asks(self) -> bool:
        """False where it holds a mutation or a subscription."""
        return all(operation.operation is OperationType.QUERY for operation in self.operations.values())

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of this name, or the only one there is."""
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name is None or name not in self.operations:
            message = (
                f"operationName must name one of the document's operations, of which there are {len(self.operations)}."
            )
            raise refusal(400, "OPERATION_RESOLUTION_FAILURE", message)
        return self.operations[name]


@lru_cache(maxsize=KEPT)
def document(schema: GraphQLSchema, text: str) -> Document:
    """The document of a text. Raises Refusal where it is too large or not valid."""
    node = _parsed(text)
    operations = {}
    fragments = {}
    for definition in node.definitions:
        if isinstance(definition, OperationDefinitionNode):
            operations[definition.name.value if definition.name else ""] = definition
        elif isinstance(definition, FragmentDefinitionNode):
            fragments[definition.name.value] = definition
    found = Document(node, sha256(text.encode()).digest(), operations, fragments)
    if found.only_asks:
        _validate(schema, node)
    return found


def _parsed(text: str) -> DocumentNode:
    if len(text) > settings.GRAPHQL_MAX_CHARACTERS:
        raise over_limit("characters in a document", settings.GRAPHQL_MAX_CHARACTERS, len(text))
    tokens, comments = settings.GRAPHQL_MAX_TOKENS, settings.GRAPHQL_MAX_COMMENTS
    try:
        return parse(text, max_lexical_tokens=tokens, max_comments=comments)
    except GraphQLSyntaxError as error:
        if error.description == f"Document contains more than {tokens} tokens. Parsing aborted.":
            raise over_limit("tokens in a document", tokens) from error
        if error.description == f"Document contains more than {comments} comments. Parsing aborted.":
            raise over_limit("comments in a document", comments) from error
        raise invalid([error], "GRAPHQL_PARSE_FAILED") from error


def _validate(schema: GraphQLSchema, node: DocumentNode) -> None:
    errors = validate(
        schema,
        node,
        RULES,
        max_errors=settings.GRAPHQL_MAX_ERRORS,
        hide_suggestions=not settings.GRAPHQL_SUGGESTIONS,
    )
    if errors:
        raise invalid(errors, "GRAPHQL_VALIDATION_FAILED")
