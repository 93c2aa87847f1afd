"""What a form saves by itself: a click on save meanwhile loses nothing, and neither does a network that is gone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.editing import communicator, demo_to_write_in
from tests.chromium import PATIENCE

pytestmark = pytest.mark.browser

FORM = re.compile(r"/admin/pages/\d+/edit/$")
INDICATOR = "#w-autosave-indicator"


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with demo_to_write_in(demo_database, django_db_blocker, "autosaved") as url:
        yield url


@pytest.fixture(scope="module")
def admin(chromium: Browser, demo: str) -> Iterator[Page]:
    with communicator(chromium, demo) as page:
        yield page


@pytest.fixture
def form(admin: Page, demo: str) -> Iterator[Page]:
    admin.goto(f"{demo}/admin/pages/search/?q=Infrastruktur")
    admin.get_by_role("link", name="Infrastruktur", exact=True).first.click()
    admin.wait_for_load_state("networkidle")
    yield admin
    admin.unroute_all(behavior="wait")


class Autosaves:
    """The form's own saves, whose answers are held back while they are held."""

    def __init__(self, page: Page) -> None:
        self.waiting: list[Route] = []
        self.held = True
        page.route(FORM, self._met)

    def _met(self, route: Route) -> None:
        is_autosave = route.request.method == "POST" and route.request.headers.get("accept") == "application/json"
        if is_autosave and self.held:
            self.waiting.append(route)
        else:
            route.continue_()

    def let_go(self) -> None:
        self.held = False
        for route in self.waiting:
            route.fulfill(response=route.fetch())


def write(page: Page, text: str) -> None:
    field = page.get_by_role("textbox", name="Målformulering")
    field.fill("")
    field.press_sequentially(text)


def until_one_waits(page: Page, autosaves: Autosaves) -> None:
    for _ in range(PATIENCE // 100):
        if autosaves.waiting:
            return
        page.wait_for_timeout(100)
    raise AssertionError("Nothing was saved by itself.")


@pytest.mark.parametrize("action", ["Spara utkast", "Publicera"])
def test_save_during_an_autosave_loses_nothing(form: Page, action: str) -> None:
    autosaves, address = Autosaves(form), form.url
    write(form, "Det första som skrevs")
    until_one_waits(form, autosaves)
    form.get_by_role("textbox", name="Målformulering").press_sequentially(", och det sista.")
    if action == "Publicera":
        form.locator("[name=change_note]").fill("Formuleringen är ny.")
        form.get_by_role("button", name="Fler åtgärder").click()
    form.locator("footer").get_by_role("button", name=re.compile(f"^{action}")).click()
    form.wait_for_timeout(300)
    autosaves.let_go()
    told = form.get_by_role("status").or_(form.locator(".messages")).filter(has_text=re.compile("sparat|publicerad"))
    expect(told.first).to_be_visible()
    form.goto(address)
    expect(form.get_by_role("textbox", name="Målformulering")).to_have_value("Det första som skrevs, och det sista.")


def cut_off(page: Page) -> None:
    """Reading goes on, nothing can be sent."""
    page.route(FORM, lambda route: route.abort() if route.request.method == "POST" else route.continue_())


def expect_warning(page: Page) -> None:
    warning = page.locator("footer .footer__save-warning").first
    expect(warning).to_contain_text("Automatisk sparning är pausad")


def test_text_written_without_a_network_is_saved_when_it_is_back(form: Page) -> None:
    cut_off(form)
    write(form, "Skrivet utan nät.")
    expect_warning(form)
    form.unroute_all(behavior="wait")
    expect(form.locator(f"{INDICATOR} .w-autosave-indicator__state--saved")).to_be_visible(timeout=40_000)
    form.reload()
    expect(form.get_by_role("textbox", name="Målformulering")).to_have_value("Skrivet utan nät.")


def test_leaving_with_unsaved_text_asks_first(form: Page) -> None:
    cut_off(form)
    write(form, "Inte sparat.")
    expect_warning(form)
    with form.expect_event("dialog") as asked:
        form.once("dialog", lambda dialog: dialog.dismiss())
        form.evaluate("() => { setTimeout(() => { window.location.href = '/admin/'; }); }")
    assert asked.value.type == "beforeunload"
    expect(form.get_by_role("textbox", name="Målformulering")).to_have_value("Inte sparat.")
    form.once("dialog", lambda dialog: dialog.accept())
