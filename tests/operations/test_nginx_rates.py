"""What the front door counts, and when it has had enough."""

import json
import time
from collections.abc import Iterable
from itertools import count, repeat

from tests.operations.front_door import Answer, Door
from tests.operations.upstream import Upstream

EACH_SECOND = 20
"""Requests that are let through, however slowly they are asked."""


def until_refused(door: Door, paths: Iterable[str], method: str = "GET", **headers: str) -> list[Answer]:
    """What is answered, each with 200, and last the first that is not."""
    answers = []
    for answer in door.ask_each(paths, method, **headers):
        answers.append(answer)
        if answer.status != 200:
            break
    assert answers[-1].status == 429
    return answers


def test_too_many_cache_misses_are_refused_with_when_to_try_again(behind: Upstream, door: Door) -> None:
    begun = time.monotonic()
    # The look at the version is one of the 41 that are let through at once.
    *let_through, refused = until_refused(door, (f"/graphql?query={n}" for n in count()))
    assert 40 <= len(let_through) <= 41 + EACH_SECOND * (time.monotonic() - begun)
    assert refused.headers["Retry-After"] == "1"
    assert json.loads(refused.body)["errors"][0]["extensions"]["code"] == "RATE_LIMITED"


def test_too_many_questions_about_drafts_are_refused_with_when_to_try_again(behind: Upstream, door: Door) -> None:
    begun = time.monotonic()
    *let_through, refused = until_refused(door, repeat("/preview/graphql/"))
    assert 101 <= len(behind.seen) == len(let_through) <= 101 + EACH_SECOND * (time.monotonic() - begun)
    assert refused.headers["Retry-After"] == "1"
    assert json.loads(refused.body)["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
