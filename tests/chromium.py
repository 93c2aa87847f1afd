"""A real Chromium, one for each process of the suite."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

INSTALLED = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 30_000
"""Milliseconds: a loaded machine is no fault of the page."""
ABSENT = (
    "NO BROWSER, NO BROWSER TESTS: install Chromium (`apt-get install chromium`), "
    "or Playwright's own (`.venv/bin/playwright install chromium`)."
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """An installed Chromium, else Playwright's own."""
    # Playwright's event loop runs in this thread, and Django would refuse to touch the database beside it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = _launched(playwright)
        yield browser
        browser.close()


def _launched(playwright: Playwright) -> Browser:
    installed = next(filter(None, map(shutil.which, INSTALLED)), None)
    try:
        return playwright.chromium.launch(executable_path=installed)
    except PlaywrightError:
        pytest.skip(ABSENT)
