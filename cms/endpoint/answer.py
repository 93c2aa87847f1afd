"""An answer in bytes, and what caches need to know of it."""

import gzip
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

import brotli
import orjson

SMALLEST = 500
"""Bytes below which compressing is not worth its own overhead."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The JSON of an answer with no errors; `past` where it is of the past alone, `tags` what it was made of."""

    body: bytes
    past: bool
    tags: tuple[str, ...]
    digest: str
    _codings: dict[str, bytes] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, body: bytes, *, past: bool, tags: Sequence[str]) -> Self:
        return cls(body, past, tuple(tags), sha256(body).hexdigest()[:32])

    def etag(self, media_type: str) -> str:
        """Of the bytes themselves, so that an answer keeps it until it says something else. Weak: codings share it."""
        return f'W/"{self.digest}-{media_type.partition("/")[2][:1]}"'

    def coded(self, coding: str | None) -> bytes:
        """The body in a content coding, coded once."""
        if coding is None:
            return self.body
        if coding not in self._codings:
            self._codings[coding] = encoded(self.body, coding)
        return self._codings[coding]

    @property
    def size(self) -> int:
        """Bytes of memory, with its codings, which take a fifth each at most."""
        return len(self.body) * 3 // 2 + sum(map(len, self.tags)) + 500

    def packed(self) -> bytes:
        """For a store of bytes: what is about the answer, a line break, and the body."""
        return orjson.dumps([self.past, self.tags, self.digest]) + b"\n" + self.body

    @classmethod
    def unpacked(cls, data: bytes) -> Self | None:
        """None where the bytes are not, or not wholly, what `packed` made."""
        head, _, body = data.partition(b"\n")
        try:
            past, tags, digest = orjson.loads(head)
            answer = cls.of(body, past=bool(past), tags=[str(tag) for tag in tags])
        except (ValueError, TypeError):
            return None
        return answer if answer.digest == digest else None


NOTHING = Answer.of(b"", past=False, tags=())


def encoded(body: bytes, coding: str) -> bytes:
    if coding == "br":
        return bytes(brotli.compress(body, quality=5))
    return gzip.compress(body, compresslevel=6, mtime=0)
