"""Differences of real pages, through real publishing."""

import json
from datetime import date
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.models import Image
from cms.record.models import Head
from cms.record.recording import recording
from tests.asking import ask, refused
from tests.factories.goals import make_goal
from tests.factories.site import image_file
from tests.goals.schema.conftest import Year

FIELDS = "differences(from: $from, to: $to) { path label kind before after html }"
GOAL = f'query ($from: DateTime!, $to: DateTime!) {{ goal(year: 2024, slug: "infrastruktur") {{ {FIELDS} }} }}'
PLAN = f"query ($from: DateTime!, $to: DateTime!) {{ plan(year: 2024) {{ {FIELDS} }} }}"


def now() -> str:
    """The record's own now: what has been published is at or before it."""
    return Head.objects.get().instant.isoformat()


def publish(*changed: Any) -> None:
    """Everything at once, with the note that an adopted plan demands."""
    with recording(note="Beslut i juni"):
        for one in changed:
            one.save()


def told(query: str, start: str, end: str) -> list[tuple[Any, ...]]:
    (page,) = ask(query, **{"from": start, "to": end}).values()
    return [(d["path"], d["label"], d["kind"], d["before"], d["after"]) for d in page["differences"]]


def test_everything_that_an_editor_changed_is_told(year: Year) -> None:
    start, rows = now(), list(year.roads.assignments.all())
    row = rows[0]
    row.due_on = date(2025, 6, 30)
    year.roads.assignments = rows
    year.roads.statement = "Staden växer klokt."
    year.board.name = "Kommunledningen"
    publish(year.roads, year.board)
    path = f"assignments[{row.uuid}]"
    assert told(GOAL, start, now()) == [
        ("statement", "Målformulering", "CHANGED", "Staden växer hållbart.", "Staden växer klokt."),
        (f"{path}.leadBody", "Uppdrag 1: ansvarig", "CHANGED", "Kommunstyrelsen", "Kommunledningen"),
        (f"{path}.dueOn", "Uppdrag 1: ska vara klart", "CHANGED", "31 december 2024", "30 juni 2025"),
    ]


def test_replaced_file_under_the_same_picture_is_told(year: Year, picture: Image) -> None:
    start = now()
    picture.file = image_file((320, 240))
    picture.save()
    (found,) = told(GOAL, start, now())
    assert found[:3] == ("figure.image.rendition", "Bild: bildfil", "CHANGED")
    assert found[3].startswith("640 × 480 bildpunkter (")
    assert found[4].startswith("320 × 240 bildpunkter (")


def test_plan_tells_of_goals_that_came_went_moved_and_changed_names(year: Year) -> None:
    third = make_goal(year.plan, "Trygghet")
    start = now()
    third.refresh_from_db()
    third.move(year.plan, pos="first-child")
    year.sports.refresh_from_db()
    year.roads.refresh_from_db()
    with recording(note="Uppgick i ett annat"):
        year.sports.unpublish()
    year.roads.title = "Vägar"
    publish(year.roads)
    new = make_goal(year.plan, "Kultur")
    key = "goals[page:{}:sv]"
    assert sorted(told(PLAN, start, now())) == sorted(
        [
            (key.format(third.translation_key), "Mål Trygghet", "MOVED", "Plats 3", "Plats 1"),
            (key.format(year.roads.translation_key) + ".title", "Mål Vägar: namn", "CHANGED", "Infrastruktur", "Vägar"),
            (key.format(new.translation_key), "Mål Kultur", "ADDED", None, "Namn: Kultur"),
            (key.format(year.sports.translation_key), "Mål Ett aktivt liv", "REMOVED", "Namn: Ett aktivt liv", None),
        ]
    )


def test_before_the_first_edition_everything_is_added(year: Year) -> None:
    found = told(GOAL, "2020-01-01", now())
    assert {kind for _, _, kind, _, _ in found} == {"ADDED"}
    assert ("statement", "Målformulering", "ADDED", None, "Staden växer hållbart.") in found


def test_withdrawn_page_is_told_from_its_past(year: Year) -> None:
    start = now()
    with recording(note="Uppgick i ett annat"):
        year.roads.unpublish()
    query = GOAL.replace('slug: "infrastruktur"', f'slug: "infrastruktur", asOf: "{start}"')
    assert {kind for _, _, kind, _, _ in told(query, start, now())} == {"REMOVED"}


def test_todays_date_means_now(year: Year) -> None:
    start = now()
    year.roads.statement = "Ny."
    publish(year.roads)
    (found,) = told(GOAL, start, timezone.localdate().isoformat())
    assert found[4] == "Ny."


def test_from_must_be_earlier_than_to(year: Year) -> None:
    instant, today = now(), timezone.localdate().isoformat()
    for pair in ((instant, instant), (instant, "2020-01-01"), (today, instant), (today, today)):
        error = refused(GOAL, **dict(zip(("from", "to"), pair, strict=True)))
        assert error.message == "`from` must be earlier than `to`."
        assert error.extensions == {"code": "BAD_USER_INPUT"}


def test_differences_cost_two_statements_for_each_instant(year: Year, picture: Image) -> None:
    start = now()
    year.roads.statement = "Ny."
    publish(year.roads)
    make_goal(year.plan, "Kultur")
    end = now()
    for query in (GOAL, PLAN):
        with CaptureQueriesContext(connection) as queries:
            assert told(query, start, end)
        assert len(queries) == 1 + 2 + 2


def test_goals_of_a_year_cost_no_more_statements_than_one(year: Year) -> None:
    start = now()
    year.roads.statement = "Ny."
    publish(year.roads)
    end = now()
    query = PLAN.replace("{ differences", "{ goals { title differences").replace("} } }", "} } } }")
    with CaptureQueriesContext(connection) as queries:
        goals = ask(query, **{"from": start, "to": end})["plan"]["goals"]
    assert [len(goal["differences"]) for goal in goals] == [1, 0]
    assert len(queries) == 2 + 2 + 2


def test_reader_who_has_the_answer_is_told_so(year: Year) -> None:
    variables = json.dumps({"from": "2020-01-01", "to": now()})
    answer = Client().get("/graphql", {"query": GOAL, "variables": variables})
    assert answer.status_code == 200
    again = Client().get(
        "/graphql", {"query": GOAL, "variables": variables}, headers={"If-None-Match": answer.headers["ETag"]}
    )
    assert again.status_code == 304
