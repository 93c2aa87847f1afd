"""The editors' process behind nginx, as production starts it, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import copied
from tests.operations.databases import address
from tests.operations.front_door import front_door
from tests.operations.serving import PATIENT, granian, manage, production

pytestmark = pytest.mark.browser
PASSWORD = "en lång fras att minnas"


@pytest.fixture
def site(django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path: Path) -> Iterator[str]:
    folders = {"MEDIA_ROOT": str(tmp_path / "media"), "STATIC_ROOT": str(tmp_path / "static")}
    with django_db_blocker.unblock(), copied("editors") as name:
        environment = production(
            address(name), ADMIN_PASSWORD=PASSWORD, ALLOWED_HOSTS="127.0.0.1", **folders, **PATIENT
        )
        manage(environment, "collectstatic", "--noinput", "-v0")
        manage(environment, "setup_site")
        with granian(environment) as port, front_door(tmp_path, port) as door:
            yield f"https://127.0.0.1:{door.port}"


def test_policy_of_production_lets_the_editor_work(site: str, chromium: Browser) -> None:
    """Nothing that the editor needs is refused, missing, or fetched from another host. Readers see no demonstration."""
    context = chromium.new_context(ignore_https_errors=True)
    page, problems = context.new_page(), []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("request", lambda asked: problems.append(asked.url) if not ours(asked.url, site) else None)
    log_in(page, site)
    page.wait_for_url(f"{site}/admin/")
    page.goto(f"{site}/admin/pages/")
    page.locator("a[href$='/edit/']").first.click()
    page.locator("#id_title").wait_for()
    page.wait_for_load_state("networkidle")
    assert problems == []
    cookies = {cookie["name"]: cookie for cookie in context.cookies()}
    assert all(cookie["secure"] for cookie in cookies.values())
    page.goto(f"{site}/")
    assert "demonstration" not in page.locator(".site-footer-inner").inner_text()
    context.close()


def ours(url: str, site: str) -> bool:
    return url.startswith((site, "data:", "blob:"))


def log_in(page: Page, site: str) -> None:
    page.goto(f"{site}/admin/login/")
    page.fill("#id_username", "administrator")
    page.fill("#id_password", PASSWORD)
    page.click("button[type=submit]")
