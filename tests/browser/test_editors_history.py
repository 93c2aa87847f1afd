"""The editor's side of the public history in a real browser: the review, the refusal, the editions, the reason."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.editing import communicator, demo_to_write_in

pytestmark = pytest.mark.browser

NOTE = "Kommunfullmäktige beslutade § 7."


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with demo_to_write_in(demo_database, django_db_blocker, "noted") as url:
        yield url


@pytest.fixture
def goal(chromium: Browser, demo: str) -> Iterator[Page]:
    """The form of a goal whose plan is adopted."""
    with communicator(chromium, demo) as page:
        page.goto(f"{demo}/admin/pages/search/?q=Infrastruktur")
        page.get_by_role("link", name="Infrastruktur", exact=True).first.click()
        page.wait_for_load_state("networkidle")
        yield page


def choose(page: Page, action: str) -> None:
    """From the menu behind the arrow, below the form."""
    page.locator("footer").get_by_role("button", name="Fler åtgärder").click()
    page.locator("footer").get_by_role("button", name=action, exact=True).click()
    page.wait_for_load_state("networkidle")


def faults(page: Page) -> list[str]:
    found = Axe().run(page, context="main").response["violations"]
    return [f"{fault['id']}: {node['html'][:200]}" for fault in found for node in fault["nodes"]]


def test_change_is_reviewed_refused_noted_and_kept(goal: Page) -> None:
    goal.get_by_role("textbox", name="Målformulering").fill("Stad och landsbygd växer tillsammans.")
    choose(goal, "Granska ändringen")
    expect(goal.get_by_role("heading", name="Vad blir offentligt?")).to_be_visible()
    expect(goal.get_by_text("räknas som en ändring i sak, eftersom planen är antagen")).to_be_visible()
    assert faults(goal) == []
    goal.get_by_role("link", name="Tillbaka till redigeringen").click()
    choose(goal, "Publicera")
    expect(goal.get_by_text("publicerades inte. Utkastet är sparat.")).to_be_visible()
    expect(goal.locator(".messages").get_by_role("link", name="Granska ändringen")).to_be_visible()
    goal.locator("[name=change_note]").fill(NOTE)
    choose(goal, "Publicera")
    expect(goal.get_by_text("har blivit publicerad").first).to_be_visible()


def test_history_tells_of_it(goal: Page) -> None:
    form = goal.url
    assert goal.locator("[name=change_note]").input_value() == ""
    choose(goal, "Granska ändringen")
    goal.get_by_role("link", name="Offentlig historik").click()
    newest = goal.locator(".public-edition").first
    expect(newest).to_contain_text("Publicering 2")
    expect(newest).to_contain_text(NOTE)
    expect(newest.locator("del").first).to_be_visible()
    assert faults(goal) == []
    goal.goto(form.replace("/edit/", "/unpublish/"))
    expect(goal.get_by_label("Varför försvinner det?")).to_have_attribute("required", "")
    assert faults(goal) == []
