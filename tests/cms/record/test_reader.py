from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.record.instants import InvalidInstant
from cms.record.models import Head
from cms.record.reader import open_snapshot
from tests.cms.record.conftest import Shelf

pytestmark = pytest.mark.django_db


def test_empty_record_has_nothing() -> None:
    snapshot = open_snapshot()
    assert snapshot.get("note:a") is None
    assert snapshot.resolve("/a/", "sv").kind == "unknown"
    assert snapshot.version == 0


def test_past_instant_shows_what_was_public_then(shelf: Shelf) -> None:
    shelf.put("a", "Ett")
    then = Head.objects.get().instant
    shelf.put("a", "Två")
    old, new = open_snapshot(then).get("note:a"), open_snapshot().get("note:a")
    assert old is not None and old.document["title"] == "Ett"
    assert new is not None and new.document["title"] == "Två"
    assert open_snapshot(then - timedelta(microseconds=1)).get("note:a") is None


def test_moved_page_answers_at_its_former_path(shelf: Shelf) -> None:
    shelf.put("a", "Ett", path="/gammal/")
    shelf.put("a", "Ett", path="/ny/")
    found = open_snapshot().resolve("/gammal/", "sv")
    assert (found.kind, found.edition.path if found.edition else "") == ("moved", "/ny/")


def test_future_instant_is_refused(shelf: Shelf) -> None:
    with pytest.raises(InvalidInstant, match="future"):
        open_snapshot(datetime.now(UTC) + timedelta(minutes=5)).get("note:a")


def test_references_come_in_one_statement(shelf: Shelf) -> None:
    for name in "bcd":
        shelf.put(name, name)
    shelf.put("a", "Ett", links=[{"ref": f"note:{name}"} for name in "bcd"], text='<a data-ref="note:e">e</a>')
    snapshot = open_snapshot()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert snapshot.get("note:a") is not None
        assert [snapshot.get(f"note:{name}") is not None for name in "bcde"] == [True, True, True, False]
    assert len(queries) == 2


def test_editions_are_paged_newest_first(shelf: Shelf) -> None:
    for title in ("Ett", "Två", "Tre"):
        shelf.put("a", title)
    page = open_snapshot().editions_of("note:a", first=2)
    assert [edition.number for edition in page.editions] == [3, 2]
    assert (page.total, page.more) == (3, True)
    rest = open_snapshot().editions_of("note:a", first=2, after=2)
    assert ([edition.number for edition in rest.editions], rest.more) == ([1], False)


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("stadsdel", "stadsdelar"), ("målet", "malet"), ("målet", "mål"), ("mål", "målet"),
        ("uppdraget", "uppdrag"), ("uppdragen", "uppdraget"), ("kommunens", "kommun"), ("Östersund", "ostersund"),
    ],
)  # fmt: skip
def test_search_finds_swedish_inflections(shelf: Shelf, written: str, asked: str) -> None:
    shelf.put("a", f"Det här handlar om {written} och annat")
    shelf.put("b", "En helt annan sak")
    found = open_snapshot().search(asked, "sv", ["Note"], first=10)
    assert [(hit.edition.key, f"<mark>{written}</mark>" in hit.extract) for hit in found.hits] == [("note:a", True)]
    assert found.total == 1


def test_search_extract_escapes_what_was_written(shelf: Shelf) -> None:
    shelf.put("a", "<script>mål</script>")
    (hit,) = open_snapshot().search("mål", "sv", ["Note"], first=10).hits
    assert hit.extract == "&lt;script&gt;<mark>mål</mark>&lt;/script&gt;"


def test_search_speaks_of_the_instant(shelf: Shelf) -> None:
    shelf.put("a", "Cykelbanor")
    then = Head.objects.get().instant
    shelf.put("a", "Gångvägar")
    assert open_snapshot().search("cykelbana", "sv", ["Note"], first=10).total == 0
    assert open_snapshot(then).search("cykelbanor", "sv", ["Note"], first=10).total == 1
