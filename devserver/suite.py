"""`make test`: the whole suite on a PostgreSQL of its own, on two cores."""

import os
import sys

from devserver.children import stop_on_signals
from devserver.node import with_node
from devserver.with_database import run

PARALLEL = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]


def main(arguments: list[str]) -> int:
    stop_on_signals()
    plugin = ["-p", "devserver.no_skips"] if os.environ.get("CI") else []
    command = [sys.executable, "-m", "pytest", *PARALLEL, *plugin, *arguments]
    return run(command, {**with_node(dict(os.environ)), "DJANGO_SETTINGS_MODULE": "cms.settings.test"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
