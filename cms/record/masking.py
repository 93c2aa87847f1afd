"""Taking content out of the record, for good: each time an event of the chain, which nothing can undo.

The edition's row and its digests stay as they were. The salt goes with the content, so that no short value can be
guessed from the digest; what is left of a document gets a salt and a digest of its own, which the event carries.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction

from cms.record import head as record_head
from cms.record.announcing import Told, announce
from cms.record.canonical import canonical, digest, new_salt, parse
from cms.record.files import files_of
from cms.record.language import index_words, language_of
from cms.record.maskable import Document, without, words_of
from cms.record.models import Content, Edition, Masking, MaskingAttribution, Removal
from cms.record.removal import clean_up
from cms.record.writing import instant_text

Wanted = Mapping[int, Collection[str]]
"""Names of fields by the sequence number of an edition; no names mean all of its content."""

NO_REASON = "Det offentliga skälet är tomt: skriv varför, med stöd i lag eller beslut."


@dataclass(frozen=True, slots=True)
class _Left:
    """What an edition holds afterwards: nothing at all, or a document with a new salt."""

    document: Document | None
    text: str | None
    salt: str | None

    @property
    def digest(self) -> str:
        return digest(self.text, self.salt) if self.text is not None and self.salt is not None else ""


def mask(wanted: Wanted, *, ground: str, reason: str, actor: Any = None) -> list[Masking]:
    """Take content out of editions at one instant. Must be called within a recording, whose lock it needs.

    Editions that hold nothing any more are passed by. Files that nothing names afterwards are removed after the commit.
    Raises ValueError without a reason: everybody has a right to know why.
    """
    if not reason.strip():
        raise ValueError(NO_REASON)
    head = record_head.next_head(None)
    maskings, lost, rest = [], set[str](), {}
    for content in Content.objects.select_related("edition").filter(edition_id__in=wanted).order_by("edition_id"):
        if content.document is None:
            continue
        before, names = parse(content.document), sorted(wanted[content.edition_id])
        left = _left(before, names)
        masking = _event(content.edition, names, left, head, ground, reason)
        head.sequence, head.digest = masking.sequence, masking.digest
        maskings.append(masking)
        rest[content.edition_id] = left
        lost |= files_of(before) - (files_of(left.document) if left.document else set())
    if maskings:
        _write(maskings, rest, lost, actor)
        record_head.store_head(head)
        announce(head.sequence, head.instant, [_told(one.edition) for one in maskings])
        transaction.on_commit(clean_up)
    return maskings


def _told(edition: Edition) -> Told:
    path = edition.path
    return Told(edition.key, edition.type, edition.locale, path, path, edition.number, "MASKED")


def masking_digest(masking: Masking, edition: Edition) -> str:
    """What an event's digest must be: over all that it says, the edition that it touches and the digest before it."""
    return digest(
        "masking", masking.previous_digest, str(masking.sequence), str(masking.edition_id), edition.digest,
        "\n".join(masking.fields), masking.ground, masking.reason, instant_text(masking.at), masking.content_digest,
    )  # fmt: skip


def _left(before: Document, names: list[str]) -> _Left:
    if not names:
        return _Left(None, None, None)
    document = without(before, names)
    return _Left(document, canonical(document), new_salt())


def _event(
    edition: Edition, names: list[str], left: _Left, head: record_head.HeadState, ground: str, reason: str
) -> Masking:
    masking = Masking(
        sequence=head.sequence + 1, edition=edition, fields=names, ground=ground, reason=reason, at=head.instant,
        content_digest=left.digest, previous_digest=head.digest,
    )  # fmt: skip
    masking.digest = masking_digest(masking, edition)
    return masking


def _write(maskings: list[Masking], rest: dict[int, _Left], lost: set[str], actor: Any) -> None:
    name = (actor.get_full_name() or actor.get_username()) if actor else ""
    Masking.objects.bulk_create(maskings)
    MaskingAttribution.objects.bulk_create(
        [MaskingAttribution(masking=one, user_id=getattr(actor, "pk", None), user_name=name) for one in maskings]
    )
    Removal.objects.bulk_create([Removal(name=name) for name in sorted(lost)], ignore_conflicts=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('record.masking', 'on', true)")
        cursor.execute("DELETE FROM record_search WHERE sequence = ANY(%s)", [list(rest)])
        for sequence, left in rest.items():
            cursor.execute(
                "UPDATE record_content SET document = %s, salt = %s WHERE sequence = %s",
                [left.text, left.salt, sequence],
            )
        cursor.execute("SELECT set_config('record.masking', 'off', true)")
    for sequence, left in rest.items():
        words = words_of(left.document) if left.document else []
        if left.document and words:
            index_words(sequence, words, language_of(left.document))
