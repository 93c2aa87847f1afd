"""How many clicks a communicator's most common works take: who works under time pressure notices that first.

Alone, as where four eyes are turned off; the seconds are a script's, and printed for who runs this with `-s`.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.editing import PASSWORD, demo_to_write_in
from tests.browser.year.person import Person

pytestmark = pytest.mark.browser
YEAR = "{ plan(year: 2024) { goals { scopeNote assignments { status } } } }"
SCOPE = "Målet handlar om vägar."


@pytest.fixture(scope="module")
def writer(chromium: Browser, demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[Person]:
    """Logged in, and so at the desk."""
    with demo_to_write_in(demo_database, django_db_blocker, "clicks") as url:
        person = Person(chromium, url, "kommunikator", PASSWORD)
        yield person
        person.context.close()


def goals(writer: Person) -> list[dict[str, list[dict[str, str]]]]:
    answer = writer.page.request.post(f"{writer.url}/graphql", data={"query": YEAR}).json()
    return list(answer["data"]["plan"]["goals"])


def test_text_is_changed_and_public_in_four_clicks(writer: Person) -> None:
    writer.arrives("Kommunfullmäktiges mål 2024")
    writer.starts()
    writer.press("Infrastruktur", "link")
    scope = writer.page.get_by_role("textbox", name="Avgränsning")
    writer.click(scope)
    scope.fill(SCOPE)
    writer.choose("Publicera")
    expect(writer.page.get_by_role("heading", name="Kommunfullmäktiges mål 2024")).to_be_visible()
    assert writer.clicks == 4
    print("\npublish a text change:", writer.measured())
    assert goals(writer)[4]["scopeNote"] == SCOPE


def test_assignments_of_a_year_are_followed_up_by_keyboard_in_five_clicks(writer: Person) -> None:
    page = writer.page
    writer.press("Följ upp uppdragen", "link")
    page.get_by_label("Tidpunkt").select_option("T2")
    writer.press("Visa")
    writer.arrives("Uppföljning T2 2024")
    cells = page.locator("[data-cell=status]")
    assert cells.count() == 48
    writer.click(cells.first)
    page.keyboard.press("Escape")
    for _ in range(48):
        page.keyboard.press("b")
        page.keyboard.press("Enter")
    expect(page.locator("[data-round-count]")).to_have_text("48 av 48 uppdrag är rapporterade.")
    cells.last.select_option(label="Bedöms inte bli genomfört")
    writer.press("Spara och publicera")
    writer.arrives("Uppföljning T2 2024")
    expect(page.locator(".round-wrong")).to_contain_text("”Bedöms inte bli genomfört” behöver en kommentar.")
    page.locator("[data-cell=comment]").last.fill("Det saknas folk.")
    writer.press("Spara och publicera")
    expect(page.get_by_text("8 mål är publicerade.")).to_be_visible(timeout=90_000)
    assert writer.clicks == 5
    print("\nfollow up 48 assignments: 96 keys,", writer.measured())
    statuses = [row["status"] for goal in goals(writer) for row in goal["assignments"]]
    assert statuses == ["EXPECTED"] * 47 + ["NOT_EXPECTED"]
    assert writer.complained() == []
