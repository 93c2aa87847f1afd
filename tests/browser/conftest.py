"""Somebody who reads the demo with a real Chromium."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page


class Reader:
    """Somebody with a browser, and everything that the browser complained of on the way."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.context, self.url = context, url
        self.page: Page = context.new_page()
        self.complaints: list[str] = []
        self.hosts: set[str] = set()
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.hosts.add("/".join(request.url.split("/")[:3])))

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def open(self, path: str) -> Page:
        self.page.goto(self.url + path)
        self.page.wait_for_selector("main h1")
        self.page.wait_for_selector(".site-footer-inner")
        return self.page

    def faults(self) -> list[str]:
        """What axe finds, also inside what is folded."""
        self.page.evaluate("document.querySelectorAll('details').forEach((folded) => { folded.open = true })")
        found = Axe().run(self.page).response["violations"]
        return [f"{fault['id']}: {node['html'][:200]}" for fault in found for node in fault["nodes"]]


@pytest.fixture(scope="module")
def windows(chromium: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """One of each kind for a whole file, which has fetched the page's own files before: nothing else is kept there."""
    with ExitStack() as opened:
        yield cache(lambda kind: opened.enter_context(chromium.new_context(**json.loads(kind))))


@pytest.fixture
def reader(windows: Callable[..., BrowserContext], demo: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A new visitor; parametrise indirectly with Playwright's options, such as color_scheme."""
    options = {"locale": "sv-SE", "viewport": {"width": 1280, "height": 900}, **getattr(request, "param", {})}
    visitor = Reader(windows(json.dumps(options, sort_keys=True)), demo)
    yield visitor
    visitor.page.close()
