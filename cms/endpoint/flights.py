"""One computation for all who wait for the same answer."""

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from threading import Lock
from typing import Generic, TypeVar

from cms.endpoint.deadline import Deadline, Interrupted, timed_out
from cms.endpoint.refusal import Refusal

V = TypeVar("V")


class Flights(Generic[V]):
    """The answers of a process that are being computed now, by key."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._flying: dict[bytes, Future[V]] = {}

    def join(self, key: bytes, compute: Callable[[], V], deadline: Deadline) -> V:
        """The answer, computed by the first who asks for it. Whoever waits is refused what the first was refused."""
        with self._lock:
            flight = self._flying.get(key)
            if flight is None:
                own: Future[V] = Future()
                self._flying[key] = own
        if flight is not None:
            return _landed(flight, deadline)
        try:
            value = compute()
        except BaseException as error:
            own.set_exception(error)
            raise
        else:
            own.set_result(value)
            return value
        finally:
            with self._lock:
                del self._flying[key]


def _landed(flight: "Future[V]", deadline: Deadline) -> V:
    """An error is told again without its causes: they are in the log already."""
    try:
        return flight.result(deadline.left())
    except TooLate:
        raise timed_out() from None
    except Refusal as refused:
        raise Refusal(refused.status, refused.errors, refused.headers, lenient=refused.lenient) from None
    except Interrupted as interruption:
        raise Interrupted(interruption.code, interruption.message) from None
