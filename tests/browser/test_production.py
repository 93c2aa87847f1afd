"""The editors' process behind nginx, as production starts it, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.operations.databases import new_database
from tests.operations.front_door import front_door
from tests.operations.serving import PATIENT, granian, manage, production

pytestmark = pytest.mark.browser
PASSWORD = "en lång fras att minnas"


@pytest.fixture
def address(django_db_setup: None, tmp_path: Path, worker_id: str) -> Iterator[str]:
    folders = {"MEDIA_ROOT": str(tmp_path / "media"), "STATIC_ROOT": str(tmp_path / "static")}
    with new_database(f"editors_{worker_id}") as database:
        environment = production(database, ADMIN_PASSWORD=PASSWORD, ALLOWED_HOSTS="127.0.0.1", **folders, **PATIENT)
        manage(environment, "collectstatic", "--noinput", "-v0")
        manage(environment, "migrate", "-v0")
        manage(environment, "setup_site")
        with granian(environment) as port, front_door(tmp_path, port) as door:
            yield f"https://127.0.0.1:{door.port}"


def test_policy_of_production_lets_the_editor_work(address: str, chromium: Browser) -> None:
    """Nothing that the editor needs is refused, missing, or fetched from another host. Readers see no demonstration."""
    context = chromium.new_context(ignore_https_errors=True)
    page, problems = context.new_page(), []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("request", lambda asked: problems.append(asked.url) if not ours(asked.url, address) else None)
    log_in(page, address)
    page.wait_for_url(f"{address}/admin/")
    page.goto(f"{address}/admin/pages/")
    page.locator("a[href$='/edit/']").first.click()
    page.locator("#id_title").wait_for()
    page.wait_for_load_state("networkidle")
    assert problems == []
    cookies = {cookie["name"]: cookie for cookie in context.cookies()}
    assert all(cookie["secure"] for cookie in cookies.values())
    page.goto(f"{address}/")
    assert "demonstration" not in page.locator(".site-footer-inner").inner_text()
    context.close()


def ours(url: str, address: str) -> bool:
    return url.startswith((address, "data:", "blob:"))


def log_in(page: Page, address: str) -> None:
    page.goto(f"{address}/admin/login/")
    page.fill("#id_username", "administrator")
    page.fill("#id_password", PASSWORD)
    page.click("button[type=submit]")
