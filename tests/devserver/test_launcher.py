"""`make run`'s processes: none is left behind, however the launcher ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys, time
from pathlib import Path
from devserver.children import stop_on_signals
from devserver.database import embedded
stop_on_signals()
with embedded(Path(sys.argv[1]) / "db") as url:
    print(url, flush=True)
    time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Below folders that others may enter, as the server runs as another user than root."""
    for each in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        each.chmod(0o755)
    return tmp_path


def start(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SCRIPT, str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def servers(folder: Path) -> list[int]:
    """Processes of PostgreSQL whose files are in the folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if str(folder) in command and "postgres" in command.split("\0")[0]:
            found.append(int(process.name))
    return found


def eventually(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_database_ends_with_the_launcher(folder: Path, how: signal.Signals) -> None:
    launcher = start(folder)
    assert launcher.stdout is not None
    assert launcher.stdout.readline().startswith("postgresql://")
    launcher.send_signal(how)
    launcher.wait(20)
    assert eventually(lambda: servers(folder) == [])


@pytest.mark.parametrize("delay", [0.3, 0.6, 0.9])
def test_interrupted_first_start_leaves_nothing_that_stops_the_next(folder: Path, delay: float) -> None:
    launcher = start(folder)
    time.sleep(delay)
    launcher.kill()
    launcher.wait(20)
    again = start(folder)
    assert again.stdout is not None
    assert again.stdout.readline().startswith("postgresql://")
    again.terminate()
    assert again.wait(20) == 0


def test_second_run_in_the_same_folder_is_told_so(folder: Path) -> None:
    hold = "from devserver.state import state_folder\nwith state_folder():\n print(1, flush=True); input()"
    environment = {**os.environ, "STATE_DIR": str(folder)}
    run = [sys.executable, "-c", hold]
    first = subprocess.Popen(run, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    first.stdout.readline()
    second = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True)
    first.communicate("\n")
    assert second.returncode == 1
    assert second.stderr.startswith(f"En annan körning använder {folder}.")


def test_deep_folder_does_not_stop_the_server(folder: Path) -> None:
    deep = folder / ("x" * 120)
    deep.mkdir()
    launcher = start(deep)
    assert launcher.stdout is not None
    assert launcher.stdout.readline().startswith("postgresql://")
    launcher.terminate()
    assert launcher.wait(20) == 0
