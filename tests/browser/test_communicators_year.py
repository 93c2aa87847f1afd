"""A communicator's year: next year's plan begun, this year's 48 assignments followed up, and the new plan published.

The number of clicks is a promise too: it is what a communicator under time pressure notices first.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from cms.models import User
from tests.databases import connected_to, copied

pytestmark = pytest.mark.browser

PASSWORD = "kommunikatörens lösenord"
YEAR = "{ plan(year: %d) { goals { name assignments { status carriedFrom { id } } } } }"


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """A demo of one's own, to write in."""
    with django_db_blocker.unblock(), connected_to(demo_database), copied("desk") as name, connected_to(name):
        communicator = User.objects.get(username="kommunikator")
        communicator.set_password(PASSWORD)
        communicator.save()
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


class Hand:
    """Counts what the communicator does with the mouse, and looks at each page with axe."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url, self.clicks = page, url, 0

    def click(self, target: Locator) -> None:
        self.clicks += 1
        target.click()

    def press(self, name: str, role: Any = "button") -> None:
        self.click(self.page.locator("main").get_by_role(role, name=name, exact=True).first)

    def arrives(self, heading: str) -> None:
        expect(self.page.get_by_role("heading", name=heading).first).to_be_visible(timeout=90_000)
        self.page.wait_for_load_state("networkidle")
        found = Axe().run(self.page, context="main").response["violations"]
        assert [f"{fault['id']}: {node['html'][:200]}" for fault in found for node in fault["nodes"]] == []

    def counted(self) -> int:
        clicks, self.clicks = self.clicks, 0
        return clicks

    def goals(self, year: int) -> list[dict[str, Any]]:
        answer = self.page.request.post(f"{self.url}/graphql", data={"query": YEAR % year}).json()
        found: list[dict[str, Any]] = answer["data"]["plan"]["goals"] if answer["data"]["plan"] else []
        return found


@pytest.fixture(scope="module")
def hand(chromium: Browser, demo: str) -> Iterator[Hand]:
    """Logged in, and so at the desk."""
    with chromium.new_context(locale="sv-SE", viewport={"width": 1400, "height": 1000}) as context:
        context.set_default_timeout(90_000)  # the whole year is published in one answer
        page = context.new_page()
        page.goto(f"{demo}/admin/")
        page.locator("[name=username]").fill("kommunikator")
        page.locator("[name=password]").fill(PASSWORD)
        page.get_by_role("button", name="Logga in").click()
        page.wait_for_url(f"{demo}/admin/")
        yield Hand(page, demo)


def test_next_year_is_begun_in_four_clicks(hand: Hand) -> None:
    hand.arrives("Kommunfullmäktiges mål 2024")
    hand.press("Nytt år", "link")
    hand.arrives("Nytt år")
    hand.press("Välj alla")
    hand.press("Gör planen")
    hand.arrives("Planen för 2025 är gjord")
    hand.press("Öppna 2025", "link")
    hand.arrives("Kommunfullmäktiges mål 2025")
    assert hand.counted() == 4
    assert hand.page.locator(".desk-table tbody tr").count() == 9
    assert hand.goals(2025) == []


def test_assignments_of_a_year_are_followed_up_by_keyboard(hand: Hand) -> None:
    page = hand.page
    hand.press("2024", "link")
    hand.press("Följ upp uppdragen", "link")
    page.get_by_label("Tidpunkt").select_option("T2")
    hand.press("Visa")
    hand.arrives("Uppföljning T2 2024")
    cells = page.locator("[data-cell=status]")
    assert cells.count() == 48
    hand.click(cells.first)
    page.keyboard.press("Escape")
    for _ in range(48):
        page.keyboard.press("b")
        page.keyboard.press("Enter")
    expect(page.locator("[data-round-count]")).to_have_text("48 av 48 uppdrag är rapporterade.")
    cells.last.select_option(label="Bedöms inte bli genomfört")
    hand.press("Spara och publicera")
    hand.arrives("Uppföljning T2 2024")
    expect(page.locator(".round-wrong")).to_contain_text("”Bedöms inte bli genomfört” behöver en kommentar.")
    page.locator("[data-cell=comment]").last.fill("Det saknas folk.")
    hand.press("Spara och publicera")
    expect(page.get_by_text("8 mål är publicerade.")).to_be_visible(timeout=90_000)
    assert hand.counted() == 6
    statuses = [row["status"] for goal in hand.goals(2024) for row in goal["assignments"]]
    assert statuses == ["EXPECTED"] * 47 + ["NOT_EXPECTED"]


def test_new_year_is_published_together(hand: Hand) -> None:
    page = hand.page
    hand.click(page.get_by_role("link", name="Mål och budget", exact=True).first)
    hand.arrives("Kommunfullmäktiges mål 2025")
    hand.press("Publicera flera", "link")
    hand.arrives("Publicera året")
    hand.press("Välj alla")
    hand.press("Publicera de valda")
    expect(page.get_by_text("9 sidor är publicerade.")).to_be_visible(timeout=90_000)
    assert hand.counted() == 4
    goals = hand.goals(2025)
    assert [goal["name"] for goal in goals] == [goal["name"] for goal in hand.goals(2024)]
    assert all(row["carriedFrom"] for goal in goals for row in goal["assignments"])
