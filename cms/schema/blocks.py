"""StreamField blocks: grapple's generated types and resolvers, over blocks as a document stores them.

grapple puts `rawValue`, `field` and `blocks` on each of its types, and an interface of its own. Here the types keep
only the fields that the blocks themselves declare, behind an interface of ours.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import graphene
from graphql import GraphQLResolveInfo
from grapple.registry import registry

from cms.blocks import ArticleBlock
from cms.schema.enums import closed_set
from cms.schema.fields import one
from cms.schema.figure import figure_of
from cms.schema.shown import Shown

GRAPPLES_OWN = {"id", "block_type", "field", "raw_value", "blocks"}

TableHeader = closed_set(
    "TableHeader",
    "Which cells of a table are headings.",
    {
        "ROW": "The first row.",
        "COLUMN": "The first column.",
        "BOTH": "The first row and the first column.",
        "NONE": "No cells.",
    },
)


class Block(graphene.Interface):
    """A piece of running text (block): a paragraph, a heading, a picture and so on."""

    id = one(graphene.ID, "Unique in this answer's perspective, and the same from edition to edition.")
    block_type = one(
        graphene.String, "paragraph, heading, quote, fact_box, figure, table, documents or embed. More may come."
    )

    @classmethod
    def resolve_type(cls, block: "StoredBlock", info: GraphQLResolveInfo) -> Any:
        return _types()[block.block_type]


class _EveryName(dict[str, bool]):
    """grapple asks a block's definition for the field's child; a stored block has a value for each of its fields."""

    def __missing__(self, name: str) -> bool:
        return True


class _Definition:
    child_blocks = _EveryName()


DEFINITION = _Definition()


@dataclass(frozen=True, slots=True)
class StoredBlock:
    """What grapple's resolvers read: a value with a definition."""

    id: str
    block_type: str
    value: dict[str, Any]
    block: _Definition = DEFINITION


def resolve_blocks(name: str) -> Callable[[Shown, GraphQLResolveInfo], list[StoredBlock]]:
    """The resolver of a list of blocks stored under a name."""

    def resolve(page: Shown, info: GraphQLResolveInfo) -> list[StoredBlock]:
        return [_stored(page, block) for block in page.data[name] if block["type"] in _types()]

    return resolve


def block_types() -> list[Any]:
    """Every type of block, for the schema."""
    return list(_types().values())


def _stored(page: Shown, block: dict[str, Any]) -> StoredBlock:
    shown = page.piece(block["value"])
    value = {name: figure_of(shown) if name == "figure" else shown.get(name) for name in block["value"]}
    id_ = f"block:{block['id']}:{page.key.partition(':')[2]}"
    return StoredBlock(page.named(id_), block["type"], value)


_made: dict[str, Any] = {}


def _types() -> dict[str, Any]:
    if not _made:
        for name, block in ArticleBlock.base_blocks.items():
            _made[name] = _public(registry.streamfield_blocks[type(block)])
    return _made


def _public(generated: Any) -> Any:
    """A type with the generated one's declared fields and their resolvers, and nothing else of it."""
    fields = {name: field for name, field in generated._meta.fields.items() if name not in GRAPPLES_OWN}
    resolvers = {f"resolve_{name}": staticmethod(getattr(generated, f"resolve_{name}")) for name in fields}
    meta = type("Meta", (), {"interfaces": (Block,), "description": generated._meta.description})
    return type(generated._meta.name, (graphene.ObjectType,), {"Meta": meta, **fields, **resolvers})
