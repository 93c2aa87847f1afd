"""What differs between two instants of one page."""

import graphene
from graphql import GraphQLResolveInfo

from cms.differences.compare import Sight, differences
from cms.differences.difference import Difference as Found
from cms.differences.registry import told_of
from cms.record.reader import Snapshot
from cms.schema.as_of import NOW, Instant, snapshot_at
from cms.schema.enums import closed_set
from cms.schema.errors import bad_input
from cms.schema.fields import maybe, one
from cms.schema.shown import Shown

DifferenceKind = closed_set(
    "DifferenceKind",
    "What happened to a part of a page.",
    {
        "ADDED": "It came.",
        "REMOVED": "It went.",
        "CHANGED": "It says something else.",
        "MOVED": "It is the same, in another place.",
    },
)
MASKED = "edition.masked"


class Difference(graphene.ObjectType):
    """One part of a page that differs between two instants (skillnad), told as the public could read it at each."""

    path = one(
        graphene.String,
        "Where, in the schema's names, rows by their ids: `assignments[<uuid>].dueOn`. The same from answer to answer.",
    )
    label = one(graphene.String, "Where, in Swedish for a reader: 'Uppdrag 3: ska vara klart'.")
    kind = one(DifferenceKind, "What happened to it.")
    before = maybe(graphene.String, "As it was, in Swedish, with units and names. Null where there was nothing.")
    after = maybe(graphene.String, "As it became. Null where nothing is left.")
    html = one(
        graphene.String,
        "Both in one, safe to put on a page: `<del>` around what went and `<ins>` around what came, texts word by "
        "word. It holds no other markup; line breaks are to be kept (`white-space: pre-line`).",
    )


def differences_of(page: Shown, info: GraphQLResolveInfo, start: Instant, end: Instant) -> list[Found]:
    """What differs between a page at two instants; at most two statements for each of them."""
    if start is NOW or (end is not NOW and start >= end):
        raise bad_input("`from` must be earlier than `to`.")
    snapshots = [snapshot_at(info, instant) for instant in (start, end)]
    for snapshot in snapshots:
        # What is asked of one page will be asked of those beside it.
        for key in {page.key, *(other.key for other in page.snapshot.alike(page.key))}:
            snapshot.expect(key, f"order:{key}")
    emptied = [bool(edition and edition.emptied) for edition in (snapshot.get(page.key) for snapshot in snapshots)]
    if any(emptied):
        return [_masked(*emptied)] if emptied[0] != emptied[1] else []
    before, after = (_sight(snapshot, page.key) for snapshot in snapshots)
    return differences(before, after)


def _sight(snapshot: Snapshot, key: str) -> Sight:
    """A page with what it refers to, and the pages below it where its readers meet them."""
    document, order = snapshot.document(key), snapshot.document(f"order:{key}")
    children = order["children"] if document and order and told_of(document["type"]).below else []
    snapshot.expect(*children)
    return Sight(document, snapshot.document, children)


def _masked(before: bool, after: bool) -> Found:
    """All that can be told where one side has been masked whole."""
    words = {True: "Ja", False: "Nej"}
    html = f"<del>{words[before]}</del><ins>{words[after]}</ins>"
    return Found(MASKED, "Sidans innehåll är maskerat", "CHANGED", words[before], words[after], html)
