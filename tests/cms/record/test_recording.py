from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import F

from cms.record.errors import BackdatingError, PublicationError
from cms.record.models import Content, Edition, Head
from cms.record.reader import open_snapshot
from cms.record.recording import recording
from cms.record.verify import damages
from tests.cms.record.conftest import Shelf

pytestmark = pytest.mark.django_db


def spans(key: str) -> list[tuple[int, str, bool]]:
    rows = Edition.objects.filter(key=key).order_by("sequence")
    return [(row.number, row.kind, row.valid.upper is None) for row in rows]


def test_first_publication_is_edition_one(shelf: Shelf) -> None:
    shelf.put("a", "Ett")
    assert spans("note:a") == [(1, "FIRST", True)]


def test_change_ends_the_edition_where_the_next_begins(shelf: Shelf) -> None:
    shelf.put("a", "Ett")
    shelf.put("a", "Två")
    first, second = Edition.objects.filter(key="note:a").order_by("number")
    assert spans("note:a") == [(1, "FIRST", False), (2, "MINOR", True)]
    assert first.valid.upper == second.valid.lower


def test_nothing_is_written_when_nothing_differs(shelf: Shelf) -> None:
    shelf.put("a", "Ett")
    before = Head.objects.get()
    shelf.put("a", "Ett")
    assert Head.objects.get().sequence == before.sequence
    assert Head.objects.get().instant == before.instant


def test_withdrawal_keeps_its_reason_and_numbers_go_on_after_it(shelf: Shelf) -> None:
    shelf.put("a", "Ett", path="/ett/")
    shelf.take("a", note="Ersatt av en ny plan.")
    assert open_snapshot().resolve("/ett/", "sv").kind == "gone"
    assert open_snapshot().resolve("/ett/", "sv").reason == "Ersatt av en ny plan."
    shelf.put("a", "Åter", path="/ett/")
    assert spans("note:a") == [(1, "FIRST", False), (1, "WITHDRAWAL", False), (2, "MINOR", True)]
    assert open_snapshot().resolve("/ett/", "sv").kind == "page"


def test_all_editions_of_one_recording_share_one_instant(shelf: Shelf) -> None:
    with recording():
        shelf.put("a", "Ett")
        shelf.put("b", "Två")
    assert len({row.valid.lower for row in Edition.objects.all()}) == 1


def test_updated_moves_with_major_and_correction_only(shelf: Shelf) -> None:
    shelf.put("a", "Ett")
    shelf.put("a", "Två", kind="MINOR")
    shelf.put("a", "Tre", kind="CORRECTION", note="Fel siffra.")
    first, minor, correction = Edition.objects.order_by("sequence")
    assert minor.updated_at == first.updated_at == first.valid.lower
    assert correction.updated_at == correction.valid.lower
    assert correction.note == "Fel siffra."
    assert correction.first_published_at == first.valid.lower


def test_broken_rule_stops_everything(shelf: Shelf) -> None:
    with pytest.raises(PublicationError) as refusal, recording():
        shelf.put("a", "Ett")
        shelf.put("b", "")
    assert [(f.key, f.messages) for f in refusal.value.failures] == [("note:b", ("Titeln saknas.",))]
    assert not Edition.objects.exists()


def test_what_others_need_can_not_be_withdrawn(shelf: Shelf) -> None:
    shelf.put("body", "Kommunstyrelsen")
    shelf.put("a", "Ett", needs=["note:body"])
    with pytest.raises(PublicationError, match="Används av Ett"):
        shelf.take("body")
    assert open_snapshot().get("note:body") is not None


def test_what_is_needed_must_be_public(shelf: Shelf) -> None:
    with pytest.raises(PublicationError, match="inte publicerat"):
        shelf.put("a", "Ett", needs=["note:body"])


def test_backdating_is_for_an_empty_record(shelf: Shelf) -> None:
    long_ago = datetime(2024, 5, 22, 10, tzinfo=UTC)
    shelf.put("a", "Ett", at=long_ago)
    shelf.put("b", "Två", at=long_ago)
    assert Edition.objects.get(key="note:a").valid.lower == long_ago
    assert Edition.objects.get(key="note:b").valid.lower == long_ago + timedelta(microseconds=1)
    shelf.put("c", "Tre")
    with pytest.raises(BackdatingError):
        shelf.put("d", "Fyra", at=long_ago)


def test_clock_that_jumps_back_changes_nothing(shelf: Shelf) -> None:
    shelf.put("a", "Ett")
    ahead = datetime.now(UTC) + timedelta(days=1)
    with recording():
        Head.objects.update(sequence=F("sequence") + 1, instant=ahead)
    shelf.put("b", "Två")
    assert Edition.objects.get(key="note:b").valid.lower == ahead + timedelta(microseconds=1)
    assert open_snapshot().get("note:b") is not None


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE record_edition SET note = 'x'",
        "UPDATE record_edition SET valid = tstzrange(lower(valid), NULL) WHERE upper(valid) IS NOT NULL",
        "DELETE FROM record_edition",
        "UPDATE record_content SET document = '{}'",
        "DELETE FROM record_content",
        "UPDATE record_attribution SET user_name = 'x'",
    ],
)
def test_record_is_append_only(shelf: Shelf, sql: str) -> None:
    shelf.put("a", "Ett")
    shelf.put("a", "Två")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


def test_verification_names_the_edition_that_was_touched(shelf: Shelf) -> None:
    shelf.put("a", "Ett")
    shelf.put("a", "Två")
    assert list(damages()) == []
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE record_content DISABLE TRIGGER record_append_only")
    sequence = Edition.objects.get(number=1).sequence
    Content.objects.filter(pk=sequence).update(document='{"title":"Noll"}')
    assert [str(damage) for damage in damages()] == [f"publicering {sequence} (note:a): innehållet är ändrat"]
