"""Masking in the record itself: what goes, what stays, and what the database refuses."""

import pytest
from django.db import DatabaseError, connection, transaction

from cms.record import maskable
from cms.record.maskable import Maskable
from cms.record.masking import mask
from cms.record.models import Content, Edition, Head, Masking, MaskingAttribution, SearchText
from cms.record.reader import open_snapshot
from cms.record.recording import recording
from cms.record.verify import damages
from tests.cms.record.conftest import Shelf

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def notes(shelf: Shelf) -> None:
    """Two editions of a note, and what can be masked in one."""
    fields = (Maskable("title", "Titel", ""), Maskable("rows[].text", "Rad {}"))
    maskable.register("Note", fields, words=lambda document: [("A", document["title"])])
    shelf.put("a", "Anna Persson", rows=[{"id": "1", "text": "Ett"}, {"id": "2", "text": "Två"}])
    shelf.put("a", "Bo Persson", rows=[{"id": "1", "text": "Ett"}])


def masked(number: int, *names: str) -> list[Masking]:
    with recording():
        return mask({sequence(number): names}, ground="CONSENT", reason="Samtycket har återkallats.")


def sequence(number: int) -> int:
    return Edition.objects.get(key="note:a", number=number).sequence


def row(number: int) -> tuple[str | None, str | None]:
    content = Content.objects.get(edition=sequence(number))
    return content.document, content.salt


def test_all_of_an_edition_is_gone_and_its_row_stands(shelf: Shelf) -> None:
    before = Edition.objects.filter(sequence=sequence(1)).values().get()
    masked(1)
    assert row(1) == (None, None)
    assert not SearchText.objects.filter(edition=sequence(1)).exists()
    assert Edition.objects.filter(sequence=sequence(1)).values().get() == before
    assert list(damages()) == []


def test_some_fields_are_gone_and_the_rest_has_a_digest_of_its_own(shelf: Shelf) -> None:
    salt = row(1)[1]
    (masking,) = masked(1, "title", "rows.2.text")
    assert row(1)[0] == (
        '{"format":1,"key":"note:a","rows":[{"id":"1","text":"Ett"},{"id":"2","text":null}],"title":"","type":"Note"}'
    )
    assert row(1)[1] != salt
    assert masking.fields == ["rows.2.text", "title"]
    assert list(damages()) == []


def test_masking_is_an_event_of_the_chain_and_a_version_of_the_content(shelf: Shelf) -> None:
    before = Head.objects.get()
    (masking,) = masked(1)
    after = Head.objects.get()
    assert (masking.sequence, masking.previous_digest) == (before.sequence + 1, before.digest)
    assert (after.sequence, after.digest, after.instant) == (masking.sequence, masking.digest, masking.at)
    assert open_snapshot().version == before.sequence + 1
    shelf.put("a", "Cilla")
    assert Edition.objects.latest("sequence").previous_digest == masking.digest
    assert list(damages()) == []


def test_reader_says_what_is_masked_and_why(shelf: Shelf) -> None:
    masked(1, "title")
    then = Edition.objects.get(sequence=sequence(1)).valid.lower
    edition = open_snapshot(then).get("note:a")
    assert edition is not None
    assert (edition.masked, edition.emptied, edition.masked_fields) == (True, False, ("title",))
    assert edition.masking_reason == "Samtycket har återkallats."
    assert edition.document["title"] == ""


def test_search_finds_nothing_masked_at_any_instant(shelf: Shelf) -> None:
    then = Edition.objects.get(sequence=sequence(1)).valid.lower
    assert open_snapshot(then).search("Anna", "sv", ["Note"], first=1).total == 1
    masked(1, "title")
    assert open_snapshot(then).search("Anna", "sv", ["Note"], first=1).total == 0
    masked(2)
    assert open_snapshot().search("Persson", "sv", ["Note"], first=1).total == 0


def test_what_masking_leaves_is_found_in_its_language(shelf: Shelf) -> None:
    shelf.put("a", "Two libraries", locale="en", content_locale="en", rows=[{"id": "1", "text": "Ett"}])
    masked(3, "rows.1.text")
    assert open_snapshot().search("library", "en", ["Note"], first=1).total == 1


def test_what_is_masked_once_can_be_masked_further(shelf: Shelf) -> None:
    masked(1, "title")
    masked(1, "rows.1.text")
    assert list(damages()) == []
    masked(1)
    assert masked(1) == []
    assert row(1) == (None, None)
    assert list(damages()) == []


def test_who_masked_is_kept_apart(shelf: Shelf) -> None:
    (masking,) = masked(1)
    assert MaskingAttribution.objects.get(masking=masking).user_name == ""
    assert "user" not in {field.name.partition("_")[0] for field in Masking._meta.concrete_fields}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record_content SET document = NULL, salt = NULL",
        "UPDATE record_content SET document = '{}'",
        "DELETE FROM record_content",
        "DELETE FROM record_search",
        "UPDATE record_search SET text = ''",
        "UPDATE record_masking SET reason = ''",
        "DELETE FROM record_masking",
        "DELETE FROM record_masking_attribution",
    ],
)
def test_database_refuses_whatever_is_no_masking(shelf: Shelf, statement: str) -> None:
    masked(1, "title")
    with connection.cursor() as cursor:
        for setting in ("off", "on"):
            with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
                cursor.execute("SELECT set_config('record.masking', %s, true)", [setting])
                cursor.execute(statement)


def test_database_refuses_content_that_is_not_what_the_masking_names(shelf: Shelf) -> None:
    head, edition = Head.objects.get(), Edition.objects.get(sequence=sequence(1))
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        Masking.objects.create(
            sequence=head.sequence + 1, edition=edition, fields=["title"], ground="CONSENT", reason="-",
            at=edition.valid.lower, content_digest="0" * 64, digest="0" * 64,
        )  # fmt: skip
        cursor.execute("SELECT set_config('record.masking', 'on', true)")
        cursor.execute("UPDATE record_content SET document = '{}', salt = 'x' WHERE sequence = %s", [edition.sequence])
