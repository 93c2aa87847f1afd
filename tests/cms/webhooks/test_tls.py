"""Telling over TLS: only whom the certificate names."""

import ssl
import subprocess
import time
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest

from cms.webhooks.sending import NotDeliveredError, send
from cms.webhooks.targets import PREFIX, Target
from tests.cms.webhooks.receiver import SECRET, Receiver, receiving

KEY = b64decode(SECRET.removeprefix(PREFIX))
BODY = b'{"data": {"tags": []}}'


@pytest.fixture
def receiver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """Known as localhost by the only authority that is trusted here."""
    certificate, key = tmp_path / "certificate.pem", tmp_path / "certificate.key"
    made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", certificate]
    named = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    subprocess.run(["openssl", "req", "-x509", *made, *named], check=True, capture_output=True)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with receiving() as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        yield server


def tell(host: str, receiver: Receiver) -> None:
    target = Target(f"https://{host}:{receiver.server_address[1]}/next", KEY)
    send(target, "msg_1", int(time.time()), BODY)


def test_receiver_with_a_certificate_for_its_name_is_told(receiver: Receiver) -> None:
    tell("localhost", receiver)
    assert receiver.ids == ["msg_1"]


def test_receiver_with_a_certificate_for_another_name_is_told_nothing(receiver: Receiver) -> None:
    with pytest.raises(NotDeliveredError, match="SSLCertVerificationError"):
        tell("127.0.0.1", receiver)
    assert receiver.ids == []


def test_receiver_whose_authority_nobody_knows_is_told_nothing(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(NotDeliveredError, match="SSLCertVerificationError"):
        tell("localhost", receiver)
    assert receiver.ids == []
