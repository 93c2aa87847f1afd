"""A demo of one's own, to write in, and a communicator who is logged in to it."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from cms.models import User
from tests.databases import connected_to, copied

PASSWORD = "kommunikatörens lösenord"


@contextmanager
def demo_to_write_in(database: str, blocker: DjangoDbBlocker, name: str) -> Iterator[str]:
    """A copy of the demo behind a server; its address. `name` is unlike every other test's."""
    with blocker.unblock(), connected_to(database), copied(name) as copy, connected_to(copy):
        communicator = User.objects.get(username="kommunikator")
        communicator.set_password(PASSWORD)
        communicator.save()
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


@contextmanager
def communicator(chromium: Browser, demo: str) -> Iterator[Page]:
    """The admin, logged in."""
    with chromium.new_context(locale="sv-SE", viewport={"width": 1400, "height": 1000}) as context:
        yield log_in(context.new_page(), demo)


def log_in(page: Page, demo: str) -> Page:
    page.goto(f"{demo}/admin/")
    page.locator("[name=username]").fill("kommunikator")
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Logga in").click()
    page.wait_for_url(f"{demo}/admin/")
    return page
