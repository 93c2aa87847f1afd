"""The reference page for people, over the demo: what it shows, and that everybody can use it."""

import pytest

from tests.browser.conftest import Reader

pytestmark = pytest.mark.browser

LANDING = "/kommunens-mal-och-budget/"
GOAL = f"{LANDING}mal-2024/infrastruktur/"
BUDGET = f"{LANDING}budget-och-ekonomi/"
PAGES = {
    "/": "Mål och budget: en demonstration",
    LANDING: "Kommunens mål och budget",
    f"{LANDING}mal-2024/": "Kommunfullmäktiges mål 2024",
    GOAL: "Infrastruktur",
    BUDGET: "Budget och ekonomi",
    f"{LANDING}sa-styrs-kommunen/": "Så styrs kommunen",
    "/sok/?q=kommun": "Sök",
    "/andringar/": "Ändringar",
    "/finns-inte/": "Sidan finns inte",
}
GOALS = [
    "Mål: Kommunens ledning och styrning",
    "Mål: Hållbarhet - miljömässig, social och ekonomisk",
    "Mål: Kompetensförsörjning och attraktiv arbetsgivare",
    "Mål: Näringsliv och tillväxt",
    "Mål: Infrastruktur",
    "Mål: Ett aktivt liv",
    "Mål: Utbildning",
    "Mål: Trygghet och stöd",
]
DARK = {"color_scheme": "dark"}
PHONE = {"viewport": {"width": 360, "height": 740}}
ZOOMED = {"viewport": {"width": 320, "height": 256}}


@pytest.mark.parametrize(("path", "heading"), PAGES.items())
def test_every_kind_of_page_has_its_heading(reader: Reader, path: str, heading: str) -> None:
    assert reader.open(path).locator("h1").all_inner_texts() == [heading]


def test_landing_page_follows_the_source_page(reader: Reader) -> None:
    page = reader.open(LANDING)
    headings = ["Budget och ekonomi", "Kommunfullmäktiges mål 2024", "Så styrs kommunen", "Sidans historik"]
    assert page.locator("main h2").all_inner_texts() == headings
    assert page.locator(".goal-card h3").all_inner_texts() == GOALS
    assert page.locator(".updated").inner_text().startswith("Sidan uppdaterad 2024-05-22")


def test_every_picture_has_a_text_alternative_a_caption_and_its_room(reader: Reader) -> None:
    page = reader.open(LANDING)
    pictures = page.locator(".goal-card img")
    assert pictures.count() == 8
    for number in range(8):
        assert pictures.nth(number).get_attribute("alt")
        assert pictures.nth(number).get_attribute("width")
        assert page.locator(".goal-card figcaption").nth(number).inner_text()


def test_goal_tells_how_its_assignments_go_in_words(reader: Reader) -> None:
    page = reader.open(GOAL)
    assert page.locator(".assignment-head .status").all_inner_texts() == [
        "↗\nBedöms bli genomfört",
        "↗\nBedöms bli genomfört",
        "–\nEj rapporterat",
        "↘\nBedöms inte bli genomfört",
        "↗\nBedöms bli genomfört",
        "↗\nBedöms bli genomfört",
    ]


def test_what_is_invented_is_marked(reader: Reader) -> None:
    page = reader.open(GOAL)
    assert page.locator(".assignment .example").count() == page.locator(".assignment").count() == 6
    assert page.locator("#politisk-text").inner_text() == "Politisk text Exempel"


def test_budget_shows_the_sum_and_the_stated_total(reader: Reader) -> None:
    page = reader.open(BUDGET)
    rows = page.locator(".budget-table tbody tr")
    assert rows.count() == 12
    assert page.locator(".budget-table tfoot td").first.inner_text().split() == ["5", "091", "600", "000", "kr"]
    assert "5 200 000 000 kr" in " ".join(page.locator(".notice").first.inner_text().split())


def test_search_marks_the_words_found(reader: Reader) -> None:
    page = reader.open("/sok/?q=stadsdelar")
    assert page.locator(".hits h3").first.inner_text() == "Infrastruktur"
    assert "stadsdel" in page.locator(".hits mark").first.inner_text().lower()


def test_a_day_in_the_past_shows_what_was_public_then(reader: Reader) -> None:
    page = reader.open(f"{LANDING}?asOf=2024-05-22")
    assert page.locator(".banner").inner_text().startswith("Så här såg sidan ut 22 maj 2024. ")
    assert reader.open(f"{LANDING}?asOf=2024-05-01").locator("h1").inner_text() == "Sidan fanns inte då"


def test_a_failed_answer_can_be_asked_for_again(reader: Reader) -> None:
    reader.page.route("**/graphql/operations/**", lambda route: route.abort())
    assert reader.open(LANDING).locator("h1").inner_text() == "Sidan kunde inte hämtas"
    reader.page.unroute("**/graphql/operations/**")
    reader.page.get_by_role("button", name="Försök igen").click()
    reader.page.wait_for_selector(".goal-card")


def test_a_bad_preview_token_opens_nothing(reader: Reader) -> None:
    page = reader.open(f"{LANDING}#preview=nothing")
    assert page.locator("h1").inner_text() == "Länken till utkastet gäller inte"
    assert page.locator(".banner").count() == 0
    assert "Be den som skickade länken om en ny." in page.locator("main").inner_text()


@pytest.mark.parametrize("reader", [{}, DARK, PHONE], indirect=True, ids=["light", "dark", "phone"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(reader: Reader, path: str) -> None:
    reader.open(path)
    assert reader.faults() == []


def test_nothing_leaves_the_site_and_nothing_is_complained_of(reader: Reader) -> None:
    for path in PAGES:
        reader.open(path)
    assert reader.hosts == {reader.url}
    assert reader.complaints == []
    assert reader.context.cookies() == []
    assert reader.page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("reader", [ZOOMED], indirect=True)
def test_at_400_percent_nothing_scrolls_sideways_and_nothing_overlaps(reader: Reader) -> None:
    for path in PAGES:
        page = reader.open(path)
        assert page.evaluate("document.documentElement.scrollWidth") == 320, path
    name, button = (page.locator(part).bounding_box() for part in (".wordmark span", ".menu-button"))
    assert name and button
    assert name["x"] + name["width"] <= button["x"]


def test_a_demonstration_says_on_every_page_that_it_is_one(reader: Reader) -> None:
    assert "inte kommunens egen webbplats" in reader.open(BUDGET).locator(".site-footer").inner_text()
