"""The stored operations of this release as rows: whose each is, by what it is known, and what it may cost."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.conf import settings

from cms.endpoint.stored import hashed, stored_operations

OWN = "operations"


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    client: str
    id: str
    cost: int | None
    statements: int | None


def rows() -> list[Row]:
    """Our own first, then each registered front end's."""
    found = [_row(name, text) for name, text in stored_operations().by_name.items()]
    return sorted(found, key=lambda row: (row.client != "", row.client, row.name))


def _row(name: str, text: str) -> Row:
    client, _, own_name = name.rpartition("/")
    budget = _budgets(client or OWN).get(own_name, {})
    return Row(name, client, f"sha256:{hashed(text)}", budget.get("cost"), budget.get("statements"))


@cache
def _budgets(of: str) -> dict[str, Any]:
    """What the build has measured, and fails if it grows."""
    path = settings.GRAPHQL_OPERATIONS / "budgets" / f"{of}.json"
    return dict(json.loads(path.read_text())) if path.exists() else {}
