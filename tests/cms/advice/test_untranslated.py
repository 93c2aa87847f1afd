"""Swedish that is left on a translated page is told; what is translated, marked or too short to tell is left alone."""

import pytest

from cms.advice.advice import Advice
from cms.advice.advise import Around, advise
from tests.cms.advice.test_rules import TODAY, article, paragraph

LEFT = "Kommunen ska vara en trygg plats för alla."


def told(text: str, locale: str) -> list[Advice]:
    return advise(article(paragraph(f"<p>{text}</p>", text), locale=locale), Around({}, {}, TODAY))


@pytest.mark.parametrize(("locale", "language"), [("en", "engelska"), ("sma", "sydsamiska")])
def test_swedish_on_a_translated_page_is_told_once(locale: str, language: str) -> None:
    said = f"”{LEFT}” ser ut att vara svenska, men visas som {language}. Översätt, eller märk orden."
    assert [(each.kind, each.message, each.field) for each in told(f"{LEFT} {LEFT}", locale)] == [
        ("Inte översatt", said, "body")
    ]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        (LEFT, "sv"),
        ("The municipality shall be a safe place for everyone.", "en"),
        ("The board ”Barn och unga ska må bra” is responsible.", "en"),
        ("Shops stay open till ten.", "en"),
        ("Barn- och utbildningsnämnden, Östersund.", "en"),
        (f'<span lang="sv">{LEFT}</span>', "en"),
        ("Dïhte lea saemien gïele jïh kultuvre mijjen dajvesne.", "sma"),
        ("De manne dam dan bijre soptsestamme.", "sma"),
    ],
)
def test_what_is_translated_marked_or_too_short_is_left_alone(text: str, locale: str) -> None:
    assert told(text, locale) == []
