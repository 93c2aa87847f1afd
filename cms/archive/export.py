"""The export as one file to download; it is made while it is sent, and stands nowhere."""

import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import IO

from django.utils import timezone

from cms.record.export.bag import Bag
from cms.record.export.contents import sequences_of
from cms.record.export.filling import export


class Outlet:
    """Where a zip is written that nobody goes back in: what has been written is taken, and gone."""

    def __init__(self) -> None:
        self._waiting: list[bytes] = []

    def write(self, piece: bytes) -> int:
        self._waiting.append(bytes(piece))
        return len(piece)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """What has been written is still taken."""

    def take(self) -> bytes:
        taken = b"".join(self._waiting)
        self._waiting.clear()
        return taken


class Zip(Bag):
    """A bag as a folder in a zip."""

    def __init__(self, archive: zipfile.ZipFile, folder: str) -> None:
        super().__init__()
        self._archive, self._folder = archive, folder

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        entry = zipfile.ZipInfo(f"{self._folder}/{name}", timezone.localtime().timetuple()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        return self._archive.open(entry, "w")


def zipped(year: int) -> Iterator[bytes] | None:
    """A zip of the year's bag, piece by piece; None where nothing was ever public of the year."""
    return _pieces(year) if sequences_of(year) else None


def _pieces(year: int) -> Iterator[bytes]:
    outlet = Outlet()
    with zipfile.ZipFile(outlet, "w") as archive:
        for _ in export(year, Zip(archive, str(year))):
            if piece := outlet.take():
                yield piece
    yield outlet.take()
