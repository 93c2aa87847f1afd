"""Is the record whole? Each edition and masking follows from the one before, each span ends where the next begins."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge

from django.db import connection

from cms.record.canonical import digest
from cms.record.masking import masking_digest
from cms.record.models import Content, Edition, Head, Masking, SearchText
from cms.record.writing import chained_digest

_BATCH = 500
# An edition ends exactly when the next of its object begins: withdrawals are editions too.
_SPANS = """
SELECT sequence, key FROM (SELECT sequence, key, upper(valid) AS ends,
    lead(lower(valid)) OVER (PARTITION BY key ORDER BY sequence) AS next FROM record_edition) spans
WHERE ends IS DISTINCT FROM next ORDER BY sequence
"""
_DEPARTURES = """
SELECT sequence, key FROM (SELECT sequence, key, path, left_path,
    lag(path) OVER (PARTITION BY key ORDER BY sequence) AS before FROM record_edition) places
WHERE left_path <> CASE WHEN before <> path THEN before ELSE '' END ORDER BY sequence
"""
_BEYOND = """
SELECT e.sequence, e.key FROM record_edition e, record_head h WHERE e.sequence > h.sequence
UNION SELECT m.sequence, e.key FROM record_head h, record_masking m
    JOIN record_edition e ON e.sequence = m.edition_sequence WHERE m.sequence > h.sequence ORDER BY 1
"""


@dataclass(frozen=True, slots=True)
class Damage:
    """One edition that is not as it was written."""

    sequence: int
    key: str
    what: str

    def __str__(self) -> str:
        return f"publicering {self.sequence} ({self.key}): {self.what}"


def damages() -> Iterator[Damage]:
    """Every break of the chain, of a content's digest, or of the spans of an object. Files are verified apart."""
    head, previous, expected, broken = Head.objects.get(), "", 1, set[str]()
    for event in _events(head.sequence):
        for fault in _in_chain(event, previous, expected):
            broken.add(_name(event))
            yield Damage(event.sequence, _name(event), fault)
        previous, expected = event.digest, event.sequence + 1
    if (head.sequence, head.digest) != (expected - 1, previous):
        yield Damage(head.sequence, "huvudet", "det pekar inte på den sista publiceringen")
    yield from _selected(_BEYOND, "den står utanför kedjan, som slutar före den")
    yield from _broken_contents()
    yield from _selected(_SPANS, "den slutar inte gälla där nästa börjar")
    # Beside a row that was altered, those after it would be blamed for what it says.
    departures = _selected(_DEPARTURES, "den säger inte vilken adress den lämnade")
    yield from (damage for damage in departures if damage.key not in broken)


def _events(last: int) -> Iterator[Edition | Masking]:
    """The chain: editions and maskings, by their sequence numbers."""
    editions = Edition.objects.filter(sequence__lte=last).order_by("sequence")
    maskings = Masking.objects.filter(sequence__lte=last).select_related("edition").order_by("sequence")
    streams = (editions.iterator(_BATCH), maskings.iterator(_BATCH))
    return merge(*streams, key=lambda event: event.sequence)


def _name(event: Edition | Masking) -> str:
    return f"maskering av {event.edition_id}, {event.edition.key}" if isinstance(event, Masking) else event.key


def _in_chain(event: Edition | Masking, previous: str, expected: int) -> Iterator[str]:
    if event.sequence != expected:
        yield f"publicering {expected} saknas före den"
    if event.previous_digest != previous:
        yield "kedjan till publiceringen före den är bruten"
    due = masking_digest(event, event.edition) if isinstance(event, Masking) else chained_digest(event)
    if event.digest != due:
        yield "raden är ändrad"


def _broken_contents() -> Iterator[Damage]:
    """What an edition holds is what its digest says, or what the last masking that names it has left."""
    left = dict(Masking.objects.order_by("sequence").values_list("edition_id", "content_digest"))
    emptied = {sequence for sequence, content_digest in left.items() if not content_digest}
    yield from _of_editions(left)
    for found in SearchText.objects.filter(edition__in=emptied).select_related("edition"):
        yield Damage(found.edition_id, found.edition.key, "den är maskerad men går ännu att söka på")


def _of_editions(left: dict[int, str]) -> Iterator[Damage]:
    for edition in Edition.objects.select_related("content").order_by("sequence").iterator(_BATCH):
        fault = _fault(getattr(edition, "content", None), left.get(edition.sequence, edition.content_digest))
        if fault:
            yield Damage(edition.sequence, edition.key, fault)


def _fault(content: Content | None, expected: str) -> str:
    """`expected` is empty where all has been masked, and only there."""
    if content is None:
        return "innehållet saknas"
    if not expected:
        return "den är maskerad men har innehåll igen" if content.document or content.salt else ""
    if content.salt is None:
        return "innehållet är borta utan att någon maskering säger varför"
    return "" if digest(content.document or "null", content.salt) == expected else "innehållet är ändrat"


def _selected(sql: str, what: str) -> Iterator[Damage]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        for sequence, key in cursor.fetchall():
            yield Damage(sequence, key, what)
