"""The operations that front ends send: ours, and those that front-end teams have registered with us."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graphql import OperationDefinitionNode, parse

from cms.endpoint.stored import entries
from devserver.contract.places import BUDGETS, CLIENTS, EXAMPLES, OPERATIONS

OURS = "operations"


@dataclass(frozen=True, slots=True)
class Registered:
    """One operation, with the variables to try it with and what it may take: cost and SQL statements."""

    client: str
    name: str
    text: str
    budget: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.client}/{self.name}"

    @property
    def variables(self) -> dict[str, Any]:
        return dict(self.budget["variables"])


def registered() -> list[Registered]:
    """All of them, ours first."""
    teams = sorted(path for path in CLIENTS.iterdir() if path.is_dir())
    return [*_of_client(OURS, OPERATIONS), *(found for team in teams for found in _of_client(team.name, team))]


def budget_file(client: str) -> Path:
    return BUDGETS / f"{client}.json"


def budgets(client: str) -> dict[str, dict[str, Any]]:
    """A client's budgets by operation; ours are tried with the variables of their examples."""
    file = budget_file(client)
    kept: dict[str, dict[str, Any]] = json.loads(file.read_text()) if file.exists() else {}
    if client == OURS:
        for path in OPERATIONS.glob("*.graphql"):
            example = json.loads((EXAMPLES / f"{path.stem}.json").read_text())
            kept[path.stem] = {**kept.get(path.stem, {}), "variables": example["variables"]}
    return kept


def _of_client(client: str, folder: Path) -> list[Registered]:
    agreed = budgets(client)
    return [Registered(client, name, text, agreed.get(name, {})) for name, text in texts(folder)]


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Files by their names, a manifest's documents by their operations' names."""
    for path in sorted(folder.glob("*.graphql")):
        yield path.stem, path.read_text()
    for path in sorted(folder.glob("*.json")):
        for _hash, text in entries(path):
            yield _operation_name(text), text


def _operation_name(text: str) -> str:
    operations = (node for node in parse(text).definitions if isinstance(node, OperationDefinitionNode))
    return next(node.name.value for node in operations if node.name)
