"""BagIt (RFC 8493): plain files, with a list of their checksums that any archive can verify.

By hand, since it is a few lines; the library for it comes only as source, which a locked installation can't build.
"""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import IO

DATA = "data"


class Bag(ABC):
    """Its files are written one after the other, and summed up while they are: nothing is read again."""

    def __init__(self) -> None:
        self._sums: dict[str, str] = {}
        self._size = 0

    @abstractmethod
    def open(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """A new file, to write."""

    def write(self, name: str, pieces: Iterable[bytes]) -> None:
        """A file of the payload."""
        path = f"{DATA}/{name}"
        self._sums[path] = self._put(path, pieces)

    def seal(self, description: str, today: date) -> None:
        """Write the bag's own files, the last of all."""
        tags: dict[str, str] = {}
        for name, lines in {
            "bagit.txt": ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"],
            "bag-info.txt": [
                f"External-Description: {description}",
                f"Bagging-Date: {today.isoformat()}",
                f"Payload-Oxum: {self._size}.{len(self._sums)}",
            ],
            "manifest-sha256.txt": _listed(self._sums),
        }.items():
            tags[name] = self._put(name, _text(lines))
        self._put("tagmanifest-sha256.txt", _text(_listed(tags)))

    def _put(self, path: str, pieces: Iterable[bytes]) -> str:
        sum_ = hashlib.sha256()
        with self.open(path) as file:
            for piece in pieces:
                file.write(piece)
                sum_.update(piece)
                self._size += len(piece)
        return sum_.hexdigest()


class Folder(Bag):
    """A bag as a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def open(self, name: str) -> IO[bytes]:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("wb")


def _listed(sums: Mapping[str, str]) -> list[str]:
    return [f"{sums[name]}  {name}" for name in sorted(sums)]


def _text(lines: Iterable[str]) -> list[bytes]:
    return [f"{line}\n".encode() for line in lines]
