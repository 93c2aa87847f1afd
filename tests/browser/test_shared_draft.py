"""A link to a draft, opened by a politician on a telephone."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.editing import communicator, demo_to_write_in

pytestmark = pytest.mark.browser

OF_WHEN = re.compile(
    r"^Det här är ett utkast och inte publicerat\. Så såg det ut \d+ \w+ \d{4} kl\. \d\d\.\d\d\. "
    r"Det kan ändras, och ersätts av det som publiceras\. Länken fungerar till \d+ \w+ \d{4} kl\. \d\d\.\d\d\.$"
)


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with demo_to_write_in(demo_database, django_db_blocker, "shared") as url:
        yield url


@pytest.fixture(scope="module")
def admin(chromium: Browser, demo: str) -> Iterator[Page]:
    with communicator(chromium, demo) as page:
        yield page


def test_link_says_what_it_shows_until_it_is_taken_back(admin: Page, demo: str, chromium: Browser) -> None:
    asked = {"query": '{ goal(year: 2024, slug: "infrastruktur") { key } }'}
    key = admin.request.post(f"{demo}/graphql", data=asked).json()["data"]["goal"]["key"]
    admin.goto(f"{demo}/admin/dela-forhandsvisning/{key}/")
    admin.get_by_label("Till vem").fill("Ordföranden")
    admin.get_by_role("button", name="Skapa länk").click()
    path = admin.locator("#shared-link").input_value().split("/", 3)[3]
    with chromium.new_context(locale="sv-SE", viewport={"width": 375, "height": 800}, is_mobile=True) as context:
        page = context.new_page()
        hosts: set[str] = set()
        page.on("request", lambda asked: hosts.add("/".join(asked.url.split("/")[:3])))
        page.goto(f"{demo}/{path}")
        page.locator("h1", has_text="Infrastruktur").wait_for()
        assert OF_WHEN.match(page.locator(".banner").inner_text().replace("\n", " "))
        assert page.evaluate("() => document.documentElement.scrollWidth") == 375
        assert Axe().run(page).response["violations"] == []
        assert hosts == {demo}
        admin.get_by_role("button", name="Återkalla länken till Ordföranden").click()
        expect(admin.get_by_text("Länken är återkallad.").first).to_be_visible()
        page.reload()
        expect(page.locator("h1")).to_have_text("Länken till utkastet gäller inte")
        expect(page.locator(".banner")).to_have_count(0)
        lost = context.new_page()
        lost.goto(f"{demo}/preview/delad/")
        expect(lost.locator("h1")).to_have_text("Länken till utkastet gäller inte")
