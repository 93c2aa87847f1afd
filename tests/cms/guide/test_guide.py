"""The guide in the admin: for everyone who may log in, page by page, searched, and one step away where it helps."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse

from cms.guide.markdown import read
from cms.guide.pages import guide
from cms.guide.places import all_places
from cms.guide.search import search
from tests.factories.goals import make_landing, make_plan
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make_user())
    return client


def shown(client: Client, address: str) -> BeautifulSoup:
    answer = client.get(address)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def words(page: BeautifulSoup, selector: str) -> list[str]:
    return [" ".join(part.get_text(" ").split()) for part in page.select(selector)]


def test_page_has_its_contents_and_the_pages_beside_it(editor: Client) -> None:
    page = shown(editor, "/admin/handbok/nytt-ar/")
    assert words(page, "h1") == ["Ett nytt år"]
    assert words(page, ".guide-contents a") == ["Det som följer med", "Uppdrag som inte är klara", "Allt blir utkast"]
    assert words(page, ".guide-turn a") == ["Skrivbordet", "Logga in säkrare"]
    assert page.select_one(".guide-contents a[href='#det-som-följer-med']") is not None
    assert page.select_one("#det-som-följer-med") is not None
    assert words(page, ".guide-aside [aria-current]") == ["Ett nytt år"]


def test_everyone_who_may_log_in_reads_it(client: Client) -> None:
    user = make_user("u", is_superuser=False)
    user.groups.add(Group.objects.get(name="Utvecklare"))
    client.force_login(user)
    assert [client.get(page.url).status_code for page in guide().values()] == [200] * len(guide())
    client.logout()
    assert client.get("/admin/handbok/").status_code == 302


def test_search_finds_sections_by_other_forms_of_the_words(editor: Client) -> None:
    page = shown(editor, "/admin/handbok/?q=uppdragens+nämnder")
    assert words(page, ".guide-title") == [f"{len(page.select('.guide-found li'))} avsnitt om ”uppdragens nämnder”"]
    assert "Klistra in uppdrag: Bra att veta" in words(page, ".guide-found h3")
    page = shown(editor, "/admin/handbok/?q=rättar")
    assert words(page, ".guide-found h3")[0] == "Rätta"
    assert words(page, ".guide-found mark")[0].casefold().startswith("rätt")
    assert words(shown(editor, "/admin/handbok/?q=skyffel"), ".guide-title") == ["Inget om ”skyffel”"]


def test_what_is_searched_for_is_shown_as_it_was_written(editor: Client) -> None:
    page = shown(editor, "/admin/handbok/?q=<script>alert(1)</script>")
    assert words(page, ".guide-title") == ["Inget om ”<script>alert(1)</script>”"]
    assert [found.excerpt for found in search(guide().values(), "<b>")] == []


def test_html_in_a_file_is_text() -> None:
    text = read("# A\n\n<script>alert(1)</script>", str)
    assert text.html == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"


def test_only_pictures_of_the_guide_are_served(editor: Client) -> None:
    name = next(Path(link).name for page in guide().values() for link in page.text.pictures)
    answer = editor.get(reverse("guide_picture", args=[name]))
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    assert editor.get(reverse("guide_picture", args=["skrivbordet.txt"])).status_code == 404
    assert editor.get("/admin/handbok/README/").status_code == 404
    assert editor.get("/admin/handbok/finns-inte/").status_code == 404


def test_own_pages_lead_to_the_page_that_helps(editor: Client) -> None:
    plan = make_plan(make_landing())
    asked = {
        reverse("desk:index"): "/admin/handbok/skrivbordet/",
        reverse("desk:new_year", args=[plan.pk]): "/admin/handbok/nytt-ar/",
        reverse("desk:batch", args=[plan.pk]): "/admin/handbok/flera-sidor/",
        reverse("advice_report"): "/admin/handbok/kontroller-och-rad/#för-hela-webbplatsen",
        reverse("wagtailadmin_pages:edit", args=[plan.pk]): "/admin/handbok/skriva/",
        reverse("library_register"): "/admin/handbok/samtycke/",
        reverse("wagtailsnippets_goals_kpi:list"): "/admin/handbok/skriva/#uppdrag-uppföljningar-och-nyckeltal",
    }
    found = {address: [str(link["href"]) for link in shown(editor, address).select(".guide-here")] for address in asked}
    assert found == {address: [there] for address, there in asked.items()}


def test_places_are_addresses_of_the_admin_and_sections_of_the_guide() -> None:
    places = {name: told for register in all_places() for name, told in register.items()}
    sections = {slug: {"", *re.findall(r'id="([^"]+)"', page.text.html)} for slug, page in guide().items()}
    told = {name: there.partition("#")[::2] for name, there in places.items()}
    assert {name: there for name, there in told.items() if there[1] not in sections.get(there[0], ())} == {}
    assert set(places) <= set(names(get_resolver()))


def names(resolver: URLResolver, space: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from names(pattern, f"{space}{pattern.namespace}:" if pattern.namespace else space)
        else:
            yield f"{space}{pattern.name}"


def test_wagtails_own_guide_is_nowhere(editor: Client) -> None:
    plan = make_plan(make_landing())
    for address in (reverse("wagtailadmin_home"), reverse("wagtailadmin_pages:edit", args=[plan.pk])):
        text = editor.get(address).content.decode()
        assert "guide.wagtail.org" not in text
        assert "/admin/handbok/" in text
