"""A journalist with nothing but the reference page: what did it say on that day, what changed, when and why?"""

from collections.abc import Iterator
from datetime import date

import pytest
from django.utils import timezone
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker
from wagtail.models import Page

from cms.publishing.keys import page_key
from cms.record.masking import mask
from cms.record.models import Edition
from cms.record.recording import recording
from goals.models import GoalPage
from tests.browser.conftest import Reader
from tests.databases import connected_to, copied

pytestmark = pytest.mark.browser

LANDING = "/kommunens-mal-och-budget/"
PLAN = f"{LANDING}mal-2024/"
GOAL = f"{PLAN}infrastruktur/"
WITHDRAWN = f"{PLAN}utbildning/"
MASKED = f"{PLAN}ett-aktivt-liv/"
CHANGES = "/andringar/"
OLD = (
    "I Östersunds kommun finns en tillgänglig infrastruktur som bidrar till att stad och landsbygd växer på ett "
    "hållbart och tryggt sätt för alla medborgare."
)
NEW = OLD.replace("alla medborgare", "alla som bor här")
NOTE = "Fullmäktige beslutade i juni, § 88, att målet gäller alla som bor här."
REASON = "Målet har gått upp i målet Trygghet och stöd."
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()  # noqa: SIM905
CONSENT = "Samtycket har återkallats."
VIEWS = [GOAL, f"{GOAL}?asOf=2024-06-01", f"{GOAL}?asOf=2024-05-01", f"{GOAL}?skillnad=2024-06-01", CHANGES]
VIEWS += [
    WITHDRAWN,
    f"{MASKED}?asOf=2024-06-01",
    f"{MASKED}?skillnad=2024-05-01/2024-06-01",
    f"{CHANGES}?fran=2024-06-01",
]
WIDTHS = [{"viewport": {"width": width, "height": 900}} for width in (360, 768, 1280)]
LOOKS = [*WIDTHS, {"color_scheme": "dark"}]


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The demo, and what has been changed in it since."""
    with django_db_blocker.unblock(), connected_to(demo_database), copied("history") as name, connected_to(name):
        change_the_goal()
        with recording(reason=REASON):
            Page.objects.get(slug="utbildning").unpublish()
        mask_political_text("ett-aktivt-liv")
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


def change_the_goal() -> None:
    """Another statement, an assignment with more time, and one that now comes first; and after that a correction."""
    draft = GoalPage.objects.get(slug="infrastruktur").get_latest_revision_as_object()
    first, second, third, *others = draft.assignments.all()
    second.due_on = date(2025, 6, 30)
    rows = [third, first, second, *others]
    for place, row in enumerate(rows):
        row.sort_order = place
    draft.assignments, draft.statement = rows, NEW
    draft.change_kind, draft.change_note = "MAJOR", NOTE
    draft.save_revision().publish()
    draft = GoalPage.objects.get(slug="infrastruktur").get_latest_revision_as_object()
    draft.scope_note = "Målet gäller hela kommunen."
    draft.change_kind, draft.change_note = "CORRECTION", "Avgränsningen hade fallit bort."
    draft.save_revision().publish()


def mask_political_text(slug: str) -> None:
    edition = Edition.objects.get(key=page_key(GoalPage.objects.get(slug=slug)))
    with recording():
        mask({edition.sequence: ["politicalText"]}, ground="CONSENT", reason=CONSENT)


def today_in_words() -> str:
    months = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ]
    now = timezone.localdate()
    return f"{now.day} {months[now.month - 1]} {now.year}"


def test_as_it_was_on_2024_06_01(reader: Reader) -> None:
    page = reader.open(LANDING)
    page.get_by_role("link", name="Mål: Infrastruktur").click()
    expect(page.locator(".statement")).to_have_text(NEW)
    page.get_by_label("Visa sidan som den såg ut").fill("2024-06-01")
    page.get_by_role("button", name="Visa dagen").click()

    banner = page.get_by_role("complementary", name="Vad som visas")
    expect(banner).to_contain_text("Så här såg sidan ut 1 juni 2024. Den kan ha ändrats sedan dess.")
    expect(page.locator(".statement")).to_have_text(OLD)

    banner.get_by_role("link", name="Vad har ändrats sedan dess?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Vad har ändrats?")
    statement = page.locator(".difference", has_text="Målformulering")
    expect(statement.locator("dd").nth(0)).to_have_text(OLD)
    expect(statement.locator("dd").nth(1)).to_have_text(NEW)
    expect(statement.locator("del")).to_have_text("medborgare")
    expect(statement.locator("ins")).to_have_text("som bor här")
    why = page.locator(".reasons li").first
    expect(why).to_contain_text("Ändring i sak")
    expect(why).to_contain_text(today_in_words())
    expect(why).to_contain_text(NOTE)


def test_instant_is_kept_on_the_way_and_left_by_the_banner(reader: Reader) -> None:
    page = reader.open(f"{PLAN}?asOf=2024-06-01")
    page.get_by_role("link", name="Mål: Infrastruktur").click()
    expect(page.locator(".statement")).to_have_text(OLD)
    page.get_by_role("link", name="Visa dagens sida").first.click()
    expect(page.locator(".statement")).to_have_text(NEW)
    assert page.url == reader.url + GOAL
    expect(page.locator(".banner")).to_have_count(0)


def test_editions_tell_when_and_why_and_lead_to_what_was_said(reader: Reader) -> None:
    page = reader.open(GOAL)
    editions = page.locator(".edition")
    assert [words.splitlines()[0] for words in editions.all_inner_texts()] == [
        "Publicering 3",
        "Publicering 2",
        "Publicering 1",
    ]
    kinds = [words.split(" · ")[1] for words in editions.locator(".meta").all_inner_texts()]
    assert kinds == ["Rättelse", "Ändring i sak", "Första publiceringen"]
    expect(editions.nth(1)).to_contain_text(NOTE)
    editions.nth(2).get_by_role("link", name="Visa").click()
    expect(page.locator(".statement")).to_have_text(OLD)
    expect(page.locator(".edition[aria-current]")).to_contain_text("Publicering 1")


def test_edition_is_compared_with_the_one_before_it_alone(reader: Reader) -> None:
    page = reader.open(GOAL)
    page.get_by_role("link", name="Jämför med föregående (publicering 3)").click()
    expect(page.locator(".difference h3")).to_have_text("Avgränsning Ändrat")
    expect(page.locator(".reasons li")).to_have_count(1)
    assert page.locator(".compared dd").all_inner_texts()[0].startswith("Publicering 2, ")


def test_moved_row_is_told_as_moved(reader: Reader) -> None:
    page = reader.open(f"{GOAL}?skillnad=2024-06-01")
    moved = page.locator(".difference-moved")
    expect(moved.locator("h3")).to_have_text("Uppdrag 1 Flyttat")
    assert moved.locator("dd").all_inner_texts() == ["Plats 3", "Plats 1"]
    expect(moved.locator("ins, del")).to_have_count(0)


def test_day_before_the_first_publication_says_when_that_was(reader: Reader) -> None:
    page = reader.open(f"{GOAL}?asOf=2024-05-01")
    assert page.locator("h1").inner_text() == "Sidan fanns inte då"
    assert page.locator(".lead").inner_text() == (
        "Sidan fanns inte 1 maj 2024. Den publicerades första gången 22 maj 2024."
    )
    page.get_by_role("link", name="Visa sidan som den såg ut först").click()
    expect(page.locator(".statement")).to_have_text(OLD)


def test_day_field_offers_the_days_of_the_record_alone(reader: Reader) -> None:
    field = reader.open(GOAL).get_by_label("Visa sidan som den såg ut")
    assert field.get_attribute("min") == "2024-05-22"
    assert field.get_attribute("max") == timezone.localdate().isoformat()


def test_withdrawn_page_tells_why_and_shows_what_it_said(reader: Reader) -> None:
    page = reader.open(WITHDRAWN)
    assert page.locator("h1").inner_text() == "Sidan är borttagen"
    assert REASON in page.locator(".lead").inner_text()
    expect(page.locator(".edition")).to_have_count(1)
    page.get_by_role("link", name="Visa sidan som den såg ut innan den togs bort").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Utbildning")


def test_masked_part_says_so_and_why(reader: Reader) -> None:
    page = reader.open(f"{MASKED}?asOf=2024-06-01")
    told = page.locator(".masked").first.inner_text()
    assert told == f"Delar av innehållet är maskerade: politisk text. Skäl: {CONSENT}"
    assert page.locator(".masked-part").inner_text() == f"Det som stod här är maskerat. Skäl: {CONSENT}"


def test_changes_are_filtered_by_day_and_lead_to_the_differences(reader: Reader) -> None:
    page = reader.open(CHANGES)
    page.get_by_label("Från och med").fill("2024-06-01")
    page.get_by_role("button", name="Visa", exact=True).click()
    change = page.locator(".change", has_text=NOTE)
    expect(change).to_contain_text("Ändrad")
    expect(page.locator(".day")).to_have_count(1)
    expect(page.locator(".change", has_text=REASON)).to_contain_text("Borttagen")
    change.get_by_role("link", name="Vad ändrades?").click()
    expect(page.locator(".difference", has_text="Målformulering")).to_be_visible()


def test_the_feeds_links_to_differences_are_addresses_of_this_page(reader: Reader) -> None:
    page = reader.open(CHANGES)
    assert page.locator("head link[type='application/atom+xml']").get_attribute("href") == "/andringar.atom"
    feed = page.request.get(f"{reader.url}/andringar.atom").text()
    links = page.evaluate(
        "feed => [...new DOMParser().parseFromString(feed, 'text/xml').querySelectorAll('link[rel=related]')]"
        ".map((link) => link.getAttribute('href'))",
        feed,
    )
    path = links[0].partition("://")[2].partition("/")[2]
    expect(reader.open(f"/{path}").locator(".reasons")).to_contain_text("Avgränsningen hade fallit bort.")


def test_search_engines_are_shown_today_alone(reader: Reader) -> None:
    for address in (f"{GOAL}?asOf=2024-06-01", f"{GOAL}?skillnad=2024-06-01", GOAL):
        page = reader.open(address)
        assert page.locator("link[rel=canonical]").get_attribute("href") == reader.url + GOAL
        assert page.locator("meta[name=robots]").count() == ("?" in address)


@pytest.mark.parametrize("reader", LOOKS, indirect=True, ids=["360", "768", "1280", "dark"])
def test_every_view_of_the_record_can_be_used_by_all(reader: Reader) -> None:
    for address in VIEWS:
        page = reader.open(address)
        assert reader.faults() == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], address
    assert reader.complaints == []


def test_a_day_is_chosen_and_compared_without_a_mouse(reader: Reader) -> None:
    page = reader.open(GOAL)
    page.get_by_label("Visa sidan som den såg ut").fill("2024-06-01")
    page.keyboard.press("Enter")
    expect(page.locator(".statement")).to_have_text(OLD)
    assert page.evaluate("document.activeElement.tagName") == "H1"
    page.get_by_role("link", name="Vad har ändrats sedan dess?").press("Enter")
    expect(page.locator("h1:focus")).to_have_text("Vad har ändrats?")
