"""The reference page without a mouse: skip link, focus, menu, and what a screen reader is told."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader

pytestmark = pytest.mark.browser

LANDING = "/kommunens-mal-och-budget/"
FOCUSED = "document.activeElement.textContent.trim()"
AT_REST = """() => new Promise((rested) => {
    let [place, pictures] = [scrollY, 0];
    const look = () => {
        pictures = scrollY === place ? pictures + 1 : 0;
        place = scrollY;
        if (pictures > 20) rested(place); else requestAnimationFrame(look);
    };
    look();
})"""
"""The place of a page that has not moved for twenty frames."""


def test_the_first_stop_leads_past_the_menu(reader: Reader) -> None:
    page = reader.open(LANDING)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) == "Hoppa till innehållet"
    page.keyboard.press("Enter")
    expect(page.locator("#innehall")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_every_link_and_button_can_be_reached_with_tab(reader: Reader) -> None:
    page = reader.open(LANDING)
    wanted = page.locator("a[href], button:visible, input").count()
    parts_of_the_day = 3  # year, month and day of the date field, and its calendar, are a stop each
    reached = set()
    for _ in range(wanted + parts_of_the_day):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
    assert len(reached) == wanted


def test_a_new_page_takes_the_focus_and_the_title(reader: Reader) -> None:
    page = reader.open(LANDING)
    page.get_by_role("link", name="Mål: Infrastruktur").press("Enter")
    page.wait_for_selector("h1:has-text('Infrastruktur')")
    expect(page).to_have_title("Infrastruktur – Mål och budget (demonstration)")
    assert page.evaluate(FOCUSED) == "Infrastruktur"
    assert page.evaluate("document.activeElement.tagName") == "H1"


def test_back_leads_back_to_where_the_reader_was(reader: Reader) -> None:
    page = reader.open(LANDING)
    goal = page.get_by_role("link", name="Mål: Trygghet och stöd")
    goal.scroll_into_view_if_needed()
    before = page.evaluate(AT_REST)
    goal.press("Enter")
    page.wait_for_selector("h1:has-text('Trygghet och stöd')")
    page.go_back()
    page.wait_for_selector(".goal-card")
    assert before > 0
    page.wait_for_function("before => Math.abs(scrollY - before) < 5", arg=before)


@pytest.mark.parametrize("reader", [{"viewport": {"width": 360, "height": 740}}], indirect=True)
def test_the_menu_of_a_phone_opens_with_its_button(reader: Reader) -> None:
    page = reader.open(LANDING)
    button = page.get_by_role("button", name="Meny")
    assert button.get_attribute("aria-expanded") == "false"
    assert not page.locator("#huvudmeny").is_visible()
    button.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    assert page.locator("#huvudmeny").is_visible()
