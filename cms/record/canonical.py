"""Documents as bytes that never vary (RFC 8785), and the digests that chain the editions."""

import hashlib
import secrets
from typing import Any

import orjson
import rfc8785


def canonical(document: dict[str, Any]) -> str:
    """The one text of a document: sorted keys, no spaces, decimals already strings."""
    return rfc8785.dumps(document).decode()


def parse(text: str) -> Any:
    """A stored document, as plain data."""
    return orjson.loads(text)


def new_salt() -> str:
    """128 random bits, kept with the content: without them a masked value could be guessed from its digest."""
    return secrets.token_hex(16)


def digest(*parts: str) -> str:
    """SHA-256, in hexadecimal, of length-prefixed parts, so that no two lists of parts collide."""
    sha = hashlib.sha256()
    for part in parts:
        data = part.encode()
        sha.update(len(data).to_bytes(8, "big"))
        sha.update(data)
    return sha.hexdigest()
