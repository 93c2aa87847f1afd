"""The preview beside the form: drawn while an editor writes, tied to the fields, whichever front end shows it."""

import re
from collections.abc import Iterator

import pytest
from django.test import override_settings
from playwright.sync_api import Browser, FrameLocator, Page, expect
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.editing import communicator, demo_to_write_in
from tests.browser.front_end import front_end

pytestmark = pytest.mark.browser

NOWHERE = "http://127.0.0.1:9"
"""Where nobody answers."""
OPEN = ".assignment .follow-ups summary"
FOLD_ROWS = """() => document.querySelectorAll("[data-inline-panel-child] [data-panel-toggle][aria-expanded=true]")
    .forEach((toggle) => toggle.click())"""
FOCUSED = """() => { const there = document.activeElement;
    return [there.closest("[data-contentpath]")?.dataset.contentpath ?? null,
        there.closest("[data-inline-panel-child]")?.id.replace("inline_child_", "") ?? null,
        there.checkVisibility({ contentVisibilityAuto: true })]; }"""


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with demo_to_write_in(demo_database, django_db_blocker, "previewed") as url:
        yield url


@pytest.fixture(scope="module")
def admin(chromium: Browser, demo: str) -> Iterator[Page]:
    with communicator(chromium, demo) as page:
        yield page


@pytest.fixture(scope="module", params=["the reference page", "a front end of its own"])
def preview(admin: Page, demo: str, request: pytest.FixtureRequest) -> Iterator[FrameLocator]:
    """A goal's form, with its preview beside it."""
    admin.emulate_media(reduced_motion="reduce")
    with front_end(demo) as url, override_settings(PREVIEW_URL=url if "own" in request.param else ""):
        open_goal(admin, demo)
        shown = admin.frame_locator("#w-preview-iframe")
        shown.locator("[data-cms-field]").first.wait_for()
        yield shown
        admin.evaluate("window.onbeforeunload = null")


@pytest.mark.parametrize(
    ("part", "place"),
    [
        (".statement", ["statement", None, True]),
        (".figure-hero img", ["figure_image", None, True]),
        (".assignment-text >> nth=3", ["text", "assignments-3", True]),
        (".fact-box", ["heading", None, True]),
        (".key-figure .words", ["target_text", "kpis-0", True]),
        (".key-figure h3", ["kpi", "kpis-0", True]),
    ],
)
def test_click_on_a_part_opens_its_field(admin: Page, preview: FrameLocator, part: str, place: list[object]) -> None:
    """Also in a row that is folded."""
    admin.evaluate(FOLD_ROWS)
    admin.locator("[name=scope_note]").focus()
    preview.locator(part).first.click()
    admin.wait_for_function(f"JSON.stringify(({FOCUSED})()) === '{_json(place)}'")


def test_field_in_focus_shows_its_part(admin: Page, preview: FrameLocator) -> None:
    admin.evaluate(FOLD_ROWS)
    preview.locator(".assignment-text").nth(2).click()
    shown = preview.locator("[data-cms-shown]")
    expect(shown).to_have_class("assignment-text")
    admin.locator("[name=statement]").focus()
    expect(shown).to_have_class("statement")
    expect(shown).to_be_in_viewport()


def test_what_is_written_is_drawn_in_its_place(admin: Page, preview: FrameLocator) -> None:
    """The page stays the same: nothing scrolls, nothing folds, no picture is loaded again."""
    admin.locator("input[name=preview-size][value=mobile]").locator("..").click()
    preview.locator(OPEN).nth(3).click()
    preview.locator(".assignment-text").nth(3).click()
    writing = admin.locator("[data-inline-panel-child] [contenteditable=true]:focus")
    expect(writing).to_have_count(1)
    expect(preview.locator("[data-cms-shown]")).to_have_text(preview.locator(".assignment-text").nth(3).inner_text())
    document = preview.locator("html")
    scrolled = document.evaluate("() => { window.isTheSame = true; return scrollY; }")
    assert scrolled > 100
    writing.press("ControlOrMeta+a")
    writing.press_sequentially("Borra en ny brunn.")
    expect(preview.locator(".assignment-text").nth(3)).to_have_text("Borra en ny brunn.")
    assert document.evaluate("() => window.isTheSame") is True
    assert abs(document.evaluate("() => scrollY") - scrolled) < 60
    expect(preview.locator(".follow-ups[open]")).to_have_count(1)


@pytest.mark.parametrize(("size", "width"), [("mobile", 375), ("tablet", 768), ("desktop", 1280)])
def test_page_is_shown_as_wide_as_on_its_device(admin: Page, preview: FrameLocator, size: str, width: int) -> None:
    button = admin.locator(f"input[name=preview-size][value={size}]").locator("..")
    button.click()
    expect(button).to_have_attribute("title", re.compile("^Förhandsgranska i .*storlek$"))
    main = preview.locator("html")
    assert main.evaluate("() => innerWidth") == width
    assert main.evaluate("() => document.documentElement.scrollWidth") <= width
    form = admin.locator("[name=statement]").bounding_box()
    panel = admin.locator("[data-side-panel=preview]").bounding_box()
    assert form and panel
    assert form["x"] + form["width"] < panel["x"]


def test_strangers_are_not_heard(admin: Page, preview: FrameLocator) -> None:
    """Neither by the form nor by the page: a message counts from the other's window, and from its origin."""
    admin.locator("[name=scope_note]").focus()
    expect(preview.locator("[data-cms-shown]")).to_have_class("scope")
    admin.evaluate("() => postMessage({ kind: 'mal-och-budget:open', path: 'statement' }, '*')")
    preview.locator("html").evaluate("() => postMessage({ kind: 'mal-och-budget:show', path: 'statement' }, '*')")
    admin.wait_for_timeout(500)
    assert admin.evaluate(FOCUSED)[0] == "scope_note"
    expect(preview.locator("[data-cms-shown]")).to_have_class("scope")


def test_front_end_that_is_down_is_told_of_and_the_reference_page_shows_the_draft(admin: Page, demo: str) -> None:
    with override_settings(PREVIEW_URL=NOWHERE):
        open_goal(admin, demo)
        told = admin.locator(".preview-told p")
        expect(told).to_have_text("Webbplatsen svarar inte. Utkastet visas i den inbyggda visningen så länge.")
        shown = admin.frame_locator("#w-preview-iframe")
        admin.locator("[name=statement]").fill("Det som skrivs syns ändå.")
        expect(shown.locator(".statement")).to_have_text("Det som skrivs syns ändå.")
        admin.locator("[name=scope_note]").focus()
        shown.locator(".statement").click()
        expect(admin.locator("[name=statement]")).to_be_focused()
        admin.evaluate("window.onbeforeunload = null")


def test_front_end_that_does_not_talk_is_loaded_anew_and_may_be_left(admin: Page, demo: str) -> None:
    with front_end(demo, talks=False) as url, override_settings(PREVIEW_URL=url):
        open_goal(admin, demo)
        shown = admin.frame_locator("#w-preview-iframe")
        expect(shown.locator(".statement")).to_be_visible()
        admin.locator("[name=statement]").fill("Ännu en gång.")
        expect(shown.locator(".statement")).to_have_text("Ännu en gång.")
        expect(admin.locator(".preview-told p")).to_have_text("Ser du inte utkastet här?")
        admin.get_by_role("button", name="Visa det i den inbyggda visningen").click()
        expect(admin.locator(".preview-told p")).to_have_text("Utkastet visas i den inbyggda visningen.")
        expect(admin.locator("#w-preview-iframe")).to_have_attribute("src", re.compile("mode=reference"))
        shown.locator(".statement").click()
        expect(admin.locator("[name=statement]")).to_be_focused()
        admin.evaluate("window.onbeforeunload = null")


def open_goal(admin: Page, demo: str) -> None:
    """Its form, with the preview beside it."""
    admin.goto(f"{demo}/admin/pages/search/?q=Infrastruktur")
    admin.get_by_role("link", name="Infrastruktur", exact=True).first.click()
    admin.wait_for_load_state("networkidle")
    if admin.locator("#w-preview-iframe").is_hidden():
        admin.locator("[data-side-panel-toggle=preview]").click()


def _json(value: list[object]) -> str:
    words = {None: "null", True: "true"}
    return "[" + ",".join(words.get(each, f'"{each}"') for each in value) + "]"  # type: ignore[call-overload]
