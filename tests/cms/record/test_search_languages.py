"""Words are found by the rules of the language that they are written in."""

import pytest

from cms.record.reader import open_snapshot
from tests.cms.record.conftest import Shelf

pytestmark = pytest.mark.django_db


def found(asked: str, locale: str) -> list[tuple[str, str]]:
    hits = open_snapshot().search(asked, locale, ["Note"], first=10).hits
    return [(hit.edition.key, hit.extract) for hit in hits]


@pytest.mark.parametrize(
    ("written", "asked"),
    [("libraries", "library"), ("planning", "planned"), ("Citizens", "citizen"), ("café", "cafes"), ("IT", "it")],
)
def test_english_page_is_found_with_every_english_form(shelf: Shelf, written: str, asked: str) -> None:
    shelf.put("a", f"Here: {written} and more", locale="en", content_locale="en")
    assert found(asked, "en") == [("note:a", f"Here: <mark>{written}</mark> and more")]


def test_english_words_do_not_lose_swedish_endings(shelf: Shelf) -> None:
    shelf.put("a", "A mast by the lake", locale="en", content_locale="en")
    assert found("master", "en") == []


@pytest.mark.parametrize("asked", ["sjïehteles", "Sjiehteles"])
def test_south_sami_word_is_found_as_it_is_written_with_or_without_its_marks(shelf: Shelf, asked: str) -> None:
    shelf.put("a", "Daate sjïehteles almetjen", locale="sma", content_locale="sma")
    assert found(asked, "sma") == [("note:a", "Daate <mark>sjïehteles</mark> almetjen")]


def test_south_sami_words_do_not_lose_swedish_endings(shelf: Shelf) -> None:
    shelf.put("a", "Daate sjïehteles almetjen", locale="sma", content_locale="sma")
    assert found("almetjar", "sma") == []


@pytest.mark.parametrize("locale", ["en", "sma"])
def test_page_that_shows_swedish_is_found_with_swedish_forms_beside_the_translated_ones(
    shelf: Shelf, locale: str
) -> None:
    shelf.put("a", "Cykelbanorna i parken", locale=locale, content_locale="sv")
    shelf.put("b", "Parken, a park", locale=locale, content_locale=locale)
    assert found("cykelbana", locale) == [("note:a", "<mark>Cykelbanorna</mark> i parken")]
    assert {key for key, _ in found("parken", locale)} == {"note:a", "note:b"}
    assert found("cykelbana", "sv") == []
