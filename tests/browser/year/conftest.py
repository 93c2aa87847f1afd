"""The year's three people, the public, and a demo of their own in which two have to agree on an adopted plan."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from cms.models import User
from tests.browser.year.clock import Clock
from tests.browser.year.person import Person
from tests.browser.year.public import Public
from tests.browser.year.year import Year
from tests.databases import connected_to, copied

PASSWORD = "ett lösenord för året"
PEOPLE = ("kommunikator", "godkannare", "arkivarie")


@pytest.fixture(scope="module")
def address(demo_database: str, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    with django_db_blocker.unblock(), connected_to(demo_database), copied("year") as name, connected_to(name):
        for user in User.objects.filter(username__in=PEOPLE):
            user.set_password(PASSWORD)
            user.save()
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()


@pytest.fixture(scope="module")
def year(chromium: Browser, address: str) -> Iterator[Year]:
    """Four eyes as production has them; what it took is printed at the end, for `-s` to show."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("django.conf.settings.FOUR_EYES", True)
        writer, approver, archivist = (Person(chromium, address, name, PASSWORD) for name in PEOPLE)
        played = Year(writer, approver, archivist, Public(writer.page.request, address), Clock())
        yield played
        played.tells()
        for person in (writer, approver, archivist):
            person.context.close()


@pytest.fixture(autouse=True)
def nothing_is_complained_of(year: Year) -> Iterator[None]:
    """By any of the three browsers, or by axe of what they show."""
    yield
    assert [person.complained() for person in (year.writer, year.approver, year.archivist)] == [[], [], []]
