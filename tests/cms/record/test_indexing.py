"""What was published before a language had rules of its own is found by them after one command."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction

from cms.record import maskable
from cms.record.models import Edition, SearchText
from tests.cms.record.conftest import Shelf
from tests.cms.record.test_search_languages import found

pytestmark = pytest.mark.django_db


@pytest.fixture
def old(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """An English and a Swedish note whose words an older release stored, both by Swedish rules."""
    words = maskable.MaskableType((), words=lambda document: [("A", document["title"])])
    monkeypatch.setitem(maskable._types, "Note", words)
    shelf.put("a", "Here: libraries and more", locale="en", content_locale="en")
    shelf.put("b", "Cykelbanorna i parken", locale="en", content_locale="sv")
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('record.indexing', 'on', true)")
        cursor.execute("UPDATE record_search SET language = 'sv', vector = to_tsvector('record_swedish', text)")
        cursor.execute("SELECT set_config('record.indexing', 'off', true)")


def told() -> list[str]:
    out = StringIO()
    call_command("index_record", stdout=out)
    return out.getvalue().splitlines()


def test_old_english_words_are_found_by_english_rules_after_the_command(old: None) -> None:
    before = list(Edition.objects.order_by("pk").values())
    assert found("library", "en") == []
    assert told() == ["2 kontrollerade, 1 omskrivna, 0 kvar", "Varje publicering hittas efter sitt språks regler."]
    assert found("library", "en") == [("note:a", "Here: <mark>libraries</mark> and more")]
    assert found("cykelbana", "en") == [("note:b", "<mark>Cykelbanorna</mark> i parken")]
    assert list(Edition.objects.order_by("pk").values()) == before


def test_second_time_there_is_nothing_to_do(old: None) -> None:
    told()
    assert told()[0] == "2 kontrollerade, 0 omskrivna, 0 kvar"


def test_words_that_are_not_those_of_the_edition_are_left(old: None, monkeypatch: pytest.MonkeyPatch) -> None:
    other = maskable.MaskableType((), words=lambda document: [("A", "something else")])
    monkeypatch.setitem(maskable._types, "Note", other)
    assert told() == ["2 kontrollerade, 0 omskrivna, 1 kvar", "1 är kvar."]


@pytest.mark.parametrize("setting", ["on", "off"])
def test_no_word_of_the_record_changes_even_then(old: None, setting: str) -> None:
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('record.indexing', %s, true)", [setting])
        SearchText.objects.update(text="annat")


def test_index_is_not_written_by_hand(old: None) -> None:
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        SearchText.objects.update(language="en")
