"""A municipality's own front end, at an origin of its own: the reference page's files, and the drafts of a CMS."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from cms.reference_page import FILES


class _Handler(SimpleHTTPRequestHandler):
    """Files of the package, pictures from the CMS, and one page for every other address."""

    def __init__(self, *args: Any, cms: str, talks: bool, **kwargs: Any) -> None:
        self.cms, self.talks = cms, talks
        super().__init__(*args, directory=str(FILES), **kwargs)

    def do_GET(self) -> None:
        if self.path.startswith("/media/"):
            self.send_response(302)
            self.send_header("Location", self.cms + self.path)
            self.end_headers()
        elif self.path.startswith(("/reference/", "/operations/")):
            super().do_GET()
        else:
            self._page()

    def _page(self) -> None:
        html = (FILES / "reference" / "index.html").read_text()
        html = html.replace('content="/preview/graphql/"', f'content="{self.cms}/preview/graphql/"')
        if self.talks:
            html = html.replace('name="editors-origin" content=""', f'name="editors-origin" content="{self.cms}"')
        body = html.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Nothing: the tests say what they saw."""


@contextmanager
def front_end(cms: str, *, talks: bool = True) -> Iterator[str]:
    """Its address. `talks`: it knows whose form it stands beside."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, cms=cms, talks=talks))
    Thread(target=server.serve_forever, args=[0.02], daemon=True).start()  # seconds until it sees its end
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
