"""What a process keeps in memory: the newest used, and never more bytes than it may."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

V = TypeVar("V")


class Kept(Generic[V]):
    """Values under keys, each with its size in bytes; the least recently used go first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._values: OrderedDict[Hashable, tuple[V, int]] = OrderedDict()
        self._size = 0

    @property
    def size(self) -> int:
        return self._size

    def __len__(self) -> int:
        return len(self._values)

    def get(self, key: Hashable) -> V | None:
        with self._lock:
            found = self._values.get(key)
            if found is None:
                return None
            self._values.move_to_end(key)
            return found[0]

    def keep(self, key: Hashable, value: V, size: int, limit: int) -> None:
        """Keep a value; one that would take more than an eighth of all is not worth the others."""
        if size * 8 > limit:
            return
        with self._lock:
            self._drop(key)
            self._values[key] = (value, size)
            self._size += size
            while self._size > limit:
                self._drop(next(iter(self._values)))

    def clear(self) -> None:
        with self._lock:
            self._values.clear()
            self._size = 0

    def _drop(self, key: Hashable) -> None:
        if key in self._values:
            self._size -= self._values.pop(key)[1]
