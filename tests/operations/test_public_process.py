"""The public process, started as in production, through the database role that reads the record alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import copied
from tests.operations.databases import address, execute
from tests.operations.front_door import Door, front_door
from tests.operations.serving import PATIENT, ask, granian, manage, of_the_image, production

PLANS = "/graphql?query={goalsAndBudget{path,title}}"


class Public(NamedTuple):
    port: int
    media: Path


@pytest.fixture(scope="module")
def public(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> Iterator[Public]:
    """In a copy of the suite's database, which all migrations have made."""
    media, role = tmp_path_factory.mktemp("media"), f"public_{worker_id}"
    with django_db_blocker.unblock(), copied("public") as name:
        editors = production(address(name), ADMIN_PASSWORD="en lång fras att minnas", READER_PASSWORD="reader")
        manage(editors, "migrate", "-v0")
        manage(editors, "setup_site")
        manage(editors, "make_reader_role", "--role", role)
        try:
            environment = production(address(name, user=role), "public", MEDIA_ROOT=str(media), **PATIENT)
            with granian(environment, of_the_image()) as port:
                yield Public(port, media)
        finally:
            execute(name, "DROP OWNED BY {}", role)
            execute(name, "DROP ROLE {}", role)


@pytest.fixture(scope="module")
def door(public: Public, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """nginx before it."""
    with front_door(tmp_path_factory.mktemp("door"), public.port, MEDIA_ROOT=public.media) as opened:
        yield opened


def test_record_is_answered(public: Public) -> None:
    answer = ask(public.port, PLANS)
    landing = {"path": "/kommunens-mal-och-budget/", "title": "Kommunens mål och budget"}
    assert (answer.status, json.loads(answer.body)["data"]) == (200, {"goalsAndBudget": landing})
    assert "Set-Cookie" not in answer.headers
    assert "Cookie" not in answer.headers["Vary"]


@pytest.mark.parametrize(
    "path", ["/admin/", "/admin/login/", "/documents/1/a.pdf", "/preview/graphql/", "/media/a.png"]
)
def test_nothing_of_the_editors_exists(public: Public, path: str) -> None:
    assert ask(public.port, path).status == 404


def test_media_of_the_record_are_served_and_no_others(public: Public) -> None:
    (public.media / "record").mkdir(exist_ok=True)
    (public.media / "record/a.txt").write_text("public")
    (public.media / "b.txt").write_text("private")
    assert ask(public.port, "/media/record/a.txt").body == b"public"
    others = ["b.txt", "record/../b.txt", "record/%2e%2e/b.txt"]
    assert [ask(public.port, f"/media/{path}").status for path in others] == [404, 400, 400]


@pytest.mark.parametrize("path", ["/kommunens-mal-och-budget/", "/sok/", "/andringar/"])
def test_address_of_a_page_is_left_to_the_front_end(public: Public, path: str) -> None:
    answer = ask(public.port, path)
    assert (answer.status, answer.headers["X-Accel-Redirect"]) == (200, "/reference/index.html")


def test_address_without_its_slash_is_redirected(public: Public) -> None:
    answer = ask(public.port, "/kommunens-mal-och-budget")
    assert (answer.status, answer.headers["Location"]) == (301, "/kommunens-mal-och-budget/")


def test_unknown_address_is_not_found(public: Public) -> None:
    assert ask(public.port, "/finns-inte/").status == 404


def test_process_is_ready(public: Public) -> None:
    assert (ask(public.port, "/health/live").status, ask(public.port, "/health/ready").status) == (200, 200)


def test_plain_http_behind_the_proxy_is_redirected(public: Public) -> None:
    assert ask(public.port, PLANS, **{"X-Forwarded-Proto": "http"}).status == 301


def test_wrong_host_is_refused(public: Public) -> None:
    assert ask(public.port, "/finns-inte/", Host="annan.exempel.se").status == 400


def test_question_is_answered_through_the_door_however_it_comes(door: Door) -> None:
    asked, posted = door.ask(PLANS), door.post("/graphql", b'{"query": "{goalsAndBudget{path,title}}"}')
    assert (asked.status, posted.status) == (200, 200)
    assert asked.body == posted.body
    assert [door.ask(PLANS).headers["X-Cache"] for _ in range(2)] == ["HIT", "HIT"]


@pytest.mark.parametrize("path", ["/", "/kommunens-mal-och-budget/", "/sok/", "/finns-inte/"])
def test_page_for_people_is_a_page(door: Door, path: str) -> None:
    answer = door.ask(path)
    assert answer.headers["Content-Type"].partition(";")[0] == "text/html"
    assert answer.body.startswith(b"<!doctype html>")


def test_wrong_host_is_refused_at_the_door_as_behind_it(door: Door) -> None:
    assert door.ask(PLANS, host="annan.exempel.se").status == 400


@pytest.mark.parametrize(("length", "status"), [(9_000, 414), (7_000, 200)])
def test_too_long_an_address_is_refused_in_words(door: Door, length: int, status: int) -> None:
    answer = door.ask(f"{PLANS}&a={'b' * length}")
    errors = json.loads(answer.body).get("errors", [])
    assert (answer.status, [error["extensions"].get("maximum") for error in errors]) == (
        status,
        [8_192] if status == 414 else [],
    )
