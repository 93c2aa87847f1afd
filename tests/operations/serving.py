"""The product's own processes, as production starts them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from http.client import HTTPConnection

from tests.operations.front_door import ROOT, Answer, free_ports, say
from tests.operations.waiting import until

SECRET = "q8Zt-2Wm_Xo4Rk6Yp1Lc3Vb5Nd7Hf9Jg0Ks-AaBbCcDdEeFfGgHh"
PATIENT = {"GRAPHQL_STATEMENT_TIMEOUT": "30", "GRAPHQL_REQUEST_TIMEOUT": "30"}
"""A loaded machine is no fault of the product; what the limits do is tested where nothing else is."""
HEADERS = {"Host": "mal.exempel.se", "X-Forwarded-Proto": "https"}


def production(database: str, settings: str = "production", **more: str) -> dict[str, str]:
    """The environment of a process in production."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": f"cms.settings.{settings}",
        "SECRET_KEY": SECRET,
        "TWO_FACTOR_KEYS": "b25seS1mb3ItdGVzdHMtb24tdGhpcy1tYWNoaW5lLS0=",
        "DATABASE_URL": database,
        "ALLOWED_HOSTS": "mal.exempel.se",
        "BASE_URL": "https://mal.exempel.se",
        **more,
    }


def manage(environment: dict[str, str], *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "manage.py", *command],
        cwd=ROOT, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


ONE_PROCESS = ("granian", "cms.wsgi:application", "--interface", "wsgi")


def of_the_image() -> list[str]:
    """What the image runs for the editors' and the public process."""
    command: list[str] = json.loads((ROOT / "Dockerfile").read_text().rpartition("\nCMD ")[2].replace("\\\n", ""))
    command[command.index("--host") + 1] = "127.0.0.1"
    return command


@contextmanager
def granian(environment: dict[str, str], command: Sequence[str] = ONE_PROCESS) -> Iterator[int]:
    """The port of a running server."""
    (port,) = free_ports(1)
    options = ["--port", str(port), "--log-level", "error"]
    process = subprocess.Popen([sys.executable, "-m", *command, *options], cwd=ROOT, env=environment)
    try:
        until(lambda: is_alive(port), process)
        yield port
    finally:
        process.terminate()
        process.wait(20)


def is_alive(port: int) -> bool:
    with suppress(ConnectionError):
        ask(port, "/health/live")
        return True
    return False


def ask(port: int, path: str, **headers: str) -> Answer:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        return say(connection, path, {**HEADERS, **headers})
    finally:
        connection.close()
