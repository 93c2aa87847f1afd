"""Writes what depends on the demo content: the example answers, and what each registered operation takes.

An example is a file in frontend-schema/operations/examples: `<operation>.json`, or `<operation>.<case>.json`. A new one
needs its operation and variables alone. A budget's statements are written where there are none, and lowered where
fewer are needed: raising one is a decision, made by hand.
"""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command

from devserver.contract.places import EXAMPLES, OPERATIONS


def written(value: Any) -> str:
    """JSON as these files are kept."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def example(path: Path) -> dict[str, Any]:
    """An example as it should be."""
    from devserver.contract.answering import answered

    kept = json.loads(path.read_text())
    text = (OPERATIONS / f"{kept['operation']}.graphql").read_text()
    return {**kept, "answer": answered(text, kept["variables"]).answer}


def examples() -> list[Path]:
    return sorted(EXAMPLES.glob("*.json"))


def write_budgets() -> None:
    from devserver.contract.answering import answered
    from devserver.contract.registered import OURS, budget_file, registered

    kept: dict[str, dict[str, Any]] = {}
    for operation in registered():
        if "variables" not in operation.budget:
            raise SystemExit(
                f"{operation} has no variables to try it with: write them to budgets/{operation.client}.json."
            )
        now = answered(operation.text, operation.variables)
        statements = min(now.statements, operation.budget.get("statements", now.statements))
        entry = {"cost": now.cost, "statements": statements}
        variables = {} if operation.client == OURS else {"variables": operation.variables}
        kept.setdefault(operation.client, {})[operation.name] = variables | entry
    for client, entries in kept.items():
        budget_file(client).write_text(written(entries))


def main() -> None:
    with TemporaryDirectory() as media:
        settings.MEDIA_ROOT = media
        call_command("migrate", verbosity=0)
        call_command("load_demo", verbosity=0)
        for path in examples():
            path.write_text(written(example(path)))
        write_budgets()


if __name__ == "__main__":
    django.setup()
    main()
