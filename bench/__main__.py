"""Loads the demo into a throwaway database and asks every stored operation again and again, in this process."""

import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

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
ROUNDS = 50


def measured(client: Client, body: dict[str, Any]) -> tuple[int, int, list[float]]:
    """SQL statements, bytes, and milliseconds for each round."""
    with CaptureQueriesContext(connection) as queries:
        answer = client.post("/graphql", body, "application/json")
        statements = len(queries)
    if b'"errors"' in answer.content:
        raise SystemExit(answer.content.decode())
    if b'":null}' in answer.content[:40]:
        raise SystemExit(f"Nothing there: {body['variables']}")
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        client.post("/graphql", body, "application/json")
        times.append((time.perf_counter() - start) * 1000)
    return statements, len(answer.content), times


def main() -> None:
    with TemporaryDirectory() as media:
        settings.MEDIA_ROOT = media
        call_command("migrate", verbosity=0)
        call_command("load_demo", verbosity=0)
        client = Client(headers={"host": "127.0.0.1"})
        print(f"\n{'operation':<16}{'SQL':>5}{'bytes':>8}{'median ms':>11}{'p95 ms':>9}")
        for path in sorted(OPERATIONS.glob("*.graphql")):
            statements, size, times = measured(
                client, {"query": path.read_text(), "variables": VARIABLES.get(path.stem, {})}
            )
            p95 = statistics.quantiles(times, n=20)[-1]
            print(f"{path.stem:<16}{statements:>5}{size:>8}{statistics.median(times):>11.1f}{p95:>9.1f}")


if __name__ == "__main__":
    django.setup()
    main()
