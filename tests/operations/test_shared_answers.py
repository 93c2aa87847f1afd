"""Answers that processes share in a real Redis or Valkey, which may fail without anybody noticing."""

import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from cms.endpoint.answer import Answer
from cms.endpoint.deadline import Deadline
from cms.endpoint.shared import PAUSE, PREFIX, Redis, store_at
from tests.operations.front_door import free_ports
from tests.operations.waiting import until

ANSWER = Answer.of(b'{"data":{"a":1}}', past=False, tags=["page:a"])
SERVER = shutil.which("valkey-server") or shutil.which("redis-server")


@contextmanager
def running(port: int, folder: Path) -> Iterator[None]:
    assert SERVER is not None, "neither valkey-server nor redis-server is installed"
    command = [SERVER, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        until(lambda: is_listening(port), process)
        yield
    finally:
        process.terminate()
        process.wait(10)


def is_listening(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
        return True
    return False


@pytest.fixture
def port() -> int:
    return free_ports(1)[0]


@pytest.fixture
def two(port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Redis, Redis]]:
    """The stores of two processes, which have time for each other: a loaded machine is no fault of theirs."""
    monkeypatch.setattr("cms.endpoint.shared.PATIENCE", 30)
    monkeypatch.setattr("cms.endpoint.shared.COMPUTING", 60_000)
    with running(port, tmp_path):
        yield Redis(f"redis://127.0.0.1:{port}/0"), Redis(f"redis://127.0.0.1:{port}/0")


class Counted:
    def __init__(self, seconds: float = 0.0) -> None:
        self.count = 0
        self._seconds = seconds

    def __call__(self) -> Answer:
        self.count += 1
        time.sleep(self._seconds)
        return ANSWER


def failing() -> Answer:
    raise RuntimeError("no answer")


def ask(store: Redis, compute: Callable[[], Answer], key: bytes = b"key") -> Answer:
    return store.answer(key, compute, Deadline(60))


class HeldUp:
    """A connection to the store on which one command arrives late: something is done before it, once."""

    def __init__(self, store: Redis, late: str, before: Callable[[], object]) -> None:
        self._client, self._late, self._before = store._client, late, [before]

    def __getattr__(self, command: str) -> Any:
        if command == self._late and self._before:
            self._before.pop()()
        return getattr(self._client, command)


def test_what_one_process_computed_another_reads(two: tuple[Redis, Redis], settings: Any) -> None:
    compute = Counted()
    assert [ask(store, compute) for store in two] == [ANSWER, ANSWER]
    assert compute.count == 1
    assert 0 < two[0]._client.ttl(PREFIX + b"key") <= settings.GRAPHQL_CACHE_SECONDS


def test_processes_that_ask_at_once_compute_once(two: tuple[Redis, Redis]) -> None:
    compute, together = Counted(0.2), Barrier(2)

    def at_once(store: Redis) -> Answer:
        together.wait()
        return ask(store, compute)

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(at_once, two)) == [ANSWER, ANSWER]
    assert compute.count == 1


def test_process_that_is_held_up_reads_what_was_computed_meanwhile(two: tuple[Redis, Redis]) -> None:
    """Between its look at the answers and its word that it computes one, and at its last look at who does."""
    first, second = two
    compute = Counted()
    second._client = HeldUp(second, "set", lambda: ask(first, compute))
    assert (ask(second, compute), compute.count) == (ANSWER, 1)
    first._may_compute(b"other")

    def end() -> None:
        first._client.set(PREFIX + b"other", ANSWER.packed())
        first._client.delete(b"computing:other")

    second._client = HeldUp(second, "exists", end)
    assert (ask(second, compute, b"other"), compute.count) == (ANSWER, 1)


def test_failed_computation_is_not_kept_and_lets_the_next_one_try(two: tuple[Redis, Redis]) -> None:
    with pytest.raises(RuntimeError):
        ask(two[0], failing)
    assert two[0]._client.keys() == []
    assert ask(two[1], Counted()) == ANSWER


def test_bytes_that_are_no_answer_are_computed_again(two: tuple[Redis, Redis]) -> None:
    for broken in (b"\x80\x04.", ANSWER.packed()[:-3], b"[]\n{}"):
        two[0]._client.set(PREFIX + b"key", broken)
        compute = Counted()
        assert (ask(two[1], compute), compute.count) == (ANSWER, 1)


def test_store_that_is_gone_costs_one_attempt_and_is_left_alone(port: int) -> None:
    store, compute = Redis(f"redis://127.0.0.1:{port}/0"), Counted()
    assert [ask(store, compute) for _ in range(3)] == [ANSWER] * 3
    assert compute.count == 3
    assert 0 < store._resting_until - time.monotonic() <= PAUSE


def test_without_an_address_nothing_is_shared() -> None:
    compute = Counted()
    assert [store_at("").answer(b"key", compute, Deadline(2)) for _ in range(2)] == [ANSWER, ANSWER]
    assert compute.count == 2
