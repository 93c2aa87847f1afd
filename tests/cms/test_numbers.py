from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from cms.numbers import NumberField, grouped


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("5 091 600 000", "5091600000"),
        ("5\u00a0091\u00a0600\u00a0000", "5091600000"),
        ("79,84", "79.84"),
        ("79.84", "79.84"),
        ("\u22122", "-2"),
    ],
)
def test_number_is_read_as_swedes_write_it(written: str, meant: str) -> None:
    assert NumberField().clean(written) == Decimal(meant)


def test_words_are_no_number() -> None:
    with pytest.raises(ValidationError):
        NumberField().clean("fem miljarder")


@pytest.mark.parametrize(
    ("value", "shown"),
    [("5091600000", "5\u00a0091\u00a0600\u00a0000"), ("79.8400", "79,84"), ("100", "100"), ("0.0000", "0")],
)
def test_number_is_shown_as_swedes_read_it(value: str, shown: str) -> None:
    with translation.override("sv"):
        assert grouped(Decimal(value)) == shown
