"""Somebody at work in the admin: what they click is counted, what they see is looked at by axe, and photographed."""

import os
import time
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, TimeoutError, ViewportSize, expect

DIRECTORY = "YEAR_PICTURES"
WIDE: ViewportSize = {"width": 1400, "height": 1000}
PATIENCE, AUTOSAVE = 30_000, 800
# The admin scrolls within the page.
HEIGHT = (
    "Math.max(...[...document.querySelectorAll('html, body, main, .content-wrapper')].map((part) => part.scrollHeight))"
)
TALLEST = 8000
_numbers = count(1)


class Person:
    """One browser, logged in; `complaints` is what it and axe said of errors since the last time."""

    def __init__(self, chromium: Browser, url: str, username: str, password: str) -> None:
        self.context = chromium.new_context(locale="sv-SE", viewport=WIDE, reduced_motion="reduce")
        self.context.set_default_timeout(PATIENCE)
        self.page: Page = self.context.new_page()
        self.url, self.clicks, self.began = url, 0, time.monotonic()
        self.complaints: list[str] = []
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self._log_in(username, password)

    def _log_in(self, username: str, password: str) -> None:
        self.page.goto(f"{self.url}/admin/")
        self.page.locator("[name=username]").fill(username)
        self.page.locator("[name=password]").fill(password)
        self.page.get_by_role("button", name="Logga in").click()
        self.page.wait_for_url(f"{self.url}/admin/")

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def goes_to(self, path: str) -> None:
        self.page.goto(f"{self.url}{path}")
        self.settles()

    def goes_to_the_desk(self) -> None:
        self.click(self.page.get_by_role("link", name="Mål och budget", exact=True).first)
        self.settles()

    def click(self, target: Locator) -> None:
        self.clicks += 1
        target.click()

    def press(self, name: str, role: Any = "button") -> None:
        self.click(self.page.locator("main").get_by_role(role, name=name, exact=True).first)

    def rests(self) -> None:
        """Until what is written has saved itself: who saves at the same moment has the one overtake the other."""
        self.page.wait_for_timeout(AUTOSAVE)
        expect(self.page.locator("#w-autosave-indicator").get_by_text("Sparar…")).to_be_hidden(timeout=PATIENCE)
        self.settles()

    def settles(self) -> None:
        """Until nothing is asked for; beside a preview, which always asks, not for long."""
        with suppress(TimeoutError):
            self.page.wait_for_load_state("networkidle", timeout=2_000)

    def choose(self, action: str) -> None:
        """From the menu behind the arrow, below the form."""
        self.rests()
        footer = self.page.locator("footer")
        self.click(footer.get_by_role("button", name="Fler åtgärder"))
        self.click(footer.get_by_role("button", name=action, exact=True))
        self.settles()

    def saves(self) -> None:
        """And waits for it: what is written saves itself, but not before one leaves at once."""
        self.rests()
        self.press("Spara utkast")
        self.reads("Det är inte offentligt.")
        self.settles()

    def opens_panel(self, name: str) -> None:
        """One of the panels beside the form."""
        self.settles()
        self.click(self.page.get_by_role("button", name=name, exact=True).first)

    def arrives(self, heading: str, picture: str = "") -> None:
        expect(self.page.get_by_role("heading", name=heading).first).to_be_visible(timeout=PATIENCE)
        self.looks(picture)

    def looks(self, picture: str = "", *, at: str = "main") -> None:
        self.settles()
        found = Axe().run(self.page, context=at).response["violations"]
        self.complaints += [f"{fault['id']}: {node['html'][:200]}" for fault in found for node in fault["nodes"]]
        if picture:
            self.shows(picture)

    def shows(self, picture: str, *, whole: bool = True) -> None:
        """At a desk, on a phone and in the dark."""
        self.photographs(picture, whole=whole)
        self.photographs(f"{picture}-narrow", whole=whole, width=390)
        self.photographs(f"{picture}-dark", whole=whole, scheme="dark")

    def photographs(self, name: str, *, whole: bool = True, width: int = WIDE["width"], scheme: Any = "light") -> None:
        """To the bottom of the page, or what a screen shows of it."""
        if directory := os.environ.get(DIRECTORY):
            self.settles()
            self.page.emulate_media(color_scheme=scheme)
            self.page.set_viewport_size({"width": width, "height": WIDE["height"]})
            tall = self.page.evaluate(HEIGHT) if whole else 0
            self.page.set_viewport_size({"width": width, "height": max(WIDE["height"], min(tall, TALLEST))})
            self.page.screenshot(path=Path(directory) / f"{next(_numbers):02}-{name}.png", animations="disabled")
            self.page.set_viewport_size(WIDE)
            self.page.emulate_media(color_scheme="light")

    def reads(self, words: str) -> None:
        expect(self.page.locator("main").get_by_text(words).first).to_be_visible(timeout=PATIENCE)

    def measured(self) -> str:
        """Clicks and seconds since the last time."""
        clicks, seconds = self.clicks, time.monotonic() - self.began
        self.starts()
        return f"{clicks} clicks, {seconds:.0f} s"

    def complained(self) -> list[str]:
        complaints, self.complaints = self.complaints, []
        return complaints

    def starts(self) -> None:
        self.clicks, self.began = 0, time.monotonic()
