"""The stored operations of frontend-schema, each with variables that the demo content answers."""

from pathlib import Path
from typing import Any

OPERATIONS = Path("frontend-schema/operations")
GOAL = "/kommunens-mal-och-budget/mal-2024/infrastruktur/"
VARIABLES: dict[str, dict[str, Any]] = {
    "article": {"path": "/kommunens-mal-och-budget/sa-styrs-kommunen/"},
    "budget": {"year": 2024},
    "differences": {"path": GOAL, "from": "2024-05-01", "to": "2024-06-01"},
    "history": {"path": GOAL},
    "goal": {"year": 2024, "slug": "infrastruktur"},
    "plan": {"year": 2024},
    "route": {"path": GOAL},
    "search": {"query": "kommunen"},
}


def stored() -> dict[str, str]:
    """Each operation's document by its name."""
    return {path.stem: path.read_text() for path in sorted(OPERATIONS.glob("*.graphql"))}
