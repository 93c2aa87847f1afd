"""The public feed: what was published, changed, corrected, moved, withdrawn, restored or masked."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from cms.record.feed import Change as Happened
from cms.record.feed import Window
from cms.record.reader import Snapshot
from cms.schema.as_of import NOW, AsOf
from cms.schema.connection import At, Connection, Edge, checked, decoded, encoded, part
from cms.schema.edition import Edition
from cms.schema.enums import closed_set
from cms.schema.errors import bad_input
from cms.schema.fields import many, maybe, one
from cms.schema.route import normal
from cms.schema.scalars import DateTime
from cms.schema.shown import Shown, show

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PLACE = re.compile(r"(\d{1,17})/(\d{1,15})", re.ASCII)

ChangeKind = closed_set(
    "ChangeKind",
    "What happened to a page.",
    {
        "PUBLISHED": "It became public for the first time (publicerad).",
        "CHANGED": "Its content changed (ändrad).",
        "CORRECTED": "An error was put right (rättad).",
        "MOVED": "It got another address, and nothing else of it changed (flyttad).",
        "WITHDRAWN": "It is no longer public (avpublicerad). What it said stays readable under `asOf`.",
        "RESTORED": "It became public again (publicerad igen).",
        "MASKED": "Content of the past was taken away for good (maskerad).",
    },
)


class Change(graphene.ObjectType):
    """One thing that happened to a page (ändring)."""

    at = one(DateTime, "When. `differences(from:)` just before it and `to:` this instant tells what.")
    kind = one(ChangeKind, "What happened.")
    path = one(graphene.String, "The page's path from then on; for WITHDRAWN, the last one it had.")
    locale = one(graphene.String, "The language the page stands under: sv, sma or en.")
    title = one(graphene.String, "What the page was called. Empty where that has been masked.")
    note = maybe(
        graphene.String, "The public reason. Null where none is stated; always there for CORRECTED and MASKED."
    )
    edition = maybe(
        Edition, "The edition that began then; for MASKED, the newest one that was masked. Null for WITHDRAWN."
    )

    @staticmethod
    def resolve_path(told: "Told", info: GraphQLResolveInfo) -> str:
        return told.change.edition.path

    @staticmethod
    def resolve_locale(told: "Told", info: GraphQLResolveInfo) -> str:
        return told.change.edition.locale

    @staticmethod
    def resolve_note(told: "Told", info: GraphQLResolveInfo) -> str | None:
        return told.change.note or None

    @staticmethod
    def resolve_edition(told: "Told", info: GraphQLResolveInfo) -> Shown | None:
        edition = told.change.edition
        return None if edition.withdrawn else show(edition, told.snapshot)


class ChangeEdge(Edge):
    """One change in its place."""

    node = one(Change, "The change.")


class ChangeConnection(Connection):
    """Changes, newest first. A cursor names an instant, so what is published meanwhile never shifts a page of them."""

    edges = many(ChangeEdge, "The changes asked for.")
    total_count = one(
        graphene.Int,
        "How many there are in all, on every page of the connection. Counting stops at 5,000, which then means at "
        "least as many.",
    )

    @staticmethod
    def resolve_total_count(feed: "Feed", info: GraphQLResolveInfo) -> int:
        return feed.snapshot.count_changes(feed.window)


@dataclass(frozen=True, slots=True)
class Told:
    """A change as it is shown, with the snapshot that it was read from."""

    change: Happened
    snapshot: Snapshot

    @property
    def at(self) -> datetime:
        return self.change.at

    @property
    def kind(self) -> str:
        return self.change.kind

    @property
    def title(self) -> str:
        return self.change.title


@dataclass(frozen=True, slots=True)
class Feed:
    """One page of the feed; how much there is in all is counted when it is asked for."""

    edges: list[At]
    page_info: dict[str, Any]
    window: Window
    snapshot: Snapshot


def feed_of(snapshot: Snapshot, window: Window, first: int, after: str | None) -> Feed:
    """The changes of a window, from a cursor on."""
    found = snapshot.changes(window, checked(first) + 1, None if after is None else _place_of(after))
    edges = [At(_cursor(change), Told(change, snapshot)) for change in found[:first]]
    page = part(edges, 0, before=after is not None, more=len(found) > first)
    return Feed(edges, page.page_info, window, snapshot)


def window_of(since: AsOf, until: AsOf, path: str | None, now: datetime) -> Window:
    """What a reader asks for; nothing is later than now."""
    below = "" if path is None else normal(path)
    if below is None:
        raise bad_input("`path` must be a path such as `/kommunens-mal-och-budget/`.")
    later = now if since is NOW else since
    return Window(later, None if until is NOW else until, "" if below == "/" else below)


def _cursor(change: Happened) -> str:
    return encoded(f"{(change.at - EPOCH) // timedelta(microseconds=1)}/{change.number}")


def _place_of(cursor: str) -> tuple[datetime, int]:
    found = PLACE.fullmatch(decoded(cursor))
    if found is None:
        raise bad_input("`after` must be a cursor from an earlier answer.")
    return EPOCH + timedelta(microseconds=int(found[1])), int(found[2])
