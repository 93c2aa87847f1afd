"""What each of the guide's pictures shows: where in the admin, and which part of the page."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

TABLE = """<table><tr><td>Uppdrag</td><td>Ansvarig</td></tr>
<tr><td>Bygg en <b>gångväg</b>.</td><td>Tekniska nämnden</td></tr><tr><td>Sätt upp bänkar.</td><td>Parkbolaget</td></tr>
</table>"""
PASTE = """(field, html) => { const held = new DataTransfer(); held.setData('text/html', html);
held.setData('text/plain', 'Uppdrag'); field.dispatchEvent(
new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true })); }"""
EDIT, IMAGE, DESK = "pages/{goal}/edit/", "images/{image}/", "mal-och-budget/"


@dataclass(frozen=True, slots=True)
class Shot:
    """`parts` are the first matches of selectors, one below the other."""

    name: str
    address: str
    parts: tuple[str, ...]
    before: Callable[[Page], None] | None = None

    def reach(self, page: Page, url: str, places: dict[str, object]) -> list[Locator]:
        """The pictured parts of the page, ready."""
        address = f"{url}/admin/{self.address.format(**places)}"
        if page.url != address:
            page.goto(address)
            page.wait_for_load_state("networkidle")
        if self.before:
            self.before(page)
        parts = [page.locator(part).first for part in self.parts]
        for part in parts:
            expect(part).to_be_visible()
        return parts


def paste(page: Page) -> None:
    page.get_by_role("button", name="Klistra in från Word eller Excel").click()
    page.locator("[data-paste-text]").evaluate(PASTE, TABLE)
    heading = page.get_by_role("heading", name="2 uppdrag")
    expect(heading).to_be_visible()
    heading.evaluate("heading => heading.blur()")


def share(page: Page) -> None:
    page.get_by_label("Till vem").fill("Kommunstyrelsens ordförande")
    page.get_by_role("button", name="Skapa länk").click()
    expect(page.get_by_role("cell", name="Kommunstyrelsens ordförande", exact=True)).to_be_visible()


def open_panel(name: str) -> Callable[[Page], None]:
    def opened(page: Page) -> None:
        button = page.get_by_role("button", name=name, exact=True).first
        if button.get_attribute("aria-expanded") != "true":
            button.click()

    return opened


STATUS, CHECKS = open_panel("Växla status"), open_panel("Växla kontroller")


def explain(page: Page) -> None:
    row = page.locator(".desk-table tr", has_text="Infrastruktur")
    row.get_by_role("button", name="Vad är offentligt av Infrastruktur?").click()
    expect(row.locator(".standing-words")).to_be_visible()


def field(name: str) -> str:
    return f".w-field__wrapper:has(#id_{name})"


# In the order of the addresses, so that a page is opened once.
SHOTS = [
    Shot("skrivbordet", DESK, (".desk-head", ".desk-actions", ".desk-todo")),
    Shot("skrivbordet-rad", DESK, (".desk-table thead", ".desk-table tr:has-text('Infrastruktur')")),
    Shot("lage", DESK, (".desk-status:has(.standing-words:visible)", ".standing-words:visible"), explain),
    Shot("nytt-ar", "mal-och-budget/{plan}/nytt-ar/", (".new-year-what", field("title"))),
    Shot("folja-upp", "mal-och-budget/{plan}/uppfoljning/", (".round-table thead", ".round-table tr:nth-child(4)")),
    Shot("flera-sidor", "mal-och-budget/{plan}/publicera/", (".batch-item",)),
    Shot("granska", "vad-blir-offentligt/{goal_key}/", (".public-publication", ".public-differences")),
    Shot("godkannande", "vad-blir-offentligt/{waiting_key}/", (".public-decision",)),
    Shot("historik", "offentlig-historik/{goal_key}/", (".public-edition",)),
    Shot(
        "dela", "dela-forhandsvisning/{goal_key}/", (".help-block:has(#shared-link)", "main form", "main table"), share
    ),
    Shot("samtycke", "reports/personer-i-bilder/", (".library table",)),
    Shot("bild", IMAGE, tuple(field(name) for name in ("alt", "caption", "photographer"))),
    Shot("tvafaktor", "account/", (".w-panel:has(a[href$='/tvafaktor/'])",)),
    Shot("formular", EDIT, (".w-panel:has(#id_title)", ".w-panel:has(#id_statement)")),
    Shot("betydelse", EDIT, (".meaning",)),
    Shot("status", EDIT, ("[data-side-panel=status] section", "[data-side-panel=status] .standing-now"), STATUS),
    Shot("kontroller", EDIT, ("[data-advice-url]",), CHECKS),
    Shot("klistra-in-uppdrag", EDIT, ("[aria-labelledby=paste-heading]",), paste),
]
