"""The public feed, through what editors really do."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.publishing.keys import page_key
from cms.record import feed
from cms.record.masking import mask
from cms.record.models import Edition, Head
from cms.record.recording import recording
from goals.models import GoalPage, PlanPage
from tests.asking import ask, refused
from tests.factories.goals import make_goal

FEED = """query ($since: DateTime, $until: DateTime, $path: String, $first: Int! = 20, $after: String) {
  changes(since: $since, until: $until, path: $path, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor node { at kind path title note edition { number } } }
  }
}"""
GOAL = "/kommunens-mal-och-budget/mal-2024/infrastruktur/"


def nodes(**variables: Any) -> list[dict[str, Any]]:
    return [edge["node"] for edge in ask(FEED, **variables)["changes"]["edges"]]


def told(**variables: Any) -> list[tuple[Any, ...]]:
    return [(node["kind"], node["title"], node["note"], node["edition"]) for node in nodes(**variables)]


def publish(goal: GoalPage, statement: str, **more: str) -> None:
    with recording(**more):
        goal.statement = statement
        goal.save()


def test_life_of_a_page_is_told_newest_first(goal: GoalPage) -> None:
    publish(goal, "Två")
    publish(goal, "Tre", kind="CORRECTION", note="Fel ord")
    goal.slug = "vagar"
    goal.save()
    with recording(note="Uppgick i ett annat mål"):
        goal.unpublish()
    goal.save_revision().publish()
    assert told(path=GOAL) == [
        ("MOVED", "Infrastruktur", None, {"number": 4}),
        ("CORRECTED", "Infrastruktur", "Fel ord", {"number": 3}),
        ("CHANGED", "Infrastruktur", None, {"number": 2}),
        ("PUBLISHED", "Infrastruktur", None, {"number": 1}),
    ]
    assert told(path=GOAL.replace("infrastruktur", "vagar"))[:2] == [
        ("RESTORED", "Infrastruktur", None, {"number": 5}),
        ("WITHDRAWN", "Infrastruktur", "Uppgick i ett annat mål", None),
    ]


def test_page_that_moved_and_changed_is_changed(goal: GoalPage) -> None:
    goal.slug, goal.statement = "vagar", "Två"
    goal.save()
    assert nodes()[0]["kind"] == "CHANGED"


def test_new_address_above_moves_every_page_below(goal: GoalPage, plan: PlanPage) -> None:
    plan.slug = "mal"
    plan.save()
    assert [(node["kind"], node["path"]) for node in nodes(first=2)] == [
        ("MOVED", "/kommunens-mal-och-budget/mal/infrastruktur/"),
        ("MOVED", "/kommunens-mal-och-budget/mal/"),
    ]


def test_pictures_bodies_and_order_are_no_changes_of_a_page(goal: GoalPage, body: Any) -> None:
    before = nodes()
    body.name = "Kommunledningen"
    body.save()
    assert nodes() == before
    assert {node["path"] for node in before} == {
        "/",
        "/kommunens-mal-och-budget/",
        GOAL[: -len("infrastruktur/")],
        GOAL,
    }


def test_path_finds_that_page_and_all_that_stood_below_it_then(goal: GoalPage, plan: PlanPage) -> None:
    other = make_goal(plan, "Infrastruktur och mer")
    found = {node["path"] for node in nodes(path=GOAL)}
    assert found == {GOAL}
    assert {node["title"] for node in nodes(path=GOAL[:-len("infrastruktur/")])} == {
        "Kommunfullmäktiges mål 2024", "Infrastruktur", other.title,
    }  # fmt: skip
    assert len(nodes(path="/")) == len(nodes()) == 5
    assert nodes(path="/finns-inte/") == []


def test_path_knows_no_wildcards(goal: GoalPage) -> None:
    assert nodes(path="/kommunens_mal_och_budget/") == nodes(path="/%/") == []


def test_cursors_are_stable_while_things_are_published(goal: GoalPage) -> None:
    for statement in "ABCDE":
        publish(goal, statement)
    everything = [edge["cursor"] for edge in ask(FEED)["changes"]["edges"]]
    page = ask(FEED, first=3)["changes"]
    publish(goal, "F")
    seen = [edge["cursor"] for edge in page["edges"]]
    while page["pageInfo"]["hasNextPage"]:
        page = ask(FEED, first=3, after=page["pageInfo"]["endCursor"])["changes"]
        seen += [edge["cursor"] for edge in page["edges"]]
        assert page["totalCount"] == len(everything) + 1
    assert seen == everything


def test_since_is_open_and_until_is_closed(goal: GoalPage) -> None:
    first = Head.objects.get().instant.isoformat()
    publish(goal, "Två")
    second = Head.objects.get().instant.isoformat()
    publish(goal, "Tre")
    assert [node["edition"]["number"] for node in nodes(since=first, until=second)] == [2]
    assert [node["edition"]["number"] for node in nodes(since=first)] == [3, 2]


def test_todays_date_means_now(goal: GoalPage) -> None:
    today = Head.objects.get().instant.astimezone().date().isoformat()
    assert nodes(since=today) == []
    assert nodes(until=today) == nodes(since=None)


def test_masking_is_told_once_for_each_page_with_its_reason(goal: GoalPage) -> None:
    publish(goal, "Två")
    publish(goal, "Tre")
    wanted = Edition.objects.filter(key=page_key(goal), number__lt=3).values_list("sequence", flat=True)
    with recording():
        mask({number: ["statement"] for number in wanted}, ground="PERSONAL_DATA", reason="Personuppgifter")
    assert told(path=GOAL)[:2] == [
        ("MASKED", "Infrastruktur", "Personuppgifter", {"number": 2}),
        ("CHANGED", "Infrastruktur", None, {"number": 3}),
    ]


def test_drafts_are_never_told(goal: GoalPage) -> None:
    before = nodes()
    goal.title = "Hemligt"
    goal.save_revision()
    assert nodes() == before


def test_feed_costs_one_statement_and_its_count_another(goal: GoalPage) -> None:
    for query, count in ((FEED, 2), (FEED.replace("totalCount", ""), 1)):
        with CaptureQueriesContext(connection) as queries:
            ask(query, path=GOAL)
        assert len(queries) == count


@pytest.mark.parametrize("after", ["?", "MQ", "Li4vMQ"])
def test_foreign_cursor_is_told(db: None, after: str) -> None:
    assert refused(FEED, after=after).extensions == {"code": "BAD_USER_INPUT"}


def test_path_must_be_one(db: None) -> None:
    assert refused(FEED, path="mal").extensions == {"code": "BAD_USER_INPUT"}


def test_counting_stops_where_nobody_would_wait_for_it(goal: GoalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST_COUNTED", 2)
    for path in (None, "/kommunens-mal-och-budget/"):
        changes = ask(FEED, path=path)["changes"]
        assert (changes["totalCount"], len(changes["edges"])) == (2, 4 if path is None else 3)
