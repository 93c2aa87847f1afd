"""Is the record whole, and does it say what the editors' tables say?"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection

from cms.record.canonical import digest
from cms.record.models import Content, Edition, Head
from cms.record.writing import chained_digest

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Damage:
    """One edition that is not as it was written."""

    sequence: int
    key: str
    what: str

    def __str__(self) -> str:
        return f"edition {self.sequence} ({self.key}): {self.what}"


def damages() -> Iterator[Damage]:
    """Every break of the chain, of a content's digest, or of the spans of an object."""
    previous, expected = "", 1
    contents = Content.objects.in_bulk
    for batch in _batches():
        texts = contents([edition.sequence for edition in batch])
        for edition in batch:
            yield from _of_edition(edition, texts.get(edition.sequence), previous, expected)
            previous, expected = edition.digest, edition.sequence + 1
    head = Head.objects.get()
    if (head.sequence, head.digest) != (expected - 1, previous):
        yield Damage(head.sequence, "head", "the head does not name the last edition")
    yield from _broken_spans()


def _of_edition(edition: Edition, content: Content | None, previous: str, expected: int) -> Iterator[Damage]:
    if edition.sequence != expected:
        yield Damage(edition.sequence, edition.key, f"edition {expected} is missing before it")
    if edition.previous_digest != previous:
        yield Damage(edition.sequence, edition.key, "the chain to the edition before it is broken")
    if edition.digest != chained_digest(edition):
        yield Damage(edition.sequence, edition.key, "its row was altered")
    if content is None:
        yield Damage(edition.sequence, edition.key, "its content is missing")
    elif content.salt is not None and digest(content.document or "null", content.salt) != edition.content_digest:
        yield Damage(edition.sequence, edition.key, "its content was altered")


def _batches() -> Iterator[list[Edition]]:
    last = 0
    while batch := list(Edition.objects.filter(sequence__gt=last).order_by("sequence")[:_BATCH]):
        yield batch
        last = batch[-1].sequence


def _broken_spans() -> Iterator[Damage]:
    """An edition ends exactly when the next of its object begins: withdrawals are editions too."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sequence, key FROM (SELECT sequence, key, upper(valid) AS ends,"
            " lead(lower(valid)) OVER (PARTITION BY key ORDER BY sequence) AS next FROM record_edition) spans"
            " WHERE ends IS DISTINCT FROM next ORDER BY sequence"
        )
        for sequence, key in cursor.fetchall():
            yield Damage(sequence, key, "its span does not end where the next one begins")
