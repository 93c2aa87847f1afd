"""The demo's words are the source page's own, in its order; `source-page.txt` is that page as it was copied."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.utils.text import slugify

from goals.demo.content import goals, read

SOURCE = (Path(__file__).parent / "source-page.txt").read_text(encoding="utf-8")
LINES = [line.strip() for line in SOURCE.splitlines() if line.strip()]
GOAL_LINES = [line for line in LINES if line.startswith(("Mål: ", "Mål Utbildning", "Mål Trygghet"))]
GRANTS = {
    "Barn- och utbildningsnämnden": 1_590_300_000,
    "Jämtlands Gymnasieförbund": 325_800_000,
    "Jämtlands Räddningstjänstförbund": 53_100_000,
    "Kommunrevisionen": 3_500_000,
    "Kommunstyrelsen": 284_200_000,
    "Kultur- och fritidsnämnden": 247_000_000,
    "Miljö- och samhällsnämnden": 67_600_000,
    "Social- och arbetsmarknadsnämnden": 477_100_000,
    "Tekniska nämnden": 164_400_000,
    "Vård- och omsorgsnämnden": 1_861_800_000,
    "Överförmyndarnämnden": 16_100_000,
    "Valnämnden": 700_000,
}


def test_goals_are_the_sources_in_its_order() -> None:
    assert len(GOAL_LINES) == 8
    written = [f"{goal['title']}. {goal['statement']}" for goal in goals()]
    assert written == [line.removeprefix("Mål").removeprefix(":").strip() for line in GOAL_LINES]


def test_a_name_ends_at_the_first_full_stop() -> None:
    assert [goal["title"] for goal in goals() if "." in goal["title"]] == []
    assert goals()[1]["title"] == "Hållbarhet - miljömässig, social och ekonomisk"
    assert goals()[1]["statement"].startswith("Östersund kommuns ")


def test_each_goals_text_alternative_is_the_line_before_it() -> None:
    before = [LINES[LINES.index(line) - 1] for line in GOAL_LINES]
    assert [goal["picture"]["alt"] for goal in goals()] == before


def test_everything_else_on_the_page_is_there_too() -> None:
    landing, plan = read("landing"), read("plan")
    money, politics = landing["sections"]
    around = [
        landing["title"], landing["lead"],
        money["heading"], money["text"], f"{money['link_text']} »",
        plan["title"], plan["intro"],
        politics["heading"], politics["text"], f"{politics['link_text']} »",
        "Sidan uppdaterad 2024-05-22",
    ]  # fmt: skip
    alts = [goal["picture"]["alt"] for goal in goals()]
    assert around == [line for line in LINES if line not in GOAL_LINES and line not in alts]
    assert read("budget")["lead"] == money["text"]
    assert read("article")["lead"] == politics["text"]


@pytest.mark.parametrize("goal", goals(), ids=lambda goal: goal["slug"])
def test_a_goals_address_is_its_name(goal: dict[str, Any]) -> None:
    swedish = str.maketrans("åäö", "aao")
    assert goal["slug"] == slugify(goal["title"].lower().translate(swedish))


@pytest.mark.parametrize("goal", goals(), ids=lambda goal: goal["slug"])
def test_a_caption_says_something_else_and_that_it_is_an_example(goal: dict[str, Any]) -> None:
    picture = goal["picture"]
    assert picture["caption"].startswith("Exempelbild: ")
    assert picture["alt"] not in picture["caption"]


@pytest.mark.parametrize("goal", goals(), ids=lambda goal: goal["slug"])
def test_every_goal_has_six_assignments_of_both_kinds(goal: dict[str, Any]) -> None:
    assert [row["kind"] for row in goal["assignments"]] == ["COUNCIL"] * 4 + ["COMMITTEE"] * 2
    assert len(goal["text"]) == 4


def test_no_follow_up_is_from_after_the_page() -> None:
    reports = [report for goal in goals() for row in goal["assignments"] for report in row["follow_ups"]]
    assert max(report["reported_on"] for report in reports if "reported_on" in report) <= date(2024, 5, 22)
    assert {(report["year"], report["period"]) for report in reports} == {(2023, "T3"), (2024, "T1"), (2024, "T2")}
    assert {report["status"] for report in reports if report["period"] == "T2"} == {"NOT_REPORTED"}


def test_grants_are_the_sources_and_the_stated_total_is_not_their_sum() -> None:
    names = {body["key"]: body["name"] for body in read("bodies")["bodies"]}
    grants = {names[line["body"]]: int(line["amount"]) for line in read("budget")["lines"]}
    assert grants == GRANTS
    assert sum(grants.values()) == 5_091_600_000
    assert read("budget")["stated_total"] == "5200000000"


def test_key_figures_are_the_sources() -> None:
    values = {
        (kpi["kolada_id"], value["year"]): Decimal(value["value"])
        for kpi in read("kpis")["kpis"]
        for value in kpi["values"]
    }
    assert values == {
        ("U07451", 2022): Decimal("79.84"),
        ("N00558", 2021): Decimal("81"),
        ("N07906", 2022): Decimal("1.58"),
        ("N11024", 2021): Decimal("12.3"),
        ("N11024", 2022): Decimal("7.1"),
    }
    without_year = [row["comment"] for goal in goals() for row in goal["kpis"] if row["kolada_id"] == "N11800"]
    assert without_year == ["Källan anger 89,39 % utan år. Kopplingen till målet är ett exempel."]
