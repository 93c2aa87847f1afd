"""One granian process, as production starts it, and what wrk makes of it."""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path

from bench.machine import cpu_seconds

HEADERS = {"Host": "mal.exempel.se", "X-Forwarded-Proto": "https"}
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.public",
    "SECRET_KEY": "only-for-the-bench-0123456789-abcdefghijklmnopqrstuvwxyz",
    "ALLOWED_HOSTS": HEADERS["Host"],
    "BASE_URL": f"https://{HEADERS['Host']}",
}
SECONDS = int(os.environ.get("BENCH_SECONDS", "4"))
WARM_UP = 1
WRK = shutil.which("wrk")


@dataclass(frozen=True, slots=True)
class Load:
    """What wrk counted: requests a second, the slowest hundredth in milliseconds, and CPU for one request."""

    per_second: float
    p99: float
    server_ms: float
    database_ms: float


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; `postmaster` is the database's first process."""

    port: int
    pid: int
    postmaster: int
    started: float
    """Seconds from the command to the first answer."""

    def ask(self, path: str, **headers: str) -> tuple[int, HTTPMessage, bytes]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request("GET", path, headers={**HEADERS, **headers})
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    def load(self, path: str, connections: int, script: str = "", **headers: str) -> Load:
        """What wrk counts, after a second to warm up."""
        self._wrk(path, connections, WARM_UP, script, headers)
        before = cpu_seconds(self.pid), cpu_seconds(self.postmaster)
        printed = self._wrk(path, connections, SECONDS, script, headers)
        after = cpu_seconds(self.pid), cpu_seconds(self.postmaster)
        requests = int(_found(r"(\d+) requests in", printed))
        if "Non-2xx" in printed and "If-None-Match" not in headers:
            raise SystemExit(printed)
        server, database = ((end - start) * 1000 / requests for start, end in zip(before, after, strict=True))
        return Load(float(_found(r"Requests/sec:\s+([\d.]+)", printed)), _p99(printed), server, database)

    def _wrk(self, path: str, connections: int, seconds: int, script: str, headers: dict[str, str]) -> str:
        if WRK is None:
            raise SystemExit("wrk is not installed: apt-get install wrk (or brew install wrk).")
        given = [part for name, value in {**HEADERS, **headers}.items() for part in ("-H", f"{name}: {value}")]
        command = [WRK, "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", *given]
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as lua:
            lua.write(script)
            lua.flush()
            command += ["-s", lua.name] if script else []
            return subprocess.run(  # noqa: S603
                [*command, f"http://127.0.0.1:{self.port}{path}"], check=True, capture_output=True, text=True
            ).stdout


@contextmanager
def granian(application: str, postmaster: int, **environment: str) -> Iterator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "granian", application, "--interface", "wsgi", "--port", str(port), "--no-ws"]
    start = time.monotonic()
    process = subprocess.Popen(  # noqa: S603
        [*command, "--workers", "1", "--blocking-threads", "4", "--log-level", "error"],
        env={**os.environ, **PRODUCTION, **environment},
        cwd=Path(__file__).parents[1],
    )
    try:
        yield Server(port, process.pid, postmaster, _first_answer(port, start))
    finally:
        process.terminate()
        process.wait(20)


def _first_answer(port: int, start: float) -> float:
    while time.monotonic() - start < 30:
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=20)
            connection.request("GET", "/graphql?query={site{name}}", headers=HEADERS)
            connection.getresponse().read()
            return time.monotonic() - start
        except OSError:
            time.sleep(0.01)
    raise SystemExit("The server did not start.")


def _found(pattern: str, printed: str) -> str:
    found = re.search(pattern, printed)
    if found is None:
        raise SystemExit(printed)
    return found[1]


def _p99(printed: str) -> float:
    value, unit = re.findall(r"99%\s+([\d.]+)(us|ms|s)", printed)[0]
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
