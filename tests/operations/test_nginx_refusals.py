"""What nginx refuses by itself: told to the page of any origin, and counted by whose question it is."""

from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest

from tests.operations.front_door import Answer, Door, free_ports, front_door
from tests.operations.test_nginx_rates import until_refused
from tests.operations.upstream import Upstream

OURS = {"Access-Control-Allow-Origin": "https://www.exempel.se", "Access-Control-Expose-Headers": "ETag"}
PATHS = ["/preview/graphql/", "/graphql?query={n}", "/graphql/operations/plan?year={n}"]


def readable(answer: Answer) -> tuple[list[str] | None, list[str] | None]:
    names = ("Access-Control-Allow-Origin", "Access-Control-Expose-Headers")
    allowed, exposed = (answer.headers.get_all(name) for name in names)
    return allowed, exposed


@pytest.mark.parametrize("path", PATHS)
def test_page_of_another_origin_reads_that_it_asks_too_often(behind: Upstream, door: Door, path: str) -> None:
    behind.headers = OURS
    first, *_, refused = until_refused(door, each(path))
    assert readable(refused) == (["*"], ["Retry-After, X-Request-ID"])
    assert refused.headers.get_all("Retry-After") == ["1"]
    assert readable(first) == (["https://www.exempel.se"], ["ETag"])


@pytest.mark.parametrize("path", ["/preview/graphql/", "/graphql"])
def test_page_of_another_origin_reads_that_it_asks_for_too_much(door: Door, path: str) -> None:
    refused = door.post(path, b"x" * 65_537)
    assert (refused.status, readable(refused)) == (413, (["*"], ["Retry-After, X-Request-ID"]))


@pytest.mark.parametrize("path", ["/preview/graphql/", "/graphql?query=a"])
def test_page_of_another_origin_reads_that_nobody_is_there(tmp_path: Path, path: str) -> None:
    with front_door(tmp_path, free_ports(1)[0]) as closed:
        refused = closed.ask(path)
    assert (refused.status, readable(refused)) == (503, (["*"], ["Retry-After, X-Request-ID"]))
    assert refused.headers.get_all("Retry-After") == ["5"]


def test_refusal_of_the_application_says_itself_who_reads_it(behind: Upstream, door: Door) -> None:
    behind.status, behind.headers = 503, OURS
    for path in ("/preview/graphql/", "/graphql?query=a"):
        assert readable(door.ask(path)) == (["https://www.exempel.se"], ["ETag"])


def test_refusal_within_the_admin_is_for_nobody_else(tmp_path: Path) -> None:
    with front_door(tmp_path, free_ports(1)[0]) as closed:
        assert readable(closed.ask("/admin/")) == (None, None)


@pytest.mark.parametrize("path", ["/preview/graphql/", "/graphql"])
def test_questions_whether_one_may_ask_are_counted_apart(behind: Upstream, door: Door, path: str) -> None:
    """Refused, a browser could not tell its page why; uncounted, they would be a way around the limit."""
    until_refused(door, each(path), "OPTIONS")
    assert door.post(path, b"{}").status == 200


@pytest.mark.parametrize("path", PATHS[:2])
def test_front_end_of_the_municipality_has_a_wider_limit_of_its_own(
    behind: Upstream, tmp_path: Path, path: str
) -> None:
    with front_door(tmp_path, behind.port, FRONT_END_NETWORK="192.0.2.0/28") as door:
        *_, refused = until_refused(door, each(path), **{"X-Forwarded-For": "192.0.2.99"})
        server = door.ask_each(islice(each(path), 300), **{"X-Forwarded-For": "192.0.2.7"})
        assert {answer.status for answer in server} == {200}
    assert b"The limit is 20 requests" in refused.body


def each(path: str) -> Iterator[str]:
    """Questions without end, each another where the path has room for it."""
    return (path.format(n=n) for n in count())
