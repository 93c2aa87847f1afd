from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goals.figures import newest_status, newest_value, share, total

AMOUNTS = st.lists(st.integers(min_value=0, max_value=10**13), max_size=20)


def lines(*amounts: int | None) -> list[dict[str, str | None]]:
    return [{"kind": "GRANT", "amount": None if amount is None else str(amount)} for amount in amounts]


def test_total_skips_what_is_missing() -> None:
    assert total(lines(1, None, 2), "GRANT") == Decimal(3)
    assert total([], "GRANT") == Decimal(0)
    assert total(lines(1), "INVESTMENT") == Decimal(0)


@given(AMOUNTS)
def test_total_is_exact(amounts: list[int]) -> None:
    assert total(lines(*amounts), "GRANT") == sum(amounts)


@pytest.mark.parametrize(("amount", "whole", "part"), [("1", 3, "0.3333"), ("2", 3, "0.6667"), ("0", 0, "0")])
def test_share_has_four_decimals(amount: str, whole: int, part: str) -> None:
    assert share(amount, Decimal(whole)) == Decimal(part)


@given(AMOUNTS)
def test_shares_are_parts_of_one(amounts: list[int]) -> None:
    whole = total(lines(*amounts), "GRANT")
    shares = [share(str(amount), whole) for amount in amounts]
    assert all(0 <= part <= 1 for part in shares)
    assert abs(sum(shares) - (1 if whole else 0)) <= Decimal("0.00005") * len(shares)


def test_status_is_that_of_the_newest_follow_up() -> None:
    reports = [
        {"year": 2024, "period": "T1", "status": "EXPECTED"},
        {"year": 2024, "period": "T3", "status": "DONE"},
        {"year": 2023, "period": "T3", "status": "NOT_DONE"},
    ]
    assert newest_status(reports) == "DONE"
    assert newest_status([]) == "NOT_REPORTED"


def test_newest_value_is_the_areas_own_known_total() -> None:
    value = {"year": 2021, "gender": "TOTAL", "value": "1", "area": "Östersund"}
    others = [
        {**value, "year": 2022},
        {**value, "year": 2023, "value": None},
        {**value, "year": 2024, "gender": "MEN"},
        {**value, "year": 2024, "area": "Riket"},
    ]
    assert newest_value([value, *others], "Östersund") == {**value, "year": 2022}
    assert newest_value(others, "Åre") is None
