"""A front end's and a CDN's ends of the wire: they check the signature with Standard Webhooks' own library, and forget
what the message names."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError

SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class Receiver(ThreadingHTTPServer):
    """`/next` keeps fetched data by tag, as Next.js does; `/cdn` keeps pages by address."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.status = 204
        self.by_tag: dict[str, set[str]] = {}
        self.by_path: set[str] = set()
        self.messages: list[dict[str, Any]] = []
        self.ids: list[str] = []

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"

    def forget(self, path: str, data: dict[str, Any]) -> None:
        if path == "/next":
            tags = set(data["tags"])
            self.by_tag = {name: kept for name, kept in self.by_tag.items() if not kept & tags}
        else:
            self.by_path -= set(data["paths"])


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        status = self.server.status
        try:
            message = Webhook(SECRET).verify(body, {name.lower(): value for name, value in self.headers.items()})
        except WebhookVerificationError:
            status = 401
        else:
            self.server.ids.append(self.headers["webhook-id"])
            self.server.messages.append(message)
            self.server.forget(self.path, message["data"])
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def receiving() -> Iterator[Receiver]:
    server = Receiver()
    threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()  # seconds until it sees its end
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
