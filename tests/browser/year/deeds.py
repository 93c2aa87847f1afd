"""What the people of the year do more than once, or in many small steps."""

import re

from django.core import mail
from playwright.sync_api import expect

from tests.browser.year import content
from tests.browser.year.person import Person

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def writes_a_link(writer: Person, words: str) -> None:
    """Over what stands in the last paragraph of the political text."""
    page = writer.page
    page.locator("[data-contentpath=political_text] [role=textbox]").last.click()
    page.keyboard.press("Control+a")
    page.keyboard.type("Vi bygger säkra vägar för alla. ")
    page.keyboard.press("Control+k")
    dialog = page.locator(".modal-body")
    dialog.get_by_role("link", name="Extern länk").click()
    dialog.get_by_role("textbox", name="Webbadress").fill(content.ADDRESS)
    dialog.get_by_role("textbox", name="Länktext").fill(words)
    dialog.get_by_role("button", name="Infoga länk").click()
    expect(page.locator(".modal-body")).to_have_count(0)


def reads_what_waits(approver: Person, title: str, picture: str) -> None:
    """By the link in the newest letter to them."""
    letter = next(each for each in reversed(mail.outbox) if each.subject == f"Att granska: {title}")
    approver.goes_to(re.search(r"/admin/\S+", str(letter.body))[0])
    approver.arrives("Vad blir offentligt?", picture)


def approves(approver: Person, title: str, picture: str, *, button: str = "Godkänn och publicera") -> None:
    reads_what_waits(approver, title, picture)
    approver.press(button)
    approver.reads("är godkänd")
    approver.settles()


def uploads_a_picture(writer: Person) -> None:
    """Through the form's own window, with all that it asks."""
    page = writer.page
    page.locator("#id_figure_image-chooser").get_by_role("button", name="Handlingar").click()
    page.get_by_role("button", name="Ändra bild").click()
    dialog = page.locator(".modal-body")
    dialog.get_by_role("tab", name="Ladda upp").click()
    sent = {"name": "gangvag.jpg", "mimeType": "image/jpeg", "buffer": content.photograph()}
    dialog.locator("[type=file]").set_input_files(sent)
    for name, words in content.PICTURE.items():
        dialog.locator(f"[name=image-chooser-upload-{name}]").fill(words)
    dialog.get_by_label("Personer i bilden").select_option(label="Vuxna som går att känna igen")
    writer.photographs("picture-upload", whole=False)
    dialog.get_by_role("button", name="Ladda upp").click()
    expect(dialog).to_have_count(0)
    expect(page.locator("#id_figure_image-title")).to_have_text(content.PICTURE["title"])


def fills_in_with_excel(writer: Person) -> None:
    """Every assignment as expected but one, which says why not only later."""
    page = writer.page
    writer.click(page.get_by_text("Fyll i med Excel"))
    with page.expect_download() as download:
        writer.press("Excel", "link")
    filled = content.filled_in(download.value.path(), {content.PASTED[0]: ("Bedöms inte bli genomfört", "")})
    sent = {"name": "uppfoljning-t1-2025.xlsx", "mimeType": XLSX, "buffer": filled}
    page.get_by_label("Fil (CSV eller .xlsx)").set_input_files(sent)
    writer.press("Läs in och visa")


def withdraws_consent(archivist: Person) -> None:
    """From the register of people in pictures, through both questions."""
    page = archivist.page
    archivist.photographs("archivist-begins")
    page.locator("main").get_by_role("link", name="Personer i bilder").click()
    archivist.arrives("Personer i bilder", "register")
    row = page.get_by_role("row").filter(has_text=content.PICTURE["title"])
    archivist.click(row.get_by_role("link", name="Ta bort överallt"))
    archivist.looks("withdraw")
    page.get_by_label("Rättslig grund").select_option(index=1)
    page.get_by_label("Offentligt skäl").fill("Samtycket är återkallat.")
    archivist.press("Visa vad som försvinner")
    archivist.arrives("Det här försvinner", "withdraw-what")
    page.get_by_label("Skriv titeln för att bekräfta").fill(content.PICTURE["title"])
    archivist.press("Maskera för gott")
    archivist.reads("Det går inte att ångra.")
    archivist.photographs("withdrawn")
