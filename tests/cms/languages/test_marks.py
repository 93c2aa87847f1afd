"""Words in another language keep their mark from the editor to the reader."""

import json
from html import escape

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from cms.documents.text import formatted
from cms.rich_text import LANGUAGES, PROSE


@pytest.mark.parametrize("code", LANGUAGES)
def test_mark_comes_back_as_it_was_written(code: str) -> None:
    stored = f'<p data-block-key="a1b2c">Ordet <span lang="{code}">vuelie</span> betyder jojk.</p>'
    converter = ContentstateConverter(PROSE)
    drawn = json.loads(converter.from_database_format(stored))["blocks"][0]
    assert [(mark["style"], mark["offset"], mark["length"]) for mark in drawn["inlineStyleRanges"]] == [
        (f"LANG-{code.upper()}", 6, 6)
    ]
    assert converter.to_database_format(converter.from_database_format(stored)) == stored


@pytest.mark.django_db
def test_reader_gets_the_mark() -> None:
    stored = '<p data-block-key="a1b2c">Ordet <span lang="sma">vuelie</span>.</p>'
    assert formatted(stored) == {"html": '<p>Ordet <span lang="sma">vuelie</span>.</p>', "plain": "Ordet vuelie."}


def test_language_that_is_none_of_ours_is_no_mark() -> None:
    stored = f'<p data-block-key="a1b2c">Ordet <span lang="{escape("x onclick")}">vuelie</span>.</p>'
    drawn = json.loads(ContentstateConverter(PROSE).from_database_format(stored))["blocks"][0]
    assert drawn["inlineStyleRanges"] == []
