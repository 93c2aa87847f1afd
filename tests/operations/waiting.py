"""Waiting for a state, and never for a time: a loaded machine is no fault of the product."""

import subprocess
import time
from collections.abc import Callable

PATIENCE = 60.0


def until(is_so: Callable[[], bool], process: subprocess.Popen[bytes] | None = None) -> None:
    """Until it is so. A process that ended meanwhile will not make it so."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, "it has never come to be so"
        assert process is None or process.poll() is None, "the process has ended"
        time.sleep(0.05)
