"""nginx as docker-compose.yml starts it, before an upstream that the test controls."""

import os
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage, HTTPSConnection
from pathlib import Path

from tests.operations.waiting import until

ROOT = Path(__file__).resolve().parents[2]
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
WRAPPER = """
daemon off;
{user}
pid {folder}/nginx.pid;
error_log stderr warn;
events {{ }}
http {{
    include /etc/nginx/mime.types;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


def free_ports(count: int) -> list[int]:
    with_ports = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in with_ports]
    for each in with_ports:
        each.close()
    return ports


def certificate(folder: Path) -> None:
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", folder / "certificate.key"]
    command = ["openssl", "req", "-x509", "-subj", "/CN=test", *key, "-out", folder / "certificate.pem"]
    subprocess.run(command, check=True, capture_output=True)


def configuration(folder: Path, **values: object) -> Path:
    """The template with its values, as the image's own start script fills it in."""
    environment = {name: str(value) for name, value in values.items()}
    names = " ".join(f"${{{name}}}" for name in environment)
    template = (ROOT / "nginx/site.conf.template").read_text()
    filled = subprocess.run(
        ["envsubst", names],
        input=template,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    (folder / "site.conf").write_text(filled.stdout)
    wrapper = folder / "nginx.conf"
    wrapper.write_text(WRAPPER.format(folder=folder, user="user root;" if os.geteuid() == 0 else ""))
    return wrapper


@dataclass
class Answer:
    status: int
    headers: HTTPMessage
    body: bytes


@dataclass
class Door:
    port: int
    http_port: int

    def connect(self, *, plain: bool = False) -> HTTPConnection:
        if plain:
            return HTTPConnection("127.0.0.1", self.http_port, timeout=10)
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return HTTPSConnection("127.0.0.1", self.port, timeout=10, context=context)

    def ask(self, path: str, *, host: str = "mal.exempel.se", plain: bool = False, **headers: str) -> Answer:
        with closing(self.connect(plain=plain)) as connection:
            return say(connection, path, {"Host": host, **headers})

    def post(self, path: str, body: bytes, *, host: str = "mal.exempel.se") -> Answer:
        with closing(self.connect()) as connection:
            return say(connection, path, {"Host": host, "Content-Type": "application/json"}, body)

    def ask_each(self, paths: Iterable[str], method: str = "GET", **headers: str) -> Iterator[Answer]:
        """One after the other, on one connection."""
        with closing(self.connect()) as connection:
            for path in paths:
                yield say(connection, path, {"Host": "mal.exempel.se", **headers}, method=method)

    def is_open(self) -> bool:
        with suppress(ConnectionError):
            self.ask("/", plain=True)
            return True
        return False


def say(
    connection: HTTPConnection, path: str, headers: dict[str, str], body: bytes | None = None, method: str = "GET"
) -> Answer:
    connection.request(method if body is None else "POST", path, body=body, headers=headers)
    response = connection.getresponse()
    return Answer(response.status, response.headers, response.read())


@contextmanager
def front_door(folder: Path, upstream: int, **changes: object) -> Iterator[Door]:
    https, http, limited = free_ports(3)
    certificate(folder)
    values = {
        "HTTP_PORT": http, "HTTPS_PORT": https, "LIMITED_PORT": limited, "TRUSTED_PROXY": "127.0.0.1",
        "EDITORS": f"127.0.0.1:{upstream}", "PUBLIC": f"127.0.0.1:{upstream}", "EDITORS_HOST": "", "FRONT_END_URL": "",
        "FRONT_END_NETWORK": "240.0.0.0/32",
        "CERTIFICATES": folder, "CACHE_ROOT": folder / "answers", "MEDIA_ROOT": folder / "media",
        "REFERENCE_ROOT": ROOT / "frontend-schema", **changes,
    }  # fmt: skip
    wrapper = configuration(folder, **values)
    assert NGINX is not None, "nginx is not installed"
    subprocess.run([NGINX, "-t", "-q", "-c", wrapper], check=True)
    process = subprocess.Popen([NGINX, "-c", wrapper], stdout=subprocess.DEVNULL)
    try:
        door = Door(https, http)
        until(door.is_open, process)
        yield door
    finally:
        process.terminate()
        process.wait(10)
