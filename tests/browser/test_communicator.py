"""A communicator's morning: edit a goal, publish it, see it on the page; and take last week's goal back."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.conftest import Reader
from tests.browser.editing import communicator, demo_to_write_in

pytestmark = pytest.mark.browser

GOAL = "/kommunens-mal-och-budget/mal-2024/infrastruktur/"
YEAR = """{ plan(year: 2024) { year goals { name statement figure { alt caption image {
    responsive(shape: CARD) { srcSet } } } politicalText { html }
    assignments { id kind text { plain } leadBody { name } status } } } }"""
OLD = (
    "I Östersunds kommun finns en tillgänglig infrastruktur som bidrar till att stad och landsbygd växer på ett "
    "hållbart och tryggt sätt för alla medborgare."
)
NEW = "Stad och landsbygd växer tillsammans."


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with demo_to_write_in(demo_database, django_db_blocker, "written") as url:
        yield url


@pytest.fixture
def admin(chromium: Browser, demo: str) -> Iterator[Page]:
    with communicator(chromium, demo) as page:
        yield page


def goal_in(admin: Page, demo: str) -> dict[str, Any]:
    answer = admin.request.post(f"{demo}/graphql", data={"query": YEAR}).json()
    goals = answer["data"]["plan"]["goals"]
    assert len(goals) == 8
    goal: dict[str, Any] = goals[4]
    assert goal["name"] == "Infrastruktur"
    return goal


def open_goal(admin: Page, demo: str) -> None:
    """By the search field, as somebody who does not know the tree."""
    admin.goto(f"{demo}/admin/pages/search/?q=Infrastruktur")
    admin.get_by_role("link", name="Infrastruktur", exact=True).first.click()
    admin.wait_for_load_state("networkidle")


def publish(admin: Page) -> None:
    """The plan is adopted: a goal's new wording is a change of meaning, which says why."""
    admin.locator("[name=change_note]").fill("Formuleringen är förenklad.")
    admin.get_by_role("button", name="Fler åtgärder").click()
    admin.locator("footer").get_by_role("button", name=re.compile("^Publicera")).click()
    expect(admin.get_by_text("har blivit publicerad").first).to_be_visible(timeout=30_000)


def write(admin: Page, demo: str, statement: str) -> None:
    open_goal(admin, demo)
    admin.get_by_role("textbox", name="Målformulering").fill(statement)
    publish(admin)


def test_published_change_is_seen_over_graphql_and_on_the_page(admin: Page, demo: str, reader: Reader) -> None:
    before = goal_in(admin, demo)
    assert before["statement"] == OLD
    write(admin, demo, NEW)
    assert goal_in(admin, demo) == {**before, "statement": NEW}
    page = reader.open(GOAL)
    assert NEW in page.inner_text("main")
    assert "Formuleringen är förenklad." in page.inner_text("main")


def test_last_weeks_goal_is_restored_with_its_rows(admin: Page, demo: str, reader: Reader) -> None:
    write(admin, demo, "Förra veckans formulering.")
    before = goal_in(admin, demo)
    write(admin, demo, "Den här veckans formulering.")
    open_goal(admin, demo)
    admin.goto(admin.url.replace("/edit/", "/history/"))
    row = admin.get_by_role("row", name="Utkast sparat").nth(1)
    row.get_by_role("button", name="Handlingar").click()
    admin.get_by_role("link", name="Granska denna version").click()
    admin.wait_for_load_state("networkidle")
    expect(admin.get_by_role("textbox", name="Målformulering")).to_have_value("Förra veckans formulering.")
    publish(admin)
    assert goal_in(admin, demo) == before
    assert "Förra veckans formulering." in reader.open(GOAL).inner_text("main")
