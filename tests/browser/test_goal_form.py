"""The form that a goal is written in, by mouse and by keyboard."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.editing import communicator, demo_to_write_in

pytestmark = pytest.mark.browser

OPENS_AFTER = 300
"""Milliseconds: a calendar opens a tenth of a second after its field has the focus."""
POINT_AT = "(uuid) => window.cmsPreview.open(`assignments[${uuid}]`)"
TABLE = """<table><tr><td>Uppdrag</td><td>Ansvarig</td></tr>
<tr><td>Bygg en <b>gångväg</b>.</td><td>Tekniska nämnden</td></tr><tr><td>Sätt upp bänkar.</td><td>Parkbolaget</td></tr>
</table>"""
PASTE = """(field, html) => { const held = new DataTransfer(); held.setData('text/html', html);
held.setData('text/plain', 'Uppdrag'); field.dispatchEvent(
new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true })); }"""


@pytest.fixture(scope="module")
def form(chromium: Browser, demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[Page]:
    with demo_to_write_in(demo_database, django_db_blocker, "form") as url, communicator(chromium, url) as page:
        page.goto(url)
        open_goal(page, "Infrastruktur")
        yield page


def open_goal(page: Page, name: str) -> None:
    page.goto(urljoin(page.url, "/admin/mal-och-budget/"))
    page.locator("main").get_by_role("link", name=name, exact=True).click()
    page.wait_for_load_state("networkidle")


def row(page: Page, number: int) -> Locator:
    return page.locator("#id_assignments-FORMS > :not(.deleted)").nth(number)


def heading(page: Page, number: int) -> Locator:
    return row(page, number).locator("[data-panel-heading-text]").first


def toggle(page: Page, number: int) -> Locator:
    return row(page, number).locator("[data-panel-toggle]").first


def told(page: Page) -> Locator:
    """What is said to whoever does not see it."""
    return page.locator("#said-aloud")


def test_saved_rows_are_folded_and_their_headings_say_what_they_hold(form: Page) -> None:
    expect(heading(form, 0)).to_have_text(
        "Uppdrag 1: Ta fram en plan för underhåll av gator, broar och gångvägar. – Tekniska nämnden (TN) – "
        "klart 2024-09-30 – 2024 T1 (prognos): Bedöms bli genomfört"
    )
    expect(toggle(form, 0)).to_have_attribute("aria-expanded", "false")
    toggle(form, 0).press("Enter")
    body = row(form, 0).get_by_label("Ansvarig", exact=False).first
    body.select_option(label="Kommunstyrelsen (KS)")
    expect(heading(form, 0)).to_contain_text("gångvägar. – Kommunstyrelsen (KS) – klart")
    body.select_option(label="Tekniska nämnden (TN)")


def test_row_is_opened_by_who_points_at_it(form: Page) -> None:
    uuid = form.locator("[name=assignments-1-row_uuid]").input_value()
    expect(toggle(form, 1)).to_have_attribute("aria-expanded", "false")
    form.evaluate(POINT_AT, uuid)
    expect(toggle(form, 1)).to_have_attribute("aria-expanded", "true")
    expect(form.locator("[name=assignments-1-kind]")).to_be_focused()
    inner = form.locator("#inline_child_assignments-2-follow_ups-0")
    expect(inner).to_be_hidden()
    form.evaluate("location.hash = 'inline_child_assignments-2-follow_ups-0-panel-section'")
    expect(inner.get_by_label("Status")).to_be_visible()


def test_new_row_is_open(form: Page) -> None:
    form.get_by_role("button", name="Lägg till uppdrag").click()
    expect(toggle(form, 6)).to_have_attribute("aria-expanded", "true")
    expect(heading(form, 6)).to_have_text("Uppdrag 7")
    expect(row(form, 6).get_by_role("textbox", name="Uppdragets text")).to_be_editable()
    row(form, 6).get_by_role("button", name="Radera Uppdrag 7").press("Enter")
    expect(form.locator("#id_assignments-FORMS > :not(.deleted)")).to_have_count(6)
    expect(toggle(form, 5)).to_be_focused()
    expect(told(form)).to_have_text("Uppdrag 7: borttagen. 6 finns kvar.")


def test_pasted_table_becomes_rows_and_leaves_what_is_being_written(form: Page) -> None:
    scope = form.get_by_role("textbox", name="Avgränsning")
    scope.fill("Målet handlar om vägar.")
    form.get_by_role("button", name="Klistra in från Word eller Excel").click()
    form.get_by_label("Klistra in här").evaluate(PASTE, TABLE)
    dialog = form.get_by_role("dialog")
    expect(dialog.get_by_role("heading", name="2 uppdrag")).to_be_focused()
    expect(dialog).to_contain_text("”Parkbolaget” känns inte igen som nämnd eller bolag.")
    assert [fault["id"] for fault in Axe().run(form, context=".modal-content").response["violations"]] == []
    dialog.get_by_role("button", name="Lägg till 2 uppdrag i formuläret").click()
    expect(heading(form, 6)).to_have_text("Uppdrag 7: Bygg en gångväg. – Tekniska nämnden (TN)")
    expect(heading(form, 7)).to_have_text("Uppdrag 8: Sätt upp bänkar.")
    expect(toggle(form, 6)).to_be_focused()
    for each, is_open in ((6, "false"), (7, "true")):
        expect(toggle(form, each)).to_have_attribute("aria-expanded", is_open)
    assert scope.input_value() == "Målet handlar om vägar."


def test_length_is_described_as_it_was_met_and_told_apart_while_it_is_written(form: Page) -> None:
    scope = form.get_by_role("textbox", name="Avgränsning")
    length = len(scope.input_value())
    scope.press("End")
    scope.press_sequentially("!")
    expect(scope).to_have_accessible_description(re.compile(rf"\b{length} tecken\.$"))
    scope.press("Tab")
    expect(scope).to_have_accessible_description(re.compile(rf"\b{length + 1} tecken\.$"))
    expect(form.get_by_role("group", name="Medansvariga").first).to_be_attached()


WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def test_axe_finds_nothing_in_the_form_with_all_of_its_rows_open(form: Page) -> None:
    form.get_by_role("button", name="Fäll ihop alla").click()
    form.get_by_role("button", name="Fäll ut alla").click()
    expect(toggle(form, 6)).to_have_attribute("aria-expanded", "true")
    violations = (
        Axe()
        .run(form, context="form[data-edit-form]", options={"runOnly": WCAG, "resultTypes": ["violations"]})
        .response["violations"]
    )
    assert [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in violations] == []


ORDER = """{ plan(year: 2024) { goals { name assignments { text { plain } } } } }"""


def written(page: Page) -> list[str]:
    told = page.locator("#id_assignments-FORMS > :not(.deleted) > section > .w-panel__header [data-row-told]")
    expect(told.first).not_to_be_empty()
    expect(told.and_(page.locator(":empty"))).to_have_count(0)  # the form tells them when it has drawn its rows
    return [text.removeprefix(": ").split(" – ")[0] for text in told.all_text_contents()]


def published(page: Page, name: str) -> list[str]:
    goals = page.request.post(urljoin(page.url, "/graphql"), data={"query": ORDER}).json()["data"]["plan"]["goals"]
    return next([row["text"]["plain"] for row in goal["assignments"]] for goal in goals if goal["name"] == name)


def test_rows_are_ordered_by_mouse_and_by_keyboard_saved_by_themselves_and_published_so(form: Page) -> None:
    open_goal(form, "Utbildning")
    before = written(form)
    assert before == published(form, "Utbildning")
    form.locator("#id_assignments-FORMS").evaluate("rows => rows.scrollIntoView({ block: 'center' })")
    handle = row(form, 0).get_by_role("button", name="Dra Uppdrag 1").first
    handle.drag_to(row(form, 1), target_position={"x": 300, "y": 30})
    expect(heading(form, 0)).to_contain_text(before[1])
    row(form, 2).get_by_role("button", name="Flytta upp Uppdrag 3").press("Enter")
    expect(row(form, 1).get_by_role("button", name="Flytta upp Uppdrag 2")).to_be_focused()
    expect(told(form)).to_have_text(f"Flyttad till plats 2 av {len(before)}.")
    form.keyboard.press("Enter")
    expect(row(form, 0).get_by_role("button", name="Flytta ner Uppdrag 1")).to_be_focused()
    expect(heading(form, 0)).to_contain_text(before[2])
    expected = [before[2], before[1], before[0], *before[3:]]
    with form.expect_response(lambda answer: b"Ordnat." in (answer.request.post_data_buffer or b"")):
        form.get_by_role("textbox", name="Avgränsning").press_sequentially(" Ordnat.")
    form.reload()
    form.wait_for_load_state("networkidle")
    assert written(form) == expected
    assert published(form, "Utbildning") == before
    form.locator("[name=change_note]").fill("Ordningen är ändrad.")
    form.get_by_role("button", name="Fler åtgärder").click()
    form.locator("footer").get_by_role("button", name=re.compile("^Publicera")).click()
    expect(form.get_by_text("har blivit publicerad").first).to_be_visible(timeout=30_000)
    assert published(form, "Utbildning") == expected


def test_advice_in_the_report_leads_to_its_row(form: Page) -> None:
    open_goal(form, "Utbildning")
    form.goto(f"{form.url.partition('?')[0]}?#rad=assignments&plats=uppdrag+2")
    expect(toggle(form, 1)).to_have_attribute("aria-expanded", "true")
    expect(form.locator("[name=assignments-1-kind]")).to_be_focused()
    expect(toggle(form, 0)).to_have_attribute("aria-expanded", "false")


def test_calendar_leaves_when_the_time_is_typed_or_the_field_is_left(form: Page) -> None:
    open_goal(form, "Utbildning")
    form.get_by_role("button", name="Växla status", exact=True).first.click()
    form.locator("main").get_by_role("button", name="Välj tid", exact=True).first.click()
    calendar, field = form.locator(".xdsoft_datetimepicker:visible"), form.locator("[name=go_live_at]")
    field.click()
    expect(calendar).to_have_count(1)
    field.press_sequentially("2031-02-03 08:00")
    expect(calendar).to_have_count(0)
    form.get_by_role("button", name="Spara tiden").click(trial=True)
    field.evaluate("field => { field.blur(); field.focus(); field.blur(); }")
    form.wait_for_timeout(OPENS_AFTER)
    expect(calendar).to_have_count(0)
    field.fill("")


def choose_picture(page: Page, title: str) -> None:
    page.locator("#id_figure_image-chooser").get_by_role("button", name="Handlingar").click()
    page.get_by_role("button", name="Ändra bild").click()
    page.locator(".modal-body").get_by_title(title).click()
    expect(page.locator("#id_figure_image-title")).to_have_text(title)


def test_words_of_the_former_picture_are_told_of_where_they_stand_and_left_to_the_writer(form: Page) -> None:
    open_goal(form, "Utbildning")
    former = form.locator("#id_figure_image-title").inner_text()
    other = "Teckning: Datorskärm som visar beskrivning av en stadsdel i kommunen"
    alt, caption = (form.locator(f"#id_figure_{part}") for part in ("alt", "caption"))
    written, told = alt.input_value(), form.locator(".picture-words")
    choose_picture(form, other)
    expect(told).to_have_text(
        [
            "Alternativtexten hör till den förra bilden: läs igenom den."
            "Använd bildens egen: ”Datorskärm som visar beskrivning av en stadsdel i kommunen”",
            "Bildtexten hör till den förra bilden: läs igenom den.",
        ]
    )
    assert alt.input_value() == written
    choose_picture(form, former)
    expect(told).to_have_count(0)
    choose_picture(form, other)
    told.get_by_role("button", name="Använd bildens egen").click()
    expect(alt).to_have_value("")
    expect(alt).to_be_focused()
    caption.fill("Cyklar i solen")
    expect(told).to_have_count(0)
