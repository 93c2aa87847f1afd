"""What a reader is told of what is not there: masked as a whole, a masked picture, another address, older editions."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from cms.masking.act import mask_for_good
from cms.models import ArticlePage, Image
from cms.publishing.keys import page_key, uuid_key
from cms.record.masking_scope import every_edition, same_whole
from cms.record.models import Edition
from cms.record.recording import recording
from goals.models import GoalPage
from tests.browser.conftest import Reader
from tests.databases import connected_to, copied
from tests.factories.site import image_file, make_image

pytestmark = pytest.mark.browser

PLAN = "/kommunens-mal-och-budget/mal-2024/"
CONSENT, UNLAWFUL = "Samtycket har återkallats.", "Texten röjde en enskild."
STATEMENTS = [f"Ordalydelse {number}." for number in range(2, 9)]


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The demo, with one goal masked, one picture masked, one moved, and one changed again and again, and once gone."""
    with django_db_blocker.unblock(), connected_to(demo_database), copied("lost") as name, connected_to(name):
        whole = Edition.objects.get(key=page_key(goal("utbildning"))).sequence
        mask_for_good(lambda: same_whole(whole), ground="UNLAWFUL", reason=UNLAWFUL, actor=None)
        picture = make_image("Karin Ek", alt="Karin Ek", file=image_file((641, 483)))  # its files are nobody else's
        publish("infrastruktur", figure_image=picture)
        in_text(picture)
        key = uuid_key("image", picture)
        mask_for_good(lambda: every_edition(key), ground="CONSENT", reason=CONSENT, actor=None)
        publish("ett-aktivt-liv", slug="fritid")
        for statement in STATEMENTS:
            publish("trygghet-och-stod", statement=statement)
            if statement == STATEMENTS[1]:
                with recording(reason="Texten ses över."):
                    goal("trygghet-och-stod").unpublish()
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


def in_text(picture: Image) -> None:
    """The picture between two paragraphs of an article."""
    draft = ArticlePage.objects.get(slug="sa-styrs-kommunen").get_latest_revision_as_object()
    figure = {"image": picture.pk, "alt": "Karin Ek", "caption": "", "decorative": "INHERIT"}
    paragraphs = [{"type": "paragraph", "value": {"text": f"<p>{words}</p>"}} for words in ("Före.", "Efter.")]
    shown = {"type": "figure", "value": {"figure": figure}}
    draft.body = json.dumps([paragraphs[0], shown, paragraphs[1]])
    draft.save_revision().publish()


def goal(slug: str) -> GoalPage:
    return GoalPage.objects.get(slug=slug)


def publish(name: str, **fields: Any) -> None:
    draft = goal(name).get_latest_revision_as_object()
    for field, value in fields.items():
        setattr(draft, field, value)
    draft.change_kind, draft.change_note = "MAJOR", "Beslut i maj."
    draft.save_revision().publish()


def test_what_is_masked_as_a_whole_says_so_today_and_on_any_day(reader: Reader) -> None:
    for address in (f"{PLAN}utbildning/", f"{PLAN}utbildning/?asOf=2024-06-01"):
        page = reader.open(address)
        assert page.locator("h1").inner_text() == "Innehållet är maskerat", address
        expect(page.locator(".lead")).to_contain_text(f"Skäl: {UNLAWFUL}")
        assert "Utbildning" not in page.locator("main").inner_text(), address
    changes = reader.open("/andringar/").locator(".change", has_text=UNLAWFUL)
    assert [words.splitlines()[0] for words in changes.all_inner_texts()] == ["Maskerad sida"] * 2


def test_masked_picture_says_so_where_it_stood(reader: Reader) -> None:
    told = f"Bilden är maskerad. Skäl: {CONSENT}"
    page = reader.open(f"{PLAN}infrastruktur/")
    assert page.locator(".masked-part").inner_text() == told
    assert page.locator(".masked").first.inner_text() == f"Delar av innehållet är maskerade: bild. Skäl: {CONSENT}"
    card = reader.open(PLAN).locator(".goal-card", has_text="Infrastruktur")
    assert card.locator(".masked-part").inner_text() == told
    assert card.locator("img").count() == 0
    article = reader.open("/kommunens-mal-och-budget/sa-styrs-kommunen/")
    assert article.locator(".blocks > *").all_inner_texts() == ["Före.", told, "Efter."]
    assert reader.faults() == []


def test_moved_page_is_followed_and_found_where_it_stood(reader: Reader) -> None:
    page = reader.open(f"{PLAN}ett-aktivt-liv/")
    expect(page).to_have_url(f"{reader.url}{PLAN}fritid/")
    link = page.locator(".edition-links a", has_text="Visa").first.get_attribute("href") or ""
    assert link.startswith(f"{PLAN}ett-aktivt-liv/?asOf=2024-05-22T")
    page = reader.open(f"{PLAN}fritid/?asOf=2024-06-01")
    expect(page).to_have_url(f"{reader.url}{PLAN}ett-aktivt-liv/?asOf=2024-06-01")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ett aktivt liv")
    expect(reader.open("/andringar/").locator(".change", has_text="Ett aktivt liv").first).to_contain_text("Flyttad")


def test_older_editions_are_fetched_when_asked_for(reader: Reader) -> None:
    page = reader.open(f"{PLAN}trygghet-och-stod/")
    numbers = page.locator(".edition h4")
    assert numbers.all_inner_texts() == [f"Publicering {number}" for number in (8, 7, 6, 5, 4)]
    page.get_by_role("button", name="Fler publiceringar").click()
    expect(numbers).to_have_count(8)
    assert numbers.last.inner_text() == "Publicering 1"
    expect(page.get_by_role("button", name="Fler publiceringar")).to_be_hidden()
    assert page.locator(".silence").count() == 1
    assert page.evaluate("document.activeElement.textContent") == "Publicering 3"
