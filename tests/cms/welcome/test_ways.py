"""The first page leads each role to its work, and only there."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from cms.people.groups import ADMINISTRATORS, ARCHIVISTS, COMMUNICATORS, DEVELOPERS
from cms.welcome.ways import ways_for
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db

ARCHIVE = ["Offentlig historik", "Personer i bilder", "Maskering", "Export för arkivet"]
TECHNIQUE = ["API för utvecklare", "Schema", "Webhookar"]
OFFICE = ["Användare", "Säkerhetslogg"]


def logged_in(client: Client, group: str) -> Client:
    user = make_user("nagon", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=group))
    client.force_login(user)
    return client


def ways(client: Client) -> dict[str, str]:
    page = BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser")
    return {link.get_text(): str(link["href"]) for link in page.select(".ways a")}


@pytest.mark.parametrize(
    ("group", "wanted"),
    [(COMMUNICATORS, []), (ARCHIVISTS, ARCHIVE), (DEVELOPERS, TECHNIQUE), (ADMINISTRATORS, TECHNIQUE + OFFICE)],
)
def test_first_page_leads_to_what_the_role_may_do(client: Client, group: str, wanted: list[str]) -> None:
    found = ways(logged_in(client, group))
    assert list(found) == wanted
    assert {address: client.get(address).status_code for address in found.values()} == dict.fromkeys(
        found.values(), 200
    )


def test_who_may_everything_is_led_everywhere(client: Client) -> None:
    client.force_login(make_user())
    assert list(ways(client)) == [*ARCHIVE, *TECHNIQUE, *OFFICE]


def test_ways_ask_the_database_nothing_more(django_assert_num_queries: Any) -> None:
    user = make_user("arkivarie", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=ARCHIVISTS))
    assert user.has_perm("wagtailadmin.access_admin")
    with django_assert_num_queries(0):
        assert list(ways_for(user)) == ["Arkivet"]
