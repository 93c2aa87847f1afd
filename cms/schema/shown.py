"""Documents as they are shown: plain data, with the instant that its references are read at.

Every type of the schema reads a `Shown`, and none knows a model. A reference becomes the object that was public
at the answer's instant, or None; a list leaves out what was not public.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import graphene
from graphql import GraphQLResolveInfo

if TYPE_CHECKING:
    from cms.record.edition import Edition
    from cms.record.reader import Snapshot


@dataclass(frozen=True, slots=True)
class Shown:
    """A document, or a piece of one, with the edition it stands in and the snapshot it is read at."""

    edition: "Edition"
    snapshot: "Snapshot"
    data: Mapping[str, Any]

    @property
    def key(self) -> str:
        return self.edition.key

    def named(self, key: str) -> str:
        """A key as the id of this answer's perspective."""
        return key + self.snapshot.perspective

    def get(self, name: str) -> Any:
        """The stored value, its references followed."""
        return self.wrap(self.data.get(name))

    def wrap(self, value: Any) -> Any:
        """Stored data as the types read it: pieces for dictionaries, objects for references."""
        if isinstance(value, dict):
            return self.follow(value["ref"]) if "ref" in value else self.piece(value)
        if isinstance(value, list):
            return [item for item in map(self.wrap, value) if item is not None]
        return value

    def piece(self, data: Mapping[str, Any]) -> "Shown":
        """A part of the same edition."""
        return Shown(self.edition, self.snapshot, data)

    def follow(self, key: str) -> "Shown | None":
        """The object behind a key, if it was public at the answer's instant."""
        return show_or_none(self.snapshot.get(key), self.snapshot)


def show(edition: "Edition", snapshot: "Snapshot") -> Shown:
    """A whole edition: a page's fields are its content, anything else is its document."""
    return Shown(edition, snapshot, edition.document.get("content", edition.document))


def show_or_none(edition: "Edition | None", snapshot: "Snapshot") -> Shown | None:
    """The same where there may be nothing to show: what is not public, or whose content has been masked."""
    return None if edition is None or edition.emptied else show(edition, snapshot)


def show_all(editions: "Iterable[Edition]", snapshot: "Snapshot") -> list[Shown]:
    """Those of the editions that have something to show."""
    return [show(edition, snapshot) for edition in editions if not edition.emptied]


def stored(name: str, default: object, shown: Shown, info: GraphQLResolveInfo) -> Any:
    """The resolver of every field that is stored under its own name."""
    return shown.get(name)


class DocumentType(graphene.ObjectType):
    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, **options: Any) -> None:
        super().__init_subclass_with_meta__(default_resolver=stored, **options)
