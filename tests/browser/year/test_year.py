"""A communicator's year from the new plan to a consent that is taken back, by three people, as one unbroken play.

Each step stands on the one before. What the public sees is asked after each of them, now and at every instant before.
"""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from tests.browser.year import content
from tests.browser.year.deeds import (
    approves,
    fills_in_with_excel,
    reads_what_waits,
    uploads_a_picture,
    withdraws_consent,
    writes_a_link,
)
from tests.browser.year.year import Year

SEND = "Lämna in för godkännande"
ROWS = "[data-inline-panel-child][id^=inline_child_assignments-]:not([id*=follow_ups])"
pytestmark = pytest.mark.browser


def test_next_year_is_begun_from_this_one(year: Year) -> None:
    writer = year.writer
    writer.arrives("Kommunfullmäktiges mål 2024", "desk")
    writer.starts()
    writer.press("Nytt år", "link")
    writer.arrives("Nytt år", "new-year")
    writer.press("Välj alla")
    writer.press("Gör planen")
    writer.arrives("Planen för 2025 är gjord", "new-year-done")
    writer.press("Öppna 2025", "link")
    writer.arrives("Kommunfullmäktiges mål 2025", "desk-of-drafts")
    assert writer.clicks == 4
    year.measured["start a new year"] = writer.measured()
    assert year.public.sees() == {"plan": None, "goal": None}


def test_texts_and_a_picture_are_put_in(year: Year) -> None:
    writer, page = year.writer, year.writer.page
    writer.press("Infrastruktur", "link")
    writer.settles()
    writer.photographs("goal-form")
    page.get_by_role("textbox", name="Målformulering").fill(content.STATEMENT)
    writes_a_link(writer, content.VAGUE)
    uploads_a_picture(writer)
    page.get_by_role("textbox", name="Alternativtext här").fill("")
    page.get_by_role("textbox", name="Bildtext").fill("")
    writer.saves()


def test_table_out_of_word_becomes_assignments(year: Year) -> None:
    writer, page = year.writer, year.writer.page
    writer.press("Klistra in från Word eller Excel")
    page.get_by_label("Klistra in här").evaluate(content.PASTE, content.TABLE)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("”Parkbolaget” känns inte igen som nämnd eller bolag.")
    writer.photographs("paste", whole=False)
    writer.click(dialog.get_by_role("button", name="Lägg till 2 uppdrag i formuläret"))
    expect(page.locator(ROWS)).to_have_count(8)
    expect(page.get_by_role("dialog")).to_have_count(0)
    writer.photographs("pasted", whole=False)
    writer.saves()


def test_checks_are_mended(year: Year) -> None:
    writer, page = year.writer, year.writer.page
    writer.opens_panel("Växla kontroller")
    writer.photographs("checks", whole=False)
    writer.reads("Uppdrag 8: välj vem som är ansvarig.")
    writer.reads("Länken ”Läs mer” säger inte vart den leder.")
    row = page.locator("#inline_child_assignments-7")
    writer.click(row.get_by_role("button", name="Växla sektion").first)
    row.get_by_role("combobox", name="Ansvarig").select_option(label="Tekniska nämnden (TN)")
    writes_a_link(writer, content.CLEAR)
    writer.saves()
    writer.reads("Inget att anmärka på.")
    writer.photographs("checks-mended", whole=False)


def test_preview_is_looked_at_on_three_widths(year: Year) -> None:
    writer, page = year.writer, year.writer.page
    writer.opens_panel("Växla förhandsgranskning")
    shown = page.frame_locator("#w-preview-iframe, .w-preview iframe").last
    for number, name in enumerate(("phone", "tablet", "desktop")):
        page.locator("[name=preview-size]").nth(number).check(force=True)
        expect(shown.get_by_text(content.STATEMENT).first).to_be_visible()
        expect(shown.get_by_alt_text(content.PICTURE["alt"])).to_be_visible()
        page.get_by_role("tab", name="Inställningar").click(trial=True)  # nothing covers it
        writer.photographs(f"preview-{name}", whole=False)


def test_the_rest_is_published_together(year: Year) -> None:
    writer = year.writer
    writer.goes_to_the_desk()
    writer.press("Publicera flera", "link")
    writer.arrives("Publicera flera sidor", "batch")
    writer.press("Välj alla")
    writer.page.get_by_role("checkbox", name="Infrastruktur").uncheck()
    writer.press("Publicera de valda")
    writer.reads("8 sidor är publicerade.")
    seen = year.public.sees()
    assert [goal["name"] for goal in seen["plan"]["goals"]] == content.OTHERS
    assert all(row["carriedFrom"] for goal in seen["plan"]["goals"] for row in goal["assignments"])
    assert (seen["plan"]["decision"], seen["goal"]) == (None, None)


def test_nobody_adopts_a_plan_alone(year: Year) -> None:
    writer, page = year.writer, year.writer.page
    before = year.public.asks()
    writer.press("Kommunfullmäktiges mål 2025", "link")
    page.get_by_label("Beslutets status").select_option(label="Antagen")
    page.get_by_label("Beslutsdatum").fill("2024-11-20")
    page.get_by_label("Paragraf").fill("§ 112")
    page.locator("[name=change_note]").fill("Kommunfullmäktige antog planen.")
    writer.photographs("plan-form")
    writer.choose("Publicera")
    writer.reads("Någon som inte har skrivit i utkastet behöver läsa och publicera")
    writer.shows("four-eyes", whole=False)
    writer.choose(SEND)
    year.public.still_sees(before)
    writer.photographs("sent", whole=False)
    year.approver.goes_to_the_desk()
    year.approver.looks("desk-of-approver")
    approves(year.approver, "Kommunfullmäktiges mål 2025", "review-of-the-plan")
    seen = year.public.sees()
    assert seen["plan"]["decision"] == {"status": "ADOPTED", "decidedOn": "2024-11-20", "paragraph": "§ 112"}


def test_goal_is_sent_back_with_a_comment(year: Year) -> None:
    writer, approver = year.writer, year.approver
    before = year.public.asks()
    writer.goes_to_the_desk()
    writer.press("Infrastruktur", "link")
    writer.choose(SEND)
    writer.photographs("goal-sent", whole=False)
    reads_what_waits(approver, "Infrastruktur", "review-of-the-goal")
    approver.press("Skicka tillbaka")
    approver.reads("Skriv vad som behöver ändras innan du skickar tillbaka.")
    assert len(approver.complained()) == 1  # the refusal is a 409, and the browser says so
    approver.page.get_by_label("Kommentar till den som lämnade in").fill(content.OBJECTION)
    approver.press("Skicka tillbaka")
    approver.reads("är tillbakaskickad.")
    approver.photographs("sent-back", whole=False)
    year.public.still_sees(before)


def test_goal_is_mended_given_a_time_and_approved(year: Year) -> None:
    writer, approver, page = year.writer, year.approver, year.writer.page
    before = year.public.asks()
    writer.goes_to_the_desk()
    writer.photographs("desk-of-sent-back")
    writer.press("Infrastruktur", "link")
    writer.opens_panel("Växla status")
    writer.photographs("sent-back-to-writer", whole=False)
    page.get_by_role("textbox", name="Målformulering").fill(content.MENDED)
    writer.press("Välj tid")
    page.locator("[name=go_live_at]").fill(f"{timezone.localtime() + timedelta(days=1):%Y-%m-%d %H:%M}")
    page.get_by_role("heading", name="Publicera vid en viss tid").click()
    writer.photographs("schedule", whole=False)
    writer.rests()
    writer.press("Spara tiden")
    writer.settles()
    writer.choose("Lämna in för godkännande igen")
    writer.photographs("sent-again", whole=False)
    approves(approver, "Infrastruktur", "review-with-a-time", button="Godkänn till den tiden")
    approver.photographs("approved-for-later", whole=False)
    approver.goes_to_the_desk()
    approver.photographs("desk-of-scheduled")
    year.public.still_sees(before)


def test_worker_publishes_it_when_its_hour_has_come(year: Year) -> None:
    year.clock.strikes()
    seen = year.public.sees()["goal"]
    assert seen["statement"] == content.MENDED
    assert content.CLEAR in seen["politicalText"]["html"]
    figure = {"alt": content.PICTURE["alt"], "caption": content.PICTURE["caption"], "image": {"credit": "Eva Ek"}}
    assert seen["figure"] == figure
    assert [row["text"]["plain"] for row in seen["assignments"]][-2:] == content.PASTED
    assert [row["leadBody"]["name"] for row in seen["assignments"]][-2:] == ["Tekniska nämnden"] * 2
    assert seen["edition"] == {"number": 1, "kind": "FIRST", "note": None, "corrects": None}


def test_error_is_corrected_with_a_note(year: Year) -> None:
    writer, page = year.writer, year.writer.page
    before = year.public.asks()
    writer.goes_to_the_desk()
    writer.press("Infrastruktur", "link")
    page.get_by_role("textbox", name="Målformulering").fill(content.CORRECTED)
    page.get_by_role("radio", name="Rättelse").check()
    page.get_by_role("textbox", name="Ändringsnotering").fill(content.NOTE)
    writer.choose("Granska ändringen")
    writer.arrives("Vad blir offentligt?", "review-of-a-correction")
    writer.press("Tillbaka till redigeringen", "link")
    writer.choose(SEND)
    year.public.still_sees(before)
    approves(year.approver, "Infrastruktur", "approver-reads-the-correction")
    seen = year.public.sees()["goal"]
    assert seen["statement"] == content.CORRECTED
    assert seen["edition"] == {"number": 2, "kind": "CORRECTION", "note": content.NOTE, "corrects": 1}


def test_year_is_followed_up_by_spreadsheet(year: Year) -> None:
    writer, page = year.writer, year.writer.page
    before = year.public.asks()
    writer.goes_to_the_desk()
    writer.press("Följ upp uppdragen", "link")
    writer.arrives("Uppföljning T1 2025", "round")
    fills_in_with_excel(writer)
    writer.arrives("Det här står i filen", "round-dry-run")
    expect(page.locator(".round-fates tbody tr")).to_have_count(50)
    year.public.still_sees(before)
    writer.press("Spara som utkast")
    writer.reads("”Bedöms inte bli genomfört” behöver en kommentar.")
    writer.photographs("round-refused")
    page.locator(".round-wrong textarea").fill(content.REASON)
    writer.press("Spara som utkast")
    writer.reads("50 uppdrag är sparade.")
    writer.photographs("round-saved")
    year.public.still_sees(before)


def test_follow_up_is_published_by_another(year: Year) -> None:
    approver, page = year.approver, year.approver.page
    approver.goes_to_the_desk()
    approver.press("Publicera flera", "link")
    approver.arrives("Publicera flera sidor", "batch-of-follow-up")
    approver.press("Välj alla")
    page.get_by_role("textbox", name="Notering som alla kan läsa").fill("Uppföljning efter fyra månader.")
    approver.press("Publicera de valda")
    approver.reads("8 sidor är publicerade.")
    approver.photographs("follow-up-published")
    rows = year.public.sees()["goal"]["assignments"]
    expected = {"year": 2025, "period": "T1", "status": "EXPECTED", "comment": None}
    refused = {**expected, "status": "NOT_EXPECTED", "comment": {"plain": content.REASON}}
    assert [row["followUps"] for row in rows] == [[expected]] * 6 + [[refused], [expected]]


def test_consent_is_withdrawn_today_and_in_the_past(year: Year) -> None:
    withdraws_consent(year.archivist)
    year.public.forgets_the_picture()
    assert year.public.sees()["goal"]["figure"] is None
    year.writer.goes_to_the_desk()
    year.writer.looks("desk-at-the-end")
