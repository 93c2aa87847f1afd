"""Writes frontend-schema/schema.graphql from the code; `--check` prints the difference and fails instead."""

import difflib
import subprocess
import sys
import tempfile
from pathlib import Path

from devserver.install import ROOT

SCHEMA = ROOT / "frontend-schema/schema.graphql"


def generate(target: Path) -> None:
    command = [
        sys.executable,
        "manage.py",
        "graphql_schema",
        "--schema",
        "cms.schema.root.schema",
        "--out",
        str(target),
    ]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def difference(kept: str, generated: str) -> str:
    lines = difflib.unified_diff(kept.splitlines(), generated.splitlines(), "kept", "generated", lineterm="")
    return "\n".join(lines)


def main(arguments: list[str]) -> str | None:
    if arguments != ["--check"]:
        generate(SCHEMA)
        return None
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder) / SCHEMA.name)
        changes = difference(SCHEMA.read_text(), (Path(folder) / SCHEMA.name).read_text())
    return f"{changes}\nThe schema differs from {SCHEMA.relative_to(ROOT)}: run `make schema`." if changes else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
