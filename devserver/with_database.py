"""Runs one command with DATABASE_URL of a throwaway PostgreSQL, unless one is given."""

import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from devserver.children import child, stop_on_signals
from devserver.database import THROWAWAY, embedded


def run(command: list[str], environment: dict[str, str]) -> int:
    env = {name: value for name, value in environment.items() if value}
    with ExitStack() as stack:
        if "DATABASE_URL" not in env:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="throwaway-")))
            folder.chmod(0o711)
            env["DATABASE_URL"] = stack.enter_context(embedded(folder / "db", *THROWAWAY))
        return stack.enter_context(child(command, environment=env)).wait()


if __name__ == "__main__":
    stop_on_signals()
    sys.exit(run(sys.argv[1:], {"DJANGO_SETTINGS_MODULE": "cms.settings.dev", **os.environ}))
