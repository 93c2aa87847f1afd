"""Appending to the record: one instant, one chain of digests, nothing ever rewritten."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import connection
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from cms.record import head as record_head
from cms.record.announcing import Told, announce
from cms.record.canonical import canonical, digest, new_salt
from cms.record.entry import Change, Current, Entry
from cms.record.language import index_words, language_of
from cms.record.models import Attribution, Content, Edition, EditionKind
from cms.record.references import references

if TYPE_CHECKING:
    from cms.record.recording import Recording

_MEANINGFUL = {EditionKind.FIRST, EditionKind.MAJOR, EditionKind.CORRECTION}


def append(changes: list[Change], recording: "Recording") -> None:
    """Write all changes of one recording at one instant, in reading order."""
    if not changes:
        return
    head = record_head.next_head(recording.at)
    _end([change.before.sequence for change in changes if change.before], head.instant)
    editions, contents = [], []
    for change in changes:
        edition, content = _edition(change, head, recording)
        head.sequence, head.digest = edition.sequence, edition.digest
        editions.append(edition)
        contents.append(content)
    Edition.objects.bulk_create(editions)
    Content.objects.bulk_create(contents)
    Attribution.objects.bulk_create([_attribution(edition, recording) for edition in editions])
    for change, edition in zip(changes, editions, strict=True):
        if change.after is not None and change.after.search:
            index_words(edition.sequence, change.after.search, language_of(change.after.document))
    record_head.store_head(head)
    announce(head.sequence, head.instant, [_told(*pair) for pair in zip(changes, editions, strict=True)])


def _told(change: Change, edition: Edition) -> Told:
    former = change.before.path if change.before else ""
    return Told(edition.key, edition.type, edition.locale, edition.path, former, edition.number, edition.kind)


def chained_digest(edition: Edition) -> str:
    """What an edition's digest must be: over all that it says, its content's digest and the digest before it."""
    return digest(
        edition.previous_digest, str(edition.sequence), edition.key, str(edition.number), edition.type,
        edition.locale, edition.path, edition.parent_key, edition.name, instant_text(edition.valid.lower),
        edition.kind, edition.note, instant_text(edition.updated_at), instant_text(edition.first_published_at),
        "\n".join(edition.refers_to), "\n".join(edition.requires), edition.content_digest,
        # Editions from before corrections pointed anywhere keep their digests.
        *([] if edition.corrects is None else [str(edition.corrects)]),
    )  # fmt: skip


def _edition(change: Change, head: record_head.HeadState, recording: "Recording") -> tuple[Edition, Content]:
    entry, before = change.after, change.before
    place = entry or before
    assert place is not None  # noqa: S101  # a change has a side
    kind = _kind(entry, before, recording)
    document = canonical(entry.document) if entry else "null"
    salt = new_salt()
    edition = Edition(
        sequence=head.sequence + 1, key=change.key, number=_number(entry, before), type=place.type,
        locale=place.locale, path=place.path, left_path=_left_path(place.path, before), parent_key=place.parent_key,
        name=place.name, valid=DateTimeTZRange(head.instant, None), kind=kind,
        note=(entry.note if entry else recording.reason) or recording.note,
        corrects=before.number if before and kind == EditionKind.CORRECTION else None,
        updated_at=head.instant if kind in _MEANINGFUL or before is None else before.updated_at,
        first_published_at=before.first_published_at if before else head.instant,
        refers_to=sorted(set(references(entry.document))) if entry else [],
        requires=sorted(set(entry.requires)) if entry else [],
        content_digest=digest(document, salt), previous_digest=head.digest,
    )  # fmt: skip
    edition.digest = chained_digest(edition)
    return edition, Content(edition=edition, document=document if entry else None, salt=salt)


def _left_path(path: str, before: Current | None) -> str:
    """The address before, where it was another: those who watch it hear where the page went."""
    return before.path if before and before.path != path else ""


def _kind(entry: Entry | None, before: Current | None, recording: "Recording") -> EditionKind:
    if entry is None:
        return EditionKind.WITHDRAWAL
    if before is None:
        return EditionKind.FIRST
    return EditionKind(entry.kind or recording.kind or EditionKind.MINOR)


def _number(entry: Entry | None, before: Current | None) -> int:
    """A withdrawal carries the number of the edition that it ends."""
    if before is None:
        return 1
    return before.number + 1 if entry else before.number


def _end(sequences: list[int], instant: datetime) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE record_edition SET valid = tstzrange(lower(valid), %s) WHERE sequence = ANY(%s)",
            [instant, sequences],
        )


def _attribution(edition: Edition, recording: "Recording") -> Attribution:
    """Who published, and which of the page's revisions; an edition that only follows from another has none."""
    actor, meaning = recording.actor, recording.meanings.get(edition.key)
    name = (actor.get_full_name() or actor.get_username()) if actor else ""
    return Attribution(
        edition=edition,
        user_id=getattr(actor, "pk", None),
        user_name=name,
        revision_id=meaning.revision if meaning else None,
    )


def instant_text(instant: datetime) -> str:
    return f"{instant.timestamp():.6f}"
