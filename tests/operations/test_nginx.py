"""The front door: what it lets through, keeps, counts and refuses."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.operations.front_door import Door, free_ports, front_door
from tests.operations.upstream import Upstream
from tests.operations.waiting import until

CACHED = {"Cache-Control": "public, max-age=60", "Content-Type": "application/json", "ETag": '"7"'}
OVER = 2.1
"""Seconds after which what nginx keeps for one is old: it counts in whole seconds of the clock."""


def test_second_reader_is_answered_by_the_cache(behind: Upstream, door: Door) -> None:
    behind.headers = CACHED
    answers = [door.ask("/graphql?query=a") for _ in range(2)]
    assert [answer.body for answer in answers] == [b"answer 1", b"answer 1"]
    assert [answer.headers["X-Cache"] for answer in answers] == ["MISS", "HIT"]


@pytest.mark.parametrize(
    "path", ["/andringar.atom?path=/a/", "/graphql/?query=a", "/graphql/operations/plan?year=2024"]
)
def test_feed_and_stored_operation_are_kept_like_an_answer(behind: Upstream, door: Door, path: str) -> None:
    behind.headers = CACHED
    answers = [door.ask(path) for _ in range(2)]
    assert [answer.body for answer in answers] == [b"answer 1", b"answer 1"]


def test_cached_answer_is_not_modified_for_the_same_etag(behind: Upstream, door: Door) -> None:
    behind.headers = CACHED
    door.ask("/graphql?query=a")
    assert door.ask("/graphql?query=a", **{"If-None-Match": '"7"'}).status == 304


def test_readers_of_an_expired_answer_get_the_old_one_when_everything_behind_fails(
    behind: Upstream, door: Door
) -> None:
    behind.headers = {**CACHED, "Cache-Control": "public, max-age=1, stale-if-error=86400"}
    door.ask("/graphql?query=a")
    time.sleep(OVER)
    behind.status, behind.headers = 503, {"Cache-Control": "no-store"}
    answer = door.ask("/graphql?query=a")
    assert (answer.status, answer.body) == (200, b"answer 1")


def test_new_version_of_the_content_ends_what_was_kept_within_a_second(behind: Upstream, door: Door) -> None:
    behind.headers = {**CACHED, "X-Content-Version": "1-a"}
    assert [door.ask("/graphql?query=a").body for _ in range(2)] == [b"answer 1", b"answer 1"]
    behind.version, behind.headers = "2-b", {**CACHED, "X-Content-Version": "2-b"}
    # Who asks first after that second is still given what is kept, while nginx looks the version up behind them.
    until(lambda: door.ask("/graphql?query=a").body == b"answer 2")


def test_answer_of_another_version_than_the_one_told_is_not_kept(behind: Upstream, door: Door) -> None:
    behind.headers = {**CACHED, "X-Content-Version": "0-z"}
    assert [door.ask("/graphql?query=a").body for _ in range(2)] == [b"answer 1", b"answer 2"]


def test_kept_answers_outlive_everything_behind(behind: Upstream, door: Door) -> None:
    behind.headers = {**CACHED, "X-Content-Version": "1-a"}
    door.ask("/graphql?query=a")
    behind.version, behind.status, behind.headers = None, 503, {"Cache-Control": "no-store"}
    time.sleep(OVER)
    assert [(a.status, a.body) for a in (door.ask("/graphql?query=a") for _ in range(3))] == [(200, b"answer 1")] * 3


def test_reader_is_told_once_when_to_try_again_whoever_says_it(behind: Upstream, door: Door, tmp_path: Path) -> None:
    behind.status, behind.headers = 503, {"Retry-After": "7"}
    assert door.ask("/graphql?query=a").headers.get_all("Retry-After") == ["7"]
    (tmp_path / "nowhere").mkdir()
    with front_door(tmp_path / "nowhere", free_ports(1)[0]) as closed:
        answer = closed.ask("/graphql?query=a")
    assert (answer.status, answer.headers.get_all("Retry-After")) == (503, ["5"])
    assert json.loads(answer.body)["errors"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"


def test_question_is_answered_where_no_version_is_told(behind: Upstream, door: Door) -> None:
    behind.version = None
    assert door.ask("/graphql?query=a").status == 200


def test_version_is_looked_up_for_a_post_as_for_a_get(behind: Upstream, door: Door) -> None:
    """Sent with the question's length and without its body, the look at the version waited until it was given up."""
    behind.headers = CACHED
    assert (door.post("/graphql", b"{}").body, behind.told) == (b"answer 1", 1)


def test_body_over_the_limit_is_refused_at_the_door(behind: Upstream, door: Door) -> None:
    largest, larger = (door.post("/graphql", b"x" * length) for length in (65_536, 65_537))
    assert (largest.status, larger.status, len(behind.seen)) == (200, 413, 1)
    assert json.loads(larger.body)["errors"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"


def test_authorised_question_is_neither_answered_from_the_cache_nor_kept(behind: Upstream, door: Door) -> None:
    behind.headers = CACHED
    answers = [door.ask("/graphql?query=a", Authorization="Preview abc") for _ in range(2)]
    assert [answer.body for answer in (*answers, door.ask("/graphql?query=a"))] == [
        b"answer 1",
        b"answer 2",
        b"answer 3",
    ]


def test_version_is_nobodys_to_ask_at_the_door(behind: Upstream, door: Door) -> None:
    behind.headers = CACHED
    door.ask("/graphql?query=a")
    assert "X-Content-Version" not in door.ask("/content-version").headers


def test_long_headers_of_tags_pass(behind: Upstream, door: Door) -> None:
    behind.headers = {**CACHED, "Cache-Tag": "t" * 3000, "Surrogate-Key": "t" * 3000}
    assert len(door.ask("/graphql?query=a").headers["Cache-Tag"]) == 3000


def test_simultaneous_readers_of_a_new_answer_ask_behind_once(behind: Upstream, door: Door) -> None:
    behind.headers = CACHED
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: door.ask("/graphql?query=b").body, range(8)))
    assert (set(answers), len(behind.seen)) == ({b"answer 1"}, 1)


def test_question_about_a_draft_is_no_longer_than_one_of_the_public(behind: Upstream, door: Door) -> None:
    larger = door.post("/preview/graphql/", b"x" * 65_537)
    assert (larger.status, behind.seen) == (413, [])


def test_answers_from_the_cache_are_not_counted(behind: Upstream, door: Door) -> None:
    behind.headers = CACHED
    door.ask("/graphql?query=a")
    assert {answer.status for answer in door.ask_each(["/graphql?query=a"] * 150)} == {200}


def test_application_learns_the_address_the_scheme_and_one_request_id(behind: Upstream, door: Door) -> None:
    door.ask("/graphql?query=a", **{"X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "http"})
    _, headers = behind.seen[0]
    assert (headers["X-Forwarded-For"], headers["X-Forwarded-Proto"]) == ("192.0.2.7", "https")
    assert len(headers["X-Request-ID"]) == 32


def test_kept_answer_names_the_request_that_it_is_given_to(behind: Upstream, door: Door) -> None:
    behind.headers = {**CACHED, "X-Request-ID": "a" * 32}
    ids = [door.ask("/graphql?query=a").headers.get_all("X-Request-ID") for _ in range(2)]
    assert [len(each[0]) for each in ids] == [32, 32]
    assert len({*ids[0], *ids[1], "a" * 32}) == 3


def test_plain_http_is_sent_to_https(door: Door) -> None:
    answer = door.ask("/graphql", plain=True)
    assert (answer.status, answer.headers["Location"]) == (301, "https://mal.exempel.se/graphql")


def test_editors_answer_on_their_own_host_alone(behind: Upstream, tmp_path: Path) -> None:
    with front_door(tmp_path, behind.port, EDITORS_HOST="redaktion.exempel.se") as door:
        paths = ["/admin/", "/admin/login/", "/documents/1/a.pdf", "/preview/graphql/", "/static/a.css", "/media/a.png"]
        public = [door.ask(path).status for path in paths]
        editors = [door.ask(path, host="redaktion.exempel.se").status for path in paths]
    assert (public, editors) == ([404] * 6, [200] * 6)


def test_only_the_records_media_are_files_for_everybody(behind: Upstream, door: Door, tmp_path: Path) -> None:
    (tmp_path / "media/record").mkdir(parents=True)
    (tmp_path / "media/record/a.webp").write_bytes(b"picture")
    (tmp_path / "media/secret.txt").write_text("not for you")
    picture = door.ask("/media/record/a.webp")
    assert (picture.body, picture.headers["Cache-Control"]) == (b"picture", "max-age=31536000")
    assert door.ask("/media/record/../secret.txt").body != b"not for you"
    assert door.ask("/media/record/missing.webp").status == 404


def test_documents_are_files_only_for_whom_the_application_lets_through(
    behind: Upstream, door: Door, tmp_path: Path
) -> None:
    (tmp_path / "media/record/documents/a1").mkdir(parents=True)
    (tmp_path / "media/record/documents/a1/ö.pdf").write_bytes(b"%PDF-")
    behind.status = 404
    closed = door.ask("/media/record/documents/a1/%C3%B6.pdf")
    behind.status, behind.headers = (
        200,
        {"X-Accel-Redirect": "/kept/documents/a1/%C3%B6.pdf", "Cache-Control": "public"},
    )
    public = door.ask("/media/record/documents/a1/%C3%B6.pdf")
    assert (closed.status, door.ask("/kept/documents/a1/%C3%B6.pdf").status) == (404, 404)
    assert (public.body, public.headers["Content-Type"]) == (b"%PDF-", "application/pdf")
    assert (public.headers["Cache-Control"], public.headers["Content-Security-Policy"]) == (
        "public",
        "default-src 'none'; sandbox",
    )


def test_reference_page_is_shown_with_the_addresss_own_status(behind: Upstream, door: Door) -> None:
    behind.status = 404
    missing = door.ask("/finns-inte/")
    behind.status, behind.headers = 200, {"X-Accel-Redirect": "/reference/index.html"}
    found = door.ask("/")
    assert (missing.status, found.status) == (404, 200)
    assert all("<!doctype html>" in answer.body.decode() for answer in (missing, found))
    assert found.headers["Content-Security-Policy"].startswith("default-src 'self'")


def test_former_address_is_redirected(behind: Upstream, door: Door) -> None:
    behind.status, behind.headers = 301, {"Location": "/kommunens-mal-och-budget/mal-2024/"}
    answer = door.ask("/gammal/")
    assert (answer.status, answer.headers["Location"]) == (301, "/kommunens-mal-och-budget/mal-2024/")


def test_readers_are_sent_to_the_front_end_where_there_is_one(behind: Upstream, tmp_path: Path) -> None:
    with front_door(tmp_path, behind.port, FRONT_END_URL="https://www.exempel.se") as door:
        answer = door.ask("/kommunens-mal-och-budget/?a=1")
    assert (answer.status, answer.headers["Location"]) == (
        302,
        "https://www.exempel.se/kommunens-mal-och-budget/?a=1",
    )


def test_security_headers_stand_on_every_answer(behind: Upstream, door: Door) -> None:
    for path in ("/graphql?query=a", "/reference/index.html", "/media/record/missing"):
        headers = door.ask(path).headers
        assert headers.get_all("Strict-Transport-Security") == ["max-age=31536000; includeSubDomains"]
        assert headers.get_all("X-Content-Type-Options") == ["nosniff"]
        assert "nginx/" not in headers["Server"]
