"""A receiver that answers byte by byte holds nobody for longer than one that does not answer."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from cms.webhooks import sending
from cms.webhooks.sending import NotDeliveredError, send
from cms.webhooks.targets import Target

DRIPS = 60


@contextmanager
def dripping(begin: bytes) -> Iterator[str]:
    """Says the beginning at once, and goes on for longer than anybody waits; at last it is a whole answer."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        ended = threading.Event()

        def serve() -> None:
            line, _ = server.accept()
            with suppress(OSError), line:
                line.recv(1_000)
                line.sendall(begin)
                for _ in range(DRIPS):
                    ended.wait(0.05)
                    line.sendall(b"a")
                line.sendall(b"\r\n\r\n")

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        ended.set()
        thread.join()


@pytest.mark.parametrize("begin", [b"HTTP/1.1 204 No Content\r\nX-Drip: ", b"HTTP/1.1 204 "])
def test_receiver_that_drips_its_answer_is_hung_up_on(begin: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "PATIENCE", 0.3)
    with dripping(begin) as url, pytest.raises(NotDeliveredError, match=r"^Ingen kontakt: TimeoutError\.$"):
        send(Target(url, b"k"), "msg_1", 1, b"{}")
