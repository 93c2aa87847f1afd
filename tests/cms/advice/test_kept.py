"""Advice is kept, and never given on something else than it was kept for."""

from dataclasses import replace
from datetime import date, timedelta

from django.core.cache import caches

from cms.advice.advise import Around
from cms.advice.kept import CACHE, advice_of, key_of
from cms.advice.pictures import Facts
from tests.cms.advice.test_rules import DOCUMENTS, TODAY, article, figure, given, paragraph

LINKED = paragraph('<p>Det beslutade vi om: <a data-ref="page:x:sv">andra sidan</a>.</p>', "Det beslutade vi om.")
PAGE = article(LINKED, figure(), lead="Staden får 12000 nya träd.")
AROUND = Around(DOCUMENTS, {"image:a": Facts("Barn", TODAY + timedelta(days=91), needs_basis=False)}, TODAY)


def said(around: Around = AROUND) -> list[str]:
    return [each.message for each in advice_of(PAGE, around)]


def test_what_was_given_is_given_again() -> None:
    key = key_of(PAGE, AROUND.seen_from(PAGE))
    caches[CACHE].delete(key)
    first = advice_of(PAGE, AROUND)
    assert [each.message for each in first] == [message for _, message in given(PAGE)]
    assert caches[CACHE].get(key) == first == advice_of(PAGE, AROUND)


def test_other_words_are_read_anew() -> None:
    assert said() == ["Skriv ”12\u00a0000”, inte ”12000”."]
    assert [each.message for each in advice_of(article(lead="Staden får 13000 träd."), AROUND)] == [
        "Skriv ”13\u00a0000”, inte ”13000”."
    ]


def test_what_a_text_refers_to_is_part_of_it() -> None:
    gone = {key: document for key, document in DOCUMENTS.items() if key != "page:x:sv"}
    assert said(replace(AROUND, documents=gone))[0].startswith("Länken ”andra sidan” leder till något")
    alike = {**DOCUMENTS, "image:a": {**DOCUMENTS["image:a"], "alt": "Cykelvägen"}}
    assert "Den säger samma sak som bildtexten" in said(replace(AROUND, documents=alike))[0]
    assert len(said(AROUND)) == 1


def test_another_day_and_another_consent_are_read_anew() -> None:
    assert "försvinner om 90 dagar" in said(replace(AROUND, today=TODAY + timedelta(days=1)))[0]
    without_basis = {"image:a": Facts("Barn", None, needs_basis=True)}
    assert "utan rättslig grund" in said(replace(AROUND, images=without_basis))[0]
    assert len(said(replace(AROUND, today=date(2024, 5, 21)))) == 1


def test_what_it_does_not_refer_to_changes_nothing() -> None:
    more = replace(AROUND, documents={**DOCUMENTS, "page:y:sv": {"type": "Article", "key": "page:y:sv"}})
    assert key_of(PAGE, more.seen_from(PAGE)) == key_of(PAGE, AROUND.seen_from(PAGE))
