"""A stand-in for the editors' and the public process, which says what it was asked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Upstream(ThreadingHTTPServer):
    """Answers every request with `status`, `headers` and its own running number."""

    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.status = 200
        self.headers: dict[str, str] = {}
        self.version: str | None = "1-a"
        """The content version, told by itself and not counted among what was asked."""
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.told = 0
        """How often the version has been asked for."""

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Upstream

    def do_GET(self) -> None:
        if self.path == "/graphql/version":
            self.tell_version()
        else:
            self.answer()

    def do_OPTIONS(self) -> None:
        self.answer()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer()

    def answer(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))
        body = f"answer {len(self.server.seen)}".encode()
        self.send_response(self.server.status)
        for name, value in {"Content-Length": str(len(body)), **self.server.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def tell_version(self) -> None:
        self.server.told += 1
        self.send_response(204 if self.server.version else 503)
        if self.server.version:
            self.send_header("X-Content-Version", self.server.version)
        else:
            self.send_header("Content-Length", "0")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def upstream() -> Iterator[Upstream]:
    server = Upstream()
    thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)  # seconds until it sees its end
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
