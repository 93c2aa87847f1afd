"""Other languages are recognised by the sentence; Swedish never is taken for one of them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from cms.advice.languages import language_of
from cms.advice.readability import sentences

DEMO = Path(__file__).parents[3] / "goals" / "demo" / "data"


def texts(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return [text for part in parts for text in texts(part)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("This is the report of the council and its work.", "engelska"),
        ("Services for children are provided by the schools.", "engelska"),
        ("Kaikki ihmiset ovat vapaita, kun he syntyvät, ja heillä on samat oikeudet.", "finska"),
        ("Kunta ei ole vastuussa siitä, että tiedot ovat vanhoja.", "finska"),
        ("Buot olbmot leat friddja ja sii leat ovttadássásaččat.", "nordsamiska"),
        ("Dat lea suohkana bargu, muhto maid eará eiseválddit leat mielde.", "nordsamiska"),
        ("Dïhte lea saemien gïele jïh kultuvre mijjen dajvesne.", "sydsamiska"),
        ("Saemien gïele jïh saemien kultuvre jïh båatsoe leah vihkeles.", "sydsamiska"),
        ("Kommunen skal ikke bruke mer enn den får fra staten.", "norska eller danska"),
        ("Barn og unge skal have det godt i skolen.", "norska eller danska"),
    ],
)
def test_sentence_of_another_language_is_recognised(sentence: str, language: str) -> None:
    assert language_of(sentence) == language


@pytest.mark.parametrize(
    "sentence",
    [
        "Barn och unga har det bra i kommunen.",
        "Kommunen deltar i projektet ”The Future is Now” med två skolor.",
        "Ei saa peittää.",
        "Östersund, Brunflo, Lit och Häggenås växer.",
        "Trygga skolvägar, fler gångvägar, bättre belysning längs Storsjön.",
        "Ordet jïh betyder och på sydsamiska.",
    ],
)
def test_swedish_with_foreign_words_in_it_and_what_is_too_short_to_tell_are_left_alone(sentence: str) -> None:
    assert language_of(sentence) is None


def test_no_text_of_the_demo_is_taken_for_another_language() -> None:
    whole = [text for path in sorted(DEMO.rglob("*.toml")) for text in texts(tomllib.loads(path.read_text()))]
    found = [sentence for text in whole for sentence in sentences(text)]
    assert len(found) > 300
    assert [(sentence, language_of(sentence)) for sentence in found if language_of(sentence)] == []
