"""Child processes that never outlive the launcher, not even when it is killed."""

import ctypes
import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PR_SET_PDEATHSIG = 1
PATIENCE = 15
"""Seconds that a child has to end by itself."""
LINUX = sys.platform == "linux"
libc = ctypes.CDLL(None) if LINUX else None


def die_with_parent(how: signal.Signals) -> None:
    """Asks the kernel to send us `how` when our parent is gone, however it went."""
    if libc is not None:
        libc.prctl(PR_SET_PDEATHSIG, int(how))


def bound_to(parent: int, how: signal.Signals) -> Callable[[], None]:
    def prepare() -> None:
        die_with_parent(how)
        if os.getppid() != parent:  # the parent went before we could ask
            os.kill(os.getpid(), signal.SIGKILL)

    return prepare


@contextmanager
def child(
    command: Sequence[str | Path],
    *,
    stop: signal.Signals = signal.SIGTERM,
    environment: dict[str, str] | None = None,
    user: str | None = None,
    output: IO[bytes] | int | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """A process in a session of its own, so that Ctrl-C reaches the launcher alone and the order is ours."""
    process = subprocess.Popen(
        command,
        env=environment,
        user=user,
        group=pwd.getpwnam(user).pw_gid if user else None,
        extra_groups=[] if user else None,
        cwd="/" if user else None,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        start_new_session=True,
        preexec_fn=bound_to(os.getpid(), stop),
    )
    try:
        yield process
    finally:
        end(process, stop)


def end(process: subprocess.Popen[bytes], stop: signal.Signals) -> None:
    if process.poll() is None:
        process.send_signal(stop)
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def stop_on_signals() -> None:
    """Ctrl-C, SIGTERM and a closed terminal unwind the program once; a second one does not disturb that."""
    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def unwind(number: int, _frame: object) -> None:
        for each in signals:
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number if number == signal.SIGHUP else 0)

    for each in signals:
        signal.signal(each, unwind)
    if "MAKELEVEL" in os.environ:
        die_with_parent(signal.SIGTERM)
