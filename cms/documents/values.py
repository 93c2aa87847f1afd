"""Single values in the form that documents keep: the same number or instant is always the same text."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any


def number(value: Decimal | int | None) -> str | None:
    """A decimal without trailing zeros, however many the column has."""
    if value is None:
        return None
    exact = Decimal(value)
    return format(exact.normalize() if exact else Decimal(0), "f")


def day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def instant(value: datetime | None) -> str | None:
    return None if value is None else value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def reference(prefix: str, target: Any) -> dict[str, str] | None:
    """A reference to something that is known by its UUID."""
    return None if target is None else {"ref": f"{prefix}:{target.uuid}"}


def references(prefix: str, targets: Any) -> list[dict[str, str]]:
    """References to those that are chosen; an empty choice in a draft is left out."""
    return [{"ref": f"{prefix}:{target.uuid}"} for target in targets if target is not None]
