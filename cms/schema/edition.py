"""Editions: what the public could read of one page, from one instant to another."""

from datetime import datetime

import graphene
from graphql import GraphQLResolveInfo

from cms.schema.as_of import snapshot_at
from cms.schema.connection import At, Connection, Edge, Part, checked, encoded, part, place_of
from cms.schema.enums import closed_set
from cms.schema.fields import many, maybe, one
from cms.schema.scalars import DateTime
from cms.schema.shown import Shown, show

EditionKind = closed_set(
    "EditionKind",
    "What a publication meant to its readers.",
    {
        "FIRST": "The page's first publication.",
        "MAJOR": "A change of meaning (ändring i sak).",
        "MINOR": "A change of form alone, such as a spelling.",
        "CORRECTION": "An error put right (rättelse).",
    },
)


class Edition(graphene.ObjectType):
    """What the public could read of one page from one instant to another (publicering)."""

    id = one(graphene.ID, "Unique in this answer's perspective.")
    number = one(graphene.Int, "1, 2, 3 … for each page and language.")
    valid_from = one(DateTime, "When it became public.")
    valid_to = maybe(
        DateTime,
        "When it ceased to be public, as is known today, also under `asOf`. Null for the edition that is public now.",
    )
    kind = one(EditionKind, "What the publication meant to its readers.")
    note = maybe(
        graphene.String, "The public reason (ändringsnotering), always there for MAJOR and CORRECTION. Null otherwise."
    )
    corrects = maybe(
        graphene.Int, "The number of the edition that this one corrects. Null for all but corrections (CORRECTION)."
    )
    digest = one(
        graphene.String,
        "SHA-256 of the canonical content, in hexadecimal, chained to the edition before it in the record.",
    )
    path = one(graphene.String, "The address that the page had from then on. It stays where content has been masked.")
    masked = one(
        graphene.Boolean,
        "True where content has been masked (a withdrawn consent, say): the edition remains, its content does not.",
    )
    masked_fields = many(
        graphene.String,
        "Which fields, when not all of it: politicalText, assignments.<id>.text and so on, where a row's id is the one "
        "that its `id` or anchor holds (`Difference.path` writes the same place assignments[<id>].text). A masked text "
        "is empty, a masked figure null, a FigureBlock stays in its place without its figure, and any other masked "
        "block is left out. "
        "Empty where nothing, or everything, has been masked.",
    )
    masking_reason = maybe(
        graphene.String, "Why content has been masked, as the municipality states it. Null where none has been."
    )
    page = maybe(
        "cms.schema.page.Page",
        "The page as this edition shows it, at the instant it became public. Null where it has been masked.",
    )

    @staticmethod
    def resolve_id(shown: Shown, info: GraphQLResolveInfo) -> str:
        return shown.named(f"edition:{shown.key}:{shown.edition.number}")

    @staticmethod
    def resolve_number(shown: Shown, info: GraphQLResolveInfo) -> int:
        return shown.edition.number

    @staticmethod
    def resolve_valid_from(shown: Shown, info: GraphQLResolveInfo) -> datetime:
        return shown.edition.valid_from

    @staticmethod
    def resolve_valid_to(shown: Shown, info: GraphQLResolveInfo) -> datetime | None:
        return shown.edition.valid_to

    @staticmethod
    def resolve_kind(shown: Shown, info: GraphQLResolveInfo) -> str:
        return shown.edition.kind

    @staticmethod
    def resolve_note(shown: Shown, info: GraphQLResolveInfo) -> str | None:
        return shown.edition.note or None

    @staticmethod
    def resolve_corrects(shown: Shown, info: GraphQLResolveInfo) -> int | None:
        return shown.edition.corrects

    @staticmethod
    def resolve_digest(shown: Shown, info: GraphQLResolveInfo) -> str:
        return shown.edition.digest

    @staticmethod
    def resolve_path(shown: Shown, info: GraphQLResolveInfo) -> str:
        return shown.edition.path

    @staticmethod
    def resolve_masked(shown: Shown, info: GraphQLResolveInfo) -> bool:
        return shown.edition.masked

    @staticmethod
    def resolve_masked_fields(shown: Shown, info: GraphQLResolveInfo) -> list[str]:
        return list(shown.edition.masked_fields)

    @staticmethod
    def resolve_masking_reason(shown: Shown, info: GraphQLResolveInfo) -> str | None:
        return shown.edition.masking_reason or None

    @staticmethod
    def resolve_page(shown: Shown, info: GraphQLResolveInfo) -> Shown | None:
        edition = shown.edition
        if edition.emptied:
            return None
        current = shown.snapshot.get(edition.key)
        if current is not None and current.number == edition.number:
            return shown
        return show(edition, snapshot_at(info, edition.valid_from))


class EditionEdge(Edge):
    """One edition in its place."""

    node = one(Edition, "The edition.")


class EditionConnection(Connection):
    """Editions of one page, newest first."""

    edges = many(EditionEdge, "The editions asked for.")


def editions_of(page: Shown, first: int, after: str | None) -> Part:
    """All that the public could ever read of a page, as is known today; a cursor is an edition's number."""
    start = None if after is None else place_of(after)
    found = page.snapshot.editions_of(page.key, checked(first), start)
    edges = [At(encoded(str(edition.number)), show(edition, page.snapshot)) for edition in found.editions]
    return part(edges, found.total, before=start is not None, more=found.more)


def is_draft(page: Shown) -> bool:
    """True in preview, where nothing has been published yet."""
    return page.snapshot.perspective.startswith("@draft:")
