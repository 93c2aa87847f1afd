"""Arithmetic on what the documents say: exact decimals, and no database."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

PARTS = Decimal("0.0001")
NOT_REPORTED = "NOT_REPORTED"


def total(lines: Iterable[Mapping[str, Any]], kind: str) -> Decimal:
    """The sum of a kind's amounts in whole kronor; a line without an amount adds nothing."""
    amounts = (line["amount"] for line in lines if line["kind"] == kind and line["amount"] is not None)
    return sum(map(Decimal, amounts), Decimal(0))


def share(amount: str | Decimal, whole: Decimal) -> Decimal:
    """A part of a whole, 0 to 1 with four decimals; nothing is no part of nothing."""
    if not whole:
        return Decimal(0)
    return (Decimal(amount) / whole).quantize(PARTS, ROUND_HALF_UP)


def newest_status(follow_ups: Sequence[Mapping[str, Any]]) -> str:
    """An assignment's status: that of its newest follow-up, by year and then T1, T2, T3."""
    if not follow_ups:
        return NOT_REPORTED
    newest = max(follow_ups, key=lambda report: (report["year"], report["period"]))
    return str(newest["status"])


def newest_value(values: Iterable[Mapping[str, Any]], area: str) -> Mapping[str, Any] | None:
    """An area's newest known value for all genders together, or None where it has none."""
    known = [
        value for value in values if value["area"] == area and value["gender"] == "TOTAL" and value["value"] is not None
    ]
    return max(known, key=lambda value: int(value["year"]), default=None)
