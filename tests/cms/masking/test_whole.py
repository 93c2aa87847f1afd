"""A whole edition, and what hangs on it."""

from datetime import datetime

import pytest
from wagtail.models import Page, PageLogEntry

from cms.publishing.keys import page_key
from cms.record.models import Content, Edition
from cms.record.reader import open_snapshot
from goals.models import GoalPage
from tests.asking import ask
from tests.cms.masking.conftest import REASON, edition, everything_stored, mask_fields, mask_whole

ROUTE = "query ($path: String!, $asOf: DateTime) { route(path: $path, asOf: $asOf) { status reason page { title } } }"


def route(goal: Page, as_of: datetime | None = None) -> dict[str, object]:
    path = Edition.objects.filter(key=page_key(goal)).latest("sequence").path
    return dict(ask(ROUTE, path=path, asOf=as_of and as_of.isoformat())["route"])


def test_ended_edition_answers_410_with_the_reason_at_its_instants_and_the_others_are_whole(goal: GoalPage) -> None:
    mask_whole(goal, 1)
    assert route(goal, edition(goal, 1).valid.lower) == {"status": 410, "reason": REASON, "page": None}
    assert route(goal, edition(goal, 2).valid.lower)["status"] == 200
    assert route(goal)["status"] == 200
    assert GoalPage.objects.get(pk=goal.pk).statement == "Staden växer hållbart."


def test_open_edition_is_withdrawn_with_the_reason(goal: GoalPage) -> None:
    mask_whole(goal, 3)
    assert not Page.objects.get(pk=goal.pk).live
    assert route(goal) == {"status": 410, "reason": REASON, "page": None}
    assert route(goal, edition(goal, 3).valid.lower) == {"status": 410, "reason": REASON, "page": None}
    assert GoalPage.objects.get(pk=goal.pk).statement == ""
    assert PageLogEntry.objects.filter(action="cms.mask", page=goal.pk).count() == 1


def test_everything_that_only_the_edition_said_is_nowhere(goal: GoalPage) -> None:
    assert "Ring Karin Ek" in everything_stored()
    mask_whole(goal, 1)
    assert [line[:80] for line in everything_stored().splitlines() if "Ring Karin Ek" in line] == []


def test_edition_remains_in_the_list_and_says_that_it_is_masked(goal: GoalPage) -> None:
    mask_whole(goal, 2)
    asked = """query ($path: String!) { page(path: $path) { editions { edges { node {
        number masked maskedFields maskingReason digest page { title } } } } } }"""
    edges = ask(asked, path=edition(goal, 3).path)["page"]["editions"]["edges"]
    two = edges[1]["node"]
    assert two == {
        "number": 2, "masked": True, "maskedFields": [], "maskingReason": REASON,
        "digest": edition(goal, 2).digest, "page": None,
    }  # fmt: skip
    assert edges[0]["node"]["page"] == {"title": "Infrastruktur"}


def test_goal_keeps_a_bare_plan_where_its_plan_is_masked(goal: GoalPage) -> None:
    plan = goal.get_parent().specific
    first = edition(goal, 1).valid.lower
    plan.title = plan.draft_title = "Nya mål"
    plan.save_revision().publish()
    mask_whole(plan, 1)
    query = """query ($asOf: DateTime) { goal(year: 2024, slug: "infrastruktur", asOf: $asOf) { name
        plan { year intro { plain } title path seo { title description } translations { path } goals { name } } } }"""
    found = ask(query, asOf=first.isoformat())["goal"]
    assert found["name"] == "Infrastruktur"
    assert (found["plan"]["year"], found["plan"]["title"], found["plan"]["intro"]) == (2024, "", {"plain": ""})
    assert ask("query ($asOf: DateTime) { plan(year: 2024, asOf: $asOf) { year } }", asOf=first.isoformat()) == {
        "plan": None
    }


def test_masking_twice_takes_the_rest(goal: GoalPage) -> None:
    mask_fields(goal, 1, "statement")
    (masking,) = mask_whole(goal, 1)
    assert masking.content_digest == ""
    assert Content.objects.get(edition=edition(goal, 1)).document is None
    assert mask_whole(goal, 1) == []


@pytest.mark.parametrize("number", [1, 3])
def test_content_version_grows_so_that_no_answer_is_kept(goal: GoalPage, number: int) -> None:
    before = open_snapshot().version
    mask_whole(goal, number)
    assert open_snapshot().version > before
