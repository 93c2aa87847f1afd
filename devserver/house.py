"""The house rules that no linter knows: short files, and names that say what is inside."""

import subprocess
import sys
from pathlib import Path

from devserver.install import ROOT

LONGEST = 250
CODE = {".py", ".js", ".mjs", ".ts", ".tsx", ".css", ".sh", ".graphql", ".html"}
WHOLE = (
    "frontend-schema/schema.graphql", "frontend-schema/releases/", "frontend-schema/src/generated/",
    "tests/contract/contract.graphql", "/migrations/", "/vendor/",
)  # fmt: skip
"""Generated, taken over as it is, or one document by its nature."""
FORBIDDEN = {"utils", "helpers", "core", "common"}


def files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    names = [name for name in listed.stdout.split("\0") if name and not any(part in name for part in WHOLE)]
    return [Path(name) for name in names if (ROOT / name).is_file()]


def faults(path: Path) -> list[str]:
    found = []
    if path.suffix in CODE:
        lines = len((ROOT / path).read_text().splitlines())
        if lines > LONGEST:
            found.append(f"{path}: {lines} lines, at most {LONGEST}")
    if {part.split(".")[0] for part in path.parts} & FORBIDDEN:
        found.append(f"{path}: the name says nothing of what is inside")
    return found


if __name__ == "__main__":
    sys.exit("\n".join(fault for path in files() for fault in faults(path)) or None)
