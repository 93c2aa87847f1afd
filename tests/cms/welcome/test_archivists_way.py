"""An archivist is led from the first page to masking and export, and meets no closed door on the way."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from cms.models import ArticlePage
from cms.people.groups import ARCHIVISTS, DEVELOPERS
from cms.publishing.keys import page_key
from tests.factories.site import make_article, make_home, make_user

pytestmark = pytest.mark.django_db

HOME, INDEX = reverse("wagtailadmin_home"), reverse("public_history_index")


def logged_in(client: Client, group: str) -> Client:
    user = make_user("nagon", is_superuser=False, is_staff=False)
    user.groups.add(Group.objects.get(name=group))
    client.force_login(user)
    return client


@pytest.fixture
def article() -> ArticlePage:
    """Published twice, under another title each time."""
    page = make_article(make_home(), "Torget")
    page.title = "Nya torget"
    page.save_revision().publish()
    return page


def addresses(html: str, at: str) -> Iterator[str]:
    """What a page and the menu beside it lead to."""
    found = [link["href"] for link in BeautifulSoup(html, "html.parser").select("a[href]")]
    found += re.findall(r'"url": "(/admin/[^"]*)"', html)
    for address in found:
        whole = urljoin(at, str(address)).partition("#")[0]
        if whole.startswith("/admin/") and "logout" not in whole:
            yield whole


def test_no_link_of_the_archivists_leads_to_a_closed_door(client: Client, article: ArticlePage) -> None:
    logged_in(client, ARCHIVISTS)
    queue, seen, closed = [HOME, f"{INDEX}?visa=alla", f"{reverse('masking:index')}?q=torget"], set[str](), {}
    while queue:
        address = queue.pop()
        if address in seen or address.startswith("/admin/handbok/"):
            continue
        seen.add(address)
        answer = client.get(address)
        if answer.status_code != 200:
            closed[address] = answer.status_code
        elif "text/html" in answer["Content-Type"]:
            queue += addresses(answer.content.decode(), address)
    assert closed == {}
    key = page_key(article)
    wanted = {reverse("public_history", args=[key]), reverse("masking:object", args=[key]), reverse("archive_export")}
    assert wanted <= seen


@pytest.mark.parametrize("group", [ARCHIVISTS, DEVELOPERS])
def test_search_of_the_first_page_finds_what_was_public_for_who_has_no_pages(
    client: Client, article: ArticlePage, group: str
) -> None:
    page = BeautifulSoup(logged_in(client, group).get(HOME).content, "html.parser")
    form = page.select_one("form[role=search]")
    assert form is not None
    assert form["action"] == INDEX
    asked = {str(field["name"]): str(field.get("value", "")) for field in form.select("input[name]")} | {"q": "torget"}
    found = BeautifulSoup(client.get(INDEX, asked).content, "html.parser").select("td.title")
    assert [cell.get_text(strip=True) for cell in found] == ["Nya torget"]


def test_search_of_the_first_page_is_wagtails_for_who_has_pages(client: Client, article: ArticlePage) -> None:
    client.force_login(make_user())
    form = BeautifulSoup(client.get(HOME).content, "html.parser").select_one("form[role=search]")
    assert form is not None
    assert str(form["action"]).startswith(reverse("wagtailadmin_explore_root"))
