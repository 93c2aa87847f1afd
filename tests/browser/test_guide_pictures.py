"""The guide's pictures are as true as its words: each is taken again, and what it says is compared.

`make guide-pictures` writes them.
"""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.plugin import DjangoDbBlocker

from tests.browser.editing import demo_to_write_in, log_in
from tests.browser.guide.content import prepare
from tests.browser.guide.keeping import COMMAND, FOLDER, SCALE, keep, untrue
from tests.browser.guide.shots import SHOTS, Shot

pytestmark = pytest.mark.browser

WRITES = bool(os.environ.get("GUIDE_PICTURES"))
WINDOW: dict[str, Any] = {"viewport": {"width": 1200, "height": 1600}, "device_scale_factor": SCALE}


@pytest.fixture(scope="module")
def demo(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with demo_to_write_in(demo_database, django_db_blocker, "pictured") as url:
        yield url


@pytest.fixture(scope="module")
def places(demo: str) -> dict[str, Any]:
    return prepare()


@pytest.fixture(scope="module")
def page(chromium: Browser, demo: str) -> Iterator[Page]:
    with chromium.new_context(locale="sv-SE", color_scheme="light", reduced_motion="reduce", **WINDOW) as context:
        yield log_in(context.new_page(), demo)


@pytest.mark.parametrize("shot", SHOTS, ids=[shot.name for shot in SHOTS])
def test_picture_says_what_the_page_says(page: Page, demo: str, places: dict[str, Any], shot: Shot) -> None:
    parts = shot.reach(page, demo, places)
    if WRITES:
        keep(shot.name, parts)
    assert untrue(shot.name, parts) == ""


def test_renamed_button_makes_a_picture_untrue(page: Page, demo: str, places: dict[str, Any]) -> None:
    parts = SHOTS[0].reach(page, demo, places)
    page.get_by_role("link", name="Publicera flera").evaluate("link => { link.textContent = 'Publicera i grupp' }")
    told = untrue(SHOTS[0].name, parts, patience=0)
    assert f"Run `{COMMAND}`" in told
    assert '- link "Publicera i grupp"' in told


def test_every_stored_picture_is_taken_by_this_run() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {shot.name for shot in SHOTS}
