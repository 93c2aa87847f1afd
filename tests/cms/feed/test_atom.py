"""The feed as a feed reader gets it."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cms.record.models import Edition, Head
from cms.record.recording import recording
from goals.models import GoalPage
from tests.factories.goals import make_goal

ATOM = "{http://www.w3.org/2005/Atom}"
FEED = "/andringar.atom"
PATH = "/kommunens-mal-och-budget/mal-2024/infrastruktur/"


@pytest.fixture
def goal(db: None) -> GoalPage:
    return make_goal()


@pytest.fixture(params=["cms.urls", "cms.urls_public"])
def everywhere(request: Any, settings: Any) -> Iterator[None]:
    settings.ROOT_URLCONF = request.param
    return


def feed(path: str | None = None) -> Element:
    return fromstring(Client().get(FEED, {"path": path} if path else {}).content)  # noqa: S314  # our own


def entries(path: str | None = None) -> list[Element]:
    return feed(path).findall(f"{ATOM}entry")


def text(element: Element, name: str) -> str:
    return element.findtext(f"{ATOM}{name}") or ""


def links(element: Element) -> dict[str, str]:
    return {link.attrib["rel"]: link.attrib["href"] for link in element.findall(f"{ATOM}link")}


def publish(goal: GoalPage, statement: str, **more: str) -> str:
    with recording(**more):
        goal.statement = statement
        goal.save()
    return Head.objects.get().instant.isoformat().replace("+00:00", "Z")


def test_feed_is_served_by_both_processes(goal: GoalPage, everywhere: None) -> None:
    answer = Client().get(FEED)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    assert len(entries()) == 4
    assert "Set-Cookie" not in answer
    assert "Cookie" not in answer["Vary"]


def test_feed_has_all_that_the_format_demands(goal: GoalPage) -> None:
    root = feed()
    assert root.tag == f"{ATOM}feed"
    assert text(root, "title") == "Ändringar på Mål och budget"
    assert text(root, "id") == "tag:127.0.0.1,2024-01-01:andringar"
    assert text(root, "updated") == text(entries()[0], "updated") != ""
    assert text(root.find(f"{ATOM}author") or root, "name") == "Mål och budget"
    assert links(root) == {"alternate": "http://127.0.0.1:8000/", "self": "http://127.0.0.1:8000/andringar.atom"}
    for entry in entries():
        assert {child.tag.removeprefix(ATOM) for child in entry} >= {"id", "title", "updated", "link", "summary"}


def test_correction_tells_its_note_and_leads_to_what_it_was(goal: GoalPage) -> None:
    at = publish(goal, "Två", kind="CORRECTION", note="Fel <ord> & siffra")
    entry = entries(PATH)[0]
    edition = Edition.objects.latest("sequence")
    page = f"http://127.0.0.1:8000{PATH}"
    assert text(entry, "title") == "Rättad: Infrastruktur"
    assert text(entry, "summary") == "Fel &lt;ord&gt; &amp; siffra"
    assert text(entry, "id") == f"tag:127.0.0.1,{at[:10]}:andring/{edition.sequence}"
    found = links(entry)
    assert found["alternate"] == page
    start, end = found["related"].removeprefix(f"{page}?skillnad=").split("/")
    assert start < end == at


def test_withdrawn_page_leads_to_its_last_day(goal: GoalPage) -> None:
    with recording(note="Uppgick i ett annat"):
        goal.unpublish()
    entry = entries(PATH)[0]
    assert (text(entry, "title"), text(entry, "summary")) == ("Avpublicerad: Infrastruktur", "Uppgick i ett annat")
    assert links(entry)["alternate"].startswith(f"http://127.0.0.1:8000{PATH}?asOf=")


def test_path_holds_its_own_changes_only(goal: GoalPage) -> None:
    make_goal(goal.get_parent(), "Kultur")
    assert [text(entry, "title") for entry in entries(PATH)] == ["Ny sida: Infrastruktur"]
    assert text(feed(PATH), "id") == f"tag:127.0.0.1,2024-01-01:andringar{PATH}"


def test_ids_stay_when_more_is_published(goal: GoalPage) -> None:
    before = [text(entry, "id") for entry in entries()]
    publish(goal, "Två")
    assert [text(entry, "id") for entry in entries()][1:] == before


def test_reader_who_has_it_is_told_so(goal: GoalPage) -> None:
    answer = Client().get(FEED)
    assert answer["Cache-Control"] == "public, max-age=10, stale-while-revalidate=30, stale-if-error=86400"
    again = Client().get(FEED, headers={"If-None-Match": answer["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", answer["ETag"])
    assert Client().get(FEED, headers={"If-Modified-Since": answer["Last-Modified"]}).status_code == 304
    publish(goal, "Två")
    assert Client().get(FEED, headers={"If-None-Match": answer["ETag"]}).status_code == 200


def test_feed_holds_fifty_entries_and_never_a_draft(goal: GoalPage) -> None:
    for number in range(50):
        publish(goal, f"Mening {number}")
    goal.title = "Hemligt"
    goal.save_revision()
    assert len(entries()) == 50
    assert "Hemligt" not in Client().get(FEED).content.decode()


def test_empty_feed_is_a_feed(db: None) -> None:
    assert (len(entries()), text(feed(), "updated")) == (0, "1970-01-01T00:00:00+00:00")


def test_what_no_xml_can_hold_is_left_out(goal: GoalPage) -> None:
    publish(goal, "Två", kind="CORRECTION", note="Fel\x0b ord")
    assert text(entries()[0], "summary") == "Fel ord"


@pytest.mark.parametrize("path", ["mal", "//a/", "/a?b/", "/" + "a" * 2001])
def test_what_is_no_path_is_refused(db: None, path: str) -> None:
    answer = Client().get(FEED, {"path": path})
    assert (answer.status_code, answer["Cache-Control"]) == (400, "no-store")


def test_feed_costs_two_statements(goal: GoalPage) -> None:
    with CaptureQueriesContext(connection) as queries:
        Client().get(FEED)
    assert len([query for query in queries if "record_" in query["sql"]]) == 2


def test_database_that_is_down_is_no_feed(settings: Any, django_db_setup: None, django_db_blocker: Any) -> None:
    connections.databases["gone"] = {**connection.settings_dict, "HOST": "127.0.0.1", "PORT": "1"}
    settings.RECORD_DATABASE = "gone"
    with django_db_blocker.unblock():
        answer = Client().get(FEED)
    del connections.databases["gone"], connections["gone"]
    assert (answer.status_code, answer["Retry-After"], answer["Cache-Control"]) == (503, "5", "no-store")
