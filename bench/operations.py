"""The stored operations of frontend-schema, each with variables that the demo content answers: its example's own."""

import json
from pathlib import Path
from typing import Any

OPERATIONS = Path("frontend-schema/operations")


def variables() -> dict[str, dict[str, Any]]:
    """Those of each operation's example, and the whole first page of a list where the example is cut short."""
    examples = (json.loads((OPERATIONS / f"examples/{name}.json").read_text()) for name in stored())
    return {
        example["operation"]: {name: value for name, value in example["variables"].items() if name != "first"}
        for example in examples
    }


def stored() -> dict[str, str]:
    """Each operation's document by its name."""
    return {path.stem: path.read_text() for path in sorted(OPERATIONS.glob("*.graphql"))}


VARIABLES = variables()
