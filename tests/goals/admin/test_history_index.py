"""What the editors no longer have, the record still has; and editors find it."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from cms.publishing.keys import page_key
from cms.record.recording import recording
from goals.models import GoalPage
from tests.factories.goals import make_goal
from tests.factories.site import make_user

pytestmark = pytest.mark.django_db


def listed(editor: Client, **asked: str) -> list[tuple[str, ...]]:
    """Title, address, state and reason."""
    page = BeautifulSoup(editor.get(reverse("public_history_index"), asked).content, "html.parser")
    rows = [[cell.get_text(strip=True) for cell in row.select("td")] for row in page.select("tbody tr")]
    return [(title, path.rpartition("mal-2024/")[2], now, reason) for title, path, _, now, _, reason in rows]


@pytest.fixture
def gone(goal: GoalPage) -> GoalPage:
    """Renamed, moved, and then deleted for a reason."""
    goal.title, goal.slug = "Vägar", "vagar"
    goal.save_revision().publish()
    with recording(reason="Uppgick i ett annat mål."):
        goal.delete()
    return goal


def test_what_is_gone_is_listed_with_the_reason(editor: Client, goal: GoalPage) -> None:
    hidden = make_goal(goal.get_parent(), "Utbildning")
    assert listed(editor) == []
    hidden.unpublish()
    with recording(reason="Uppgick i ett annat mål."):
        goal.delete()
    assert listed(editor) == [
        ("Infrastruktur", "infrastruktur/", "borttagen", "Uppgick i ett annat mål."),
        ("Utbildning", "utbildning/", "inte offentlig", ""),
    ]


@pytest.mark.parametrize("query", ["ä" * 3000, "_", "a_b", "%", "\\", "'", "!&|(:*"])
def test_any_question_has_an_answer(editor: Client, gone: GoalPage, query: str) -> None:
    assert listed(editor, q=query) == []


def test_page_is_found_by_what_it_was_called_and_where_it_stood(editor: Client, gone: GoalPage) -> None:
    row = ("Vägar", "vagar/", "borttagen", "Uppgick i ett annat mål.")
    for query in ("struktur", "/infrastruktur/", "vägar", "mal-2024/vagar"):
        assert listed(editor, q=query) == [row], query
    for query in ("100 %", "_", "Skola"):
        assert listed(editor, q=query) == [], query


def test_all_pages_are_listed_where_that_is_wanted(editor: Client, goal: GoalPage) -> None:
    found = listed(editor, visa="alla", q="infra")
    assert found == [("Infrastruktur", "infrastruktur/", "offentlig", "")]


def test_history_of_a_deleted_page_is_read_by_editors_who_never_had_it(gone: GoalPage, client: Client) -> None:
    url = reverse("public_history", args=[page_key(gone)])
    assert client.get(url).status_code == 302
    client.force_login(make_user("ada"))
    page = BeautifulSoup(client.get(url).content, "html.parser")
    assert "Vägar" in page.select_one("main").get_text()  # type: ignore[union-attr]
    assert len(page.select(".public-edition")) == 3
    assert [link["href"].partition("?")[0] for link in page.select(".public-edition a")] == [
        "/kommunens-mal-och-budget/mal-2024/vagar/",
        "/kommunens-mal-och-budget/mal-2024/infrastruktur/",
    ]
    assert client.get(reverse("public_review", args=[page_key(gone)])).status_code == 404


def test_history_that_somebody_may_not_read_is_named_and_leads_nowhere(client: Client, goal: GoalPage) -> None:
    """The history of what editors still have shows their drafts too."""
    other = make_goal(goal.get_parent(), "Utbildning")
    goal.unpublish()
    with recording():
        other.delete()
    developer = make_user("ada", is_superuser=False)
    developer.groups.set([Group.objects.get(name="Utvecklare")])
    client.force_login(developer)
    page = BeautifulSoup(client.get(reverse("public_history_index")).content, "html.parser")
    titles = {cell.get_text(strip=True): cell.find("a") for cell in page.select("td.title")}
    assert sorted(titles) == ["Infrastruktur", "Utbildning"]
    assert titles["Infrastruktur"] is None
    assert [client.get(link["href"]).status_code for link in titles.values() if link] == [200]


def test_reports_lead_there(editor: Client) -> None:
    assert reverse("public_history_index") in editor.get(reverse("wagtailadmin_home")).content.decode()
