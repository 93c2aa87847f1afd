"""What a front-end developer finds in the admin, and may do there."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.utils import timezone
from wagtail.models import ModelLogEntry

from cms.people.groups import DEVELOPERS
from cms.webhooks.models import Delivery
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8G"


@pytest.fixture
def developer() -> Client:
    user = make_user("kim", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=DEVELOPERS))
    client = Client()
    client.force_login(user)
    return client


def words(response: Any) -> str:
    page = BeautifulSoup(response.content, "html.parser").select_one("main")
    return " ".join(page.get_text(" ").split()) if page else ""


def test_page_lists_each_stored_operation_with_its_budget(developer: Client) -> None:
    page = BeautifulSoup(developer.get("/admin/utvecklare/").content, "html.parser")
    rows = [[cell.get_text() for cell in row.select("td")][:4] for row in page.select("tbody tr")]
    assert ["goal", "alla", "174", "4"] in rows
    assert ["sample/council-assignments", "sample", "20", "4"] in rows


def test_receivers_are_named_without_address_or_secret(developer: Client, settings: Any) -> None:
    settings.WEBHOOKS = [{"url": "https://www.exempel.se/api/hemlig-del", "secret": SECRET}]
    told = words(developer.get("/admin/utvecklare/"))
    assert "Får veta vad som blir offentligt: www.exempel.se." in told
    assert SECRET not in told and "hemlig-del" not in told


def test_schema_is_read_where_production_has_no_editor_for_questions(developer: Client) -> None:
    page = developer.get("/admin/utvecklare/schema/").content.decode()
    assert "Query editor" not in page and "politicalText" in page
    assert developer.get("/admin/utvecklare/schema/reference.css")["Content-Type"] == "text/css"


def test_given_up_message_is_sent_again_and_told(developer: Client) -> None:
    lost = Delivery.objects.create(target="https://example.org/", payload="{}", due_at=None, given_up_at=timezone.now())
    assert "Skicka igen" in words(developer.get(f"/admin/webhookar/inspect/{lost.pk}/"))
    developer.post(f"/admin/utvecklare/webhook/{lost.pk}/igen/")
    lost.refresh_from_db()
    assert lost.given_up_at is None and lost.due_at is not None
    entry = ModelLogEntry.objects.get(action="people.webhooks")
    assert (entry.user and entry.user.username, entry.message) == ("kim", "Skickade 1 om igen")
