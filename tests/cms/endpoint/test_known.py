"""Whole answers are kept while nothing new is public: for whom, how long, and what is never kept."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier, Event
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.endpoint import known
from cms.endpoint.answer import Answer
from cms.endpoint.deadline import Deadline, Interrupted, unavailable
from cms.endpoint.flights import Flights
from cms.endpoint.kept import Kept
from cms.endpoint.refusal import Refusal, refusal
from cms.record.version import READ
from tests.cms.endpoint.conftest import Ask
from tests.cms.endpoint.hearing import Looking

pytestmark = pytest.mark.django_db


@pytest.fixture
def publish() -> Any:
    def move() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('record.recording', 'on', true)")
            cursor.execute("UPDATE record_head SET sequence = sequence + 1, instant = instant + interval '1 second'")

    return move


def statements(ask: Any) -> list[str]:
    """What was asked of the database, but for what a real process is told."""
    with CaptureQueriesContext(connection) as queries:
        assert ask().status_code in (200, 304)
    return [query["sql"] for query in queries if query["sql"] != READ]


def test_second_reader_costs_nothing(get: Ask, post: Ask, heard: Looking) -> None:
    first = get("{ version plan { title } }")
    for ask in (
        lambda: get("{ version plan { title } }"),
        lambda: post("{ version plan { title } }"),
        lambda: get("{ version plan { title } }", headers={"Accept": "application/json"}),
        lambda: get("{ version plan { title } }", headers={"If-None-Match": first["ETag"]}),
    ):
        assert statements(ask) == []


def test_new_content_is_answered_at_once(get: Ask, heard: Looking, publish: Any) -> None:
    assert get("{ version }").json()["data"] == {"version": 0}
    publish()
    assert get("{ version }").json()["data"] == {"version": 1}


def test_restored_record_that_counts_the_same_again_is_another_one(get: Ask, heard: Looking) -> None:
    before = get("{ version }")["X-Content-Version"]
    with connection.cursor() as cursor:
        cursor.execute(
            "SET LOCAL session_replication_role = replica"
        )  # as a restore: its rows come before its triggers
        cursor.execute("UPDATE record_head SET digest = 'another'")
    assert get("{ version }")["X-Content-Version"] != before


@pytest.mark.parametrize("query", ["{ broken }", "{ refused }", "{ absent }"])
def test_error_is_never_kept(get: Ask, heard: Looking, query: str) -> None:
    assert {get(query).status_code for _ in range(2)} <= {400, 500}
    assert len(known._kept) == 0


def test_authorised_answer_is_never_kept(get: Ask, heard: Looking) -> None:
    response = get("{ version }", headers={"Authorization": "Preview abc"})
    assert (response["Cache-Control"], response.headers.get("ETag"), len(known._kept)) == ("no-store", None, 0)


def test_question_is_known_by_its_variables_whatever_their_order(get: Ask, heard: Looking) -> None:
    query = "query($a: String, $b: [Int!]!) { hello(name: $a) numbers(of: $b) }"
    answers = [
        get(query, variables=variables).json()["data"]
        for variables in (
            '{"a":"x","b":[1,2]}',
            '{"b":[1,2], "a":"x","none":"of the operation"}',
            '{"a":"x","b":[2,1]}',
        )
    ]
    assert [answer["numbers"] for answer in answers] == [[1, 2], [1, 2], [2, 1]]
    assert len(known._kept) == 2


@pytest.mark.parametrize("variables", ['{"a":1}', '{"a":"1"}', '{"a":true}', '{"a":null}', "{}", '{"a":1.0}'])
def test_values_of_another_kind_are_another_question(get: Ask, heard: Looking, variables: str) -> None:
    query = "query($a: String) { hello(name: $a) }"
    for other in ('{"a":"1"}', '{"a":"true"}', '{"a":"null"}'):
        get(query, variables=other)
    alone = get(query, variables=variables)
    known._kept.clear()
    assert get(query, variables=variables).content[:60] == alone.content[:60]


def test_operations_of_one_document_are_different_questions(get: Ask, heard: Looking) -> None:
    query = 'query A { hello(name: "a") } query B { hello(name: "b") }'
    assert [get(query, operationName=name).json()["data"]["hello"] for name in "AB"] == ["Hej a", "Hej b"]


def test_day_is_part_of_the_version(heard: Looking, monkeypatch: pytest.MonkeyPatch) -> None:
    """Today's date means now, until midnight in Sweden."""
    days = []
    midnight = datetime.fromisoformat("2024-06-02T00:00:00+02:00").timestamp()
    for clock in (lambda: midnight - 1, lambda: midnight):
        monkeypatch.setattr(known.time, "time", clock)
        days.append(known.with_day("1-a"))
    assert days == ["1-a-20240601", "1-a-20240602"]


def test_answers_survive_a_database_that_is_gone(get: Ask, heard: Looking, settings: Any) -> None:
    whole = get("{ version plan { title } }")
    heard.down = True
    assert statements(lambda: get("{ version plan { title } }")) == []
    assert get("{ version plan { title } }").content == whole.content


def test_question_about_the_schema_needs_no_version(get: Ask, heard: Looking, publish: Any) -> None:
    query = '{ __type(name: "Goal") { name } }'
    get(query)
    publish()
    assert (get(query).status_code, len(known._kept)) == (200, 1)


def test_nothing_is_kept_where_there_is_no_room(get: Ask, heard: Looking, settings: Any) -> None:
    settings.GRAPHQL_CACHE_BYTES = 0
    assert "ETag" in get("{ version }").headers
    assert len(known._kept) == 0


def test_memory_is_bounded_in_bytes_and_the_least_used_goes_first() -> None:
    kept: Kept[str] = Kept()
    for key in ("a", "b", "c"):
        kept.keep(key, key, 30, 240)
    for key in "defgh":
        kept.keep(key, key, 30, 240)
    assert kept.get("a") == "a"
    kept.keep("i", "i", 30, 240)
    kept.keep("huge", "huge", 31, 240)
    assert (kept.get("a"), kept.get("b"), kept.get("huge"), kept.size) == ("a", None, None, 240)
    kept.keep("a", "again", 10, 240)
    assert (kept.get("a"), kept.size) == ("again", 220)


def test_one_computation_serves_all_who_ask_at_once() -> None:
    flights: Flights[int] = Flights()
    counted, together, let_go = [], Barrier(8), Event()

    def compute() -> int:
        counted.append(1)
        let_go.wait(5)
        return 7

    def ask(_: int) -> int:
        together.wait()
        return flights.join(b"key", compute, Deadline(5))

    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(ask, number) for number in range(8)]
        while not counted:
            pass
        let_go.set()
        assert {one.result() for one in asked} == {7}
    assert flights._flying == {}


@pytest.mark.parametrize("error", [refusal(500, "INTERNAL_SERVER_ERROR", "no"), unavailable()])
def test_who_waited_is_refused_as_the_first_was(error: BaseException) -> None:
    flights: Flights[int] = Flights()
    begun, let_go = Event(), Event()

    def compute() -> int:
        begun.set()
        let_go.wait(5)
        raise error

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(flights.join, b"key", compute, Deadline(5))
        begun.wait(5)
        second = pool.submit(flights.join, b"key", compute, Deadline(5))
        let_go.set()
        found = [one.exception() for one in (first, second)]
    assert found[0] is error
    assert isinstance(found[1], Refusal | Interrupted)
    assert str(found[1]) == str(error)


def test_answer_is_the_same_after_it_was_packed() -> None:
    answer = Answer.of(b'{"data":\n1}', past=True, tags=["page:a", "any:Goal"])
    assert Answer.unpacked(answer.packed()) == answer
    for broken in (b"", answer.packed()[:-1], b"[]\n" + answer.body, b"{", json.dumps([True, ["a"], "0"]).encode()):
        assert Answer.unpacked(broken) is None
