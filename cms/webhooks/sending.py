"""Sending one signed message, to no address but the one that was looked at."""

import hmac
import socket
import ssl
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import IPv4Address, IPv6Address, ip_address
from threading import Event, Timer
from urllib.parse import urlsplit

from django.conf import settings

from cms.webhooks.targets import Target

PATIENCE = 10.0
"""Seconds for a receiver's answer, however it comes."""


class NotDeliveredError(Exception):
    """Why a message did not arrive, in a sentence; `final` where it never will."""

    def __init__(self, why: str, *, final: bool = False) -> None:
        super().__init__(why)
        self.final = final


def send(target: Target, message_id: str, timestamp: int, body: bytes) -> None:
    """POST it. Raises NotDeliveredError for anything but a 2xx; a redirect is not followed, an answer not read."""
    parts = urlsplit(target.url)
    connection = _connection(parts.scheme, parts.hostname or "", parts.port)
    address = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "mal-och-budget-webhooks",
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(target.key, message_id, timestamp, body),
    }
    try:
        connection.connect()
        with _hung_up_in_time(connection):
            connection.request("POST", address, body, headers)
            status = connection.getresponse().status
    except (OSError, HTTPException) as error:
        raise NotDeliveredError(f"Ingen kontakt: {error.__class__.__name__}.") from error
    finally:
        connection.close()
    if status == 410:
        raise NotDeliveredError("Mottagaren svarade 410: den vill inte veta mer.", final=True)
    if not 200 <= status < 300:
        raise NotDeliveredError(f"Mottagaren svarade {status}.")


@contextmanager
def _hung_up_in_time(connection: HTTPConnection) -> Iterator[None]:
    """A connection's own timeout begins anew with each byte: who drips its answer would be waited for without end."""
    line, late = connection.sock, Event()

    def hang_up() -> None:
        late.set()
        with suppress(OSError):
            # Past TLS, whose own closing is for one thread alone.
            socket.socket.shutdown(line, socket.SHUT_RDWR)

    timer = Timer(PATIENCE, hang_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (OSError, HTTPException):
        if not late.is_set():
            raise
    finally:
        timer.cancel()
    if late.is_set():
        # What was cut off may look like a short answer.
        raise TimeoutError


def signature(key: bytes, message_id: str, timestamp: int, body: bytes) -> str:
    """As https://www.standardwebhooks.com writes it: receivers have libraries that check it."""
    signed = hmac.new(key, f"{message_id}.{timestamp}.".encode() + body, sha256)
    return "v1," + b64encode(signed.digest()).decode()


def _connection(scheme: str, host: str, port: int | None) -> HTTPConnection:
    """To an address that was looked up once: a name that means another one a moment later leads nowhere else."""
    try:
        found = socket.getaddrinfo(host, port or scheme, type=socket.SOCK_STREAM)
    except OSError as error:
        raise NotDeliveredError("Värdnamnet finns inte.") from error
    addresses = [ip_address(str(info[4][0]).partition("%")[0]) for info in found]
    if not all(map(_may_be_told, addresses)):
        raise NotDeliveredError("Adressen leder till en maskin som inte får nås härifrån.")
    if scheme == "https":
        return _PinnedTLS(host, str(addresses[0]), port)
    return _Pinned(host, str(addresses[0]), port)


def _may_be_told(address: IPv4Address | IPv6Address) -> bool:
    """A municipality's own network may; a platform's own services (169.254.…), everybody and ourselves may not."""
    address = getattr(address, "ipv4_mapped", None) or address
    if address.is_loopback:
        return bool(settings.WEBHOOKS_MAY_BE_LOCAL)
    return not (address.is_link_local or address.is_multicast or address.is_unspecified or address.is_reserved)


class _Pinned(HTTPConnection):
    def __init__(self, host: str, address: str, port: int | None) -> None:
        super().__init__(host, port, timeout=PATIENCE)
        self._address = address

    def connect(self) -> None:
        self.sock = socket.create_connection((self._address, self.port), PATIENCE)


class _PinnedTLS(HTTPSConnection):
    def __init__(self, host: str, address: str, port: int | None) -> None:
        self._tls = ssl.create_default_context()
        super().__init__(host, port, timeout=PATIENCE, context=self._tls)
        self._address = address

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), PATIENCE)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)
