"""Our own pages of the admin, and the guide, for all: axe finds nothing in light, dark and forced colours.

Light is looked at by every rule, the others by those that colours can break: one login, one window.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core import mail
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django.plugin import DjangoDbBlocker

from cms.guide.pages import FIRST, guide
from cms.models import User
from cms.people.second_factor import begun, confirm
from cms.record.models import Edition
from cms.webhooks.models import Delivery
from goals.models import GoalPage
from tests.browser.editing import PASSWORD, demo_to_write_in, log_in
from tests.browser.guide.content import prepare
from tests.factories.site import make_document

pytestmark = pytest.mark.browser

PAGES = [
    "",
    "mal-och-budget/",
    "mal-och-budget/{plan}/nytt-ar/",
    "mal-och-budget/{plan}/uppfoljning/",
    "mal-och-budget/{plan}/publicera/",
    "mal-och-budget/{plan}/svara/",
    "vad-blir-offentligt/{waiting_key}/",
    "offentlig-historik/?visa=alla",
    "offentlig-historik/{goal_key}/",
    "dela-forhandsvisning/{goal_key}/",
    "sa-blir-det/{plan_key}/",
    "reports/innehallskontroll/",
    "reports/personer-i-bilder/",
    "reports/oversattningar/",
    "reports/sakerhetslogg/",
    "anvandning/{image_key}/",
    "maskering/",
    "maskering/objekt/{goal_key}/",
    "maskering/publicering/{edition}/",
    "maskering/fil/{image_key}/",
    "arkivexport/",
    "webhookar/",
    "webhookar/inspect/{delivery}/",
    "utvecklare/",
    "account/",
    "tvafaktor/",
    "tvafaktor/ny/",
    "tvafaktor/ta-bort/{secured}/",
    "pages/{plan}/",
    "pages/{goal}/history/",
    "snippets/goals/responsiblebody/",
    "images/{image}/",
    "documents/edit/{document}/",
    "handbok/?q=uppdrag",
]
HANDBOOK = ["handbok/" if slug == FIRST else f"handbok/{slug}/" for slug in guide()]
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced": {"color_scheme": "light", "forced_colors": "active"},
}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
RUN = """async ([context, options]) =>
    (await axeOfTests.run(context, { ...options, resultTypes: ['violations'] })).violations"""
OURS = {"include": [["main"]]}
STILL = "* { transition: none !important }"
"""No colour is looked at on its way to another."""
TURN = """async (address) => {
    const page = await fetch(address).then((answer) => answer.text());
    const next = new DOMParser().parseFromString(page, 'text/html').querySelector('main');
    document.querySelector('main').replaceWith(next);
    await Promise.all([...next.querySelectorAll('img')].map((image) => image.decode()));
}"""
"""To another page of the guide, in which no script is at work: the admin round it is loaded once."""
SHOTS = os.environ.get("ADMIN_SHOTS", "")
"""A folder for pictures of all of it, for people to look at."""


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with demo_to_write_in(demo_database, django_db_blocker, "for_all") as url:
        User.objects.filter(username="kommunikator").update(is_superuser=True)
        yield url


@pytest.fixture(scope="module")
def places(demo: str) -> dict[str, Any]:
    found = prepare()
    return {
        **found,
        "edition": Edition.objects.filter(key=found["goal_key"])[0].sequence,
        "delivery": Delivery.objects.create(target="https://example.org/", payload="{}").pk,
        "document": make_document().pk,
        "secured": secured().pk,
    }


def secured() -> User:
    """Somebody with a second factor."""
    user = User.objects.get(username="godkannare")
    confirm(begun(user))
    return user


@pytest.fixture(scope="module")
def page(chromium: Browser, demo: str) -> Iterator[Page]:
    with chromium.new_context(locale="sv-SE", viewport={"width": 1280, "height": 900}) as context:
        yield log_in(context.new_page(), demo)


def test_axe_finds_nothing_in_the_guide(page: Page, demo: str) -> None:
    page.goto(f"{demo}/admin/handbok/")
    found = {}
    for address in HANDBOOK:
        page.evaluate(TURN, f"{demo}/admin/{address}")
        found[address] = faults(page, address.strip("/").replace("/", "-"))
    assert found == {address: [] for address in HANDBOOK}


@contextmanager
def at_work(chromium: Browser, demo: str, username: str) -> Iterator[Page]:
    """Somebody else, who is logged in already."""
    client = Client()
    client.force_login(User.objects.get(username=username))
    session = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": demo}
    with chromium.new_context(locale="sv-SE", viewport={"width": 1280, "height": 900}) as context:
        context.add_cookies([session])
        yield context.new_page()


def faults(page: Page, name: str) -> list[str]:
    if not page.evaluate("window.axeOfTests"):  # Wagtail has one of its own
        page.evaluate(f"{Axe().axe_script}; window.axeOfTests = axe")
        page.add_style_tag(content=STILL)
    found = []
    for look, media in LOOKS.items():
        page.emulate_media(**media)
        violations = page.evaluate(RUN, [OURS, {} if look == "light" else COLOURS])
        found += [f"{look}: {one['id']}: {node['html'][:160]}" for one in violations for node in one["nodes"]]
        if SHOTS:
            page.screenshot(path=Path(SHOTS) / f"{name}-{look}.png", full_page=True)
    return found


@pytest.mark.parametrize("address", PAGES)
def test_axe_finds_nothing(page: Page, demo: str, places: dict[str, Any], address: str) -> None:
    answer = page.goto(f"{demo}/admin/{address.format(**places)}")
    assert answer is not None
    assert answer.status == 200
    name = address.split("{")[0].strip("/").replace("/", "-").replace("?", "-") or "hem"
    found = faults(page, f"{name}-{address.strip('/').split('/')[-1][:12].strip('{}?=')}")
    assert not found, "\n".join(found)


def test_conflict_can_be_used_by_all(page: Page, demo: str, places: dict[str, Any]) -> None:
    page.goto(f"{demo}/admin/pages/{places['goal']}/edit/")
    draft = GoalPage.objects.get(pk=places["goal"]).get_latest_revision_as_object()
    draft.statement = "Den andra skrev så här."
    draft.save_revision(user=User.objects.get(username="skribent"))
    page.get_by_role("textbox", name="Målformulering").fill("Jag skrev så här.")
    page.get_by_role("button", name="Spara utkast").first.click()
    expect(page.locator(".conflict-fields")).to_be_visible(timeout=30_000)
    assert faults(page, "konflikt") == []


@pytest.mark.parametrize("username", ["arkivarie", "utvecklare", "administrator"])
def test_first_page_of_each_role_can_be_used_by_all(chromium: Browser, demo: str, username: str) -> None:
    with at_work(chromium, demo, username) as page:
        page.goto(f"{demo}/admin/")
        expect(page.locator(".ways").first).to_be_visible()
        assert faults(page, f"hem-{username}") == []


def test_round_is_handed_in_and_kept_words_are_read_by_all(
    chromium: Browser, demo: str, places: dict[str, Any]
) -> None:
    with at_work(chromium, demo, "skribent") as page:
        page.goto(f"{demo}/admin/mal-och-budget/{places['plan']}/uppfoljning/")
        expect(page.get_by_role("button", name="Spara som utkast och lämna in för godkännande")).to_be_visible()
        assert faults(page, "uppfoljning-lamna-in") == []
        page.goto(f"{demo}/admin/pages/{places['goal']}/edit/")
        page.context.clear_cookies(name="sessionid")
        page.locator("[data-edit-form]").evaluate("form => form.submit()")
        expect(page.get_by_role("heading", name="Det du skrev är inte sparat, men det finns här")).to_be_visible()
        assert faults(page, "kvar") == []


def test_mailed_code_is_given_by_all(chromium: Browser, demo: str, settings: Any) -> None:
    settings.TWO_FACTOR_GROUPS = ["*"]
    archivist = User.objects.get(username="arkivarie")
    archivist.set_password(PASSWORD)
    archivist.save()
    with chromium.new_context(locale="sv-SE") as context:
        page = context.new_page()
        page.goto(f"{demo}/admin/login/")
        page.locator("[name=username]").fill("arkivarie")
        page.locator("[name=password]").fill(PASSWORD)
        page.get_by_role("button", name="Logga in").click()
        expect(page.get_by_role("heading", name="Skriv koden i mejlet")).to_be_visible()
        assert faults(page, "kod-i-mejl") == []
        page.get_by_label("Kod").fill(re.findall(r"\d{4} \d{4}", str(mail.outbox[-1].body))[0])
        page.get_by_role("button", name="Fortsätt").click()
        expect(page.get_by_role("heading", name="Sätt på tvåfaktors")).to_be_visible()
        assert faults(page, "satt-pa") == []


def test_status_is_explained_by_keyboard(page: Page, demo: str) -> None:
    page.goto(f"{demo}/admin/mal-och-budget/")
    toggle = page.get_by_role("button", name="Vad är offentligt av Infrastruktur?")
    expect(toggle).to_have_attribute("aria-expanded", "false")
    toggle.press("Enter")
    expect(toggle).to_have_attribute("aria-expanded", "true")
    expect(toggle).to_have_accessible_description(re.compile("^Läsarna ser versionen från"))
    told = page.locator(".standing-words:visible")
    expect(told).to_contain_text("Läsarna ser versionen från")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Vad är offentligt?"
    page.keyboard.press("Escape")
    expect(toggle).to_have_attribute("aria-expanded", "false")


def test_guide_is_read_by_keyboard(page: Page, demo: str) -> None:
    page.goto(f"{demo}/admin/handbok/publicera/")
    page.get_by_label("Sök i handboken").fill("rättelse")
    page.keyboard.press("Enter")
    page.wait_for_url("**/handbok/?q=*")
    page.get_by_role("link", name="Publicera: Säg vad ändringen betyder").press("Enter")
    page.wait_for_url("**/handbok/publicera/#*")
    wanted = page.locator(".guide a, .guide input, .guide button").count()
    page.get_by_label("Sök i handboken").focus()
    reached = 1
    while reached < wanted + 1:
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.closest('.guide') !== null"):
            break
        reached += 1
    assert reached == wanted
