"""What leaves for a spreadsheet and comes back is what it was."""

import pytest

from cms.spreadsheets import harmless, plain


@pytest.mark.parametrize("value", ["=1", "-5", "'=1", "''@x", "'", "'nittiotal", "", "Så här", "\t=1"])
def test_text_comes_back_as_it_was(value: str) -> None:
    assert plain(harmless(value)) == value


@pytest.mark.parametrize(("value", "written"), [("=1", "'=1"), ("'=1", "''=1"), ("'nittiotal", "'nittiotal")])
def test_text_that_begins_as_a_formula_has_one_apostrophe_more(value: str, written: str) -> None:
    assert harmless(value) == written
