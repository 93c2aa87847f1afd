"""The embedded PostgreSQL: made on first use, started as our child, stopped with us."""

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import psycopg

from devserver.children import child
from devserver.place import Place, place_for, socket_folder

# C.UTF-8 of the server itself knows Å, Ä and Ö and is the same on every machine; plain C would not lower-case them.
LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
SECONDS_TO_START = 30
THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]


def initialise(place: Place) -> None:
    """Built beside its final name: an interrupted start leaves nothing half made behind.

    The folder's name is a new one each time: the `initdb` of a killed start may still be at work in its own.
    """
    if (place.data / "PG_VERSION").exists():
        return
    for left_over in place.data.parent.glob(f"{place.data.name}.new*"):
        shutil.rmtree(left_over, ignore_errors=True)
    new = Path(tempfile.mkdtemp(prefix=f"{place.data.name}.new-", dir=place.data.parent))
    place.own(new)
    command: list[str | Path] = [
        place.programs / "initdb",
        "-D",
        new,
        "-U",
        "postgres",
        "--auth=trust",
        "--no-sync",
        *LOCALE,
    ]
    with child(command, user=place.user, output=subprocess.PIPE) as process:
        said, _ = process.communicate()
    if process.returncode:
        raise SystemExit(f"PostgreSQL kunde inte skapa {new}:\n{said.decode(errors='replace')}")
    new.rename(place.data)


def answers(url: str) -> bool:
    with suppress(psycopg.OperationalError), psycopg.connect(url, connect_timeout=5):
        return True
    return False


@contextmanager
def postmaster(place: Place, socket: Path, options: Sequence[str], log: Path) -> Iterator[str]:
    """Retries while the server of a killed run is still on its way out of the same folder."""
    url = f"postgresql://postgres:@/postgres?host={quote(str(socket), safe='')}"
    settings = [part for option in ("listen_addresses=", *options) for part in ("-c", option)]
    command: list[str | Path] = [place.programs / "postgres", "-D", place.data, "-k", socket, *settings]
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        with log.open("ab") as output, child(command, stop=signal.SIGINT, user=place.user, output=output) as process:
            while process.poll() is None and time.monotonic() < deadline:
                if answers(url):
                    yield url
                    return
                time.sleep(0.05)
        time.sleep(0.3)
    last = "\n".join(log.read_text(errors="replace").splitlines()[-5:])
    raise SystemExit(f"PostgreSQL startade inte. Ur {log}:\n{last}")


@contextmanager
def embedded(data: Path, *options: str) -> Iterator[str]:
    """Address of a running server whose files are in `data`."""
    place = place_for(data)
    initialise(place)
    socket = socket_folder(place)
    try:
        with postmaster(place, socket, options, data.with_name("postgres.log")) as url:
            yield url
    finally:
        shutil.rmtree(socket, ignore_errors=True)
