from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.record.recording import recording
from cms.schema.connection import encoded
from tests.asking import ask
from tests.cms.schema.conftest import Site

EDITIONS = """query ($first: Int! = 20, $after: String) { page(path: "/sa-styrs-kommunen/") {
    edition { number }
    editions(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { node { number kind note masked validFrom validTo digest page { id title } } }
    }
} }"""


def rename(site: Site, title: str, **more: str) -> None:
    with recording(**more):
        site.article.title = title
        site.article.save()


def test_editions_are_newest_first_each_with_its_page(site: Site) -> None:
    rename(site, "Två")
    rename(site, "Tre", kind="CORRECTION", note="Fel titel")
    page = ask(EDITIONS)["page"]
    nodes = [edge["node"] for edge in page["editions"]["edges"]]
    told = [(node["number"], node["kind"], node["note"], node["page"]["title"]) for node in nodes]
    assert told == [
        (3, "CORRECTION", "Fel titel", "Tre"),
        (2, "MINOR", None, "Två"),
        (1, "FIRST", None, "Så styrs kommunen"),
    ]
    assert page["edition"] == {"number": 3}
    assert [node["masked"] for node in nodes] == [False] * 3
    assert len({node["digest"] for node in nodes}) == 3


def test_editions_follow_each_other_without_gaps(site: Site) -> None:
    rename(site, "Två")
    newest, first = (edge["node"] for edge in ask(EDITIONS)["page"]["editions"]["edges"])
    assert newest["validTo"] is None
    assert first["validTo"] == newest["validFrom"]


def test_past_editions_page_has_the_ids_of_its_instant(site: Site) -> None:
    rename(site, "Två")
    newest, first = (edge["node"] for edge in ask(EDITIONS)["page"]["editions"]["edges"])
    key = f"page:{site.article.translation_key}:sv"
    assert (newest["page"]["id"], first["page"]["id"]) == (key, f"{key}@{first['validFrom']}")


def test_each_edition_tells_the_address_that_it_stood_at_and_opens_nothing_of_its_own(site: Site) -> None:
    for slug in ("styrning", "sa-styrs-kommunen"):
        site.article.slug = slug
        site.article.save()
    with CaptureQueriesContext(connection) as queries:
        page = ask('{ page(path: "/sa-styrs-kommunen/") { editions { edges { node { path } } } } }')["page"]
    paths = [edge["node"]["path"] for edge in page["editions"]["edges"]]
    assert paths == ["/sa-styrs-kommunen/", "/styrning/", "/sa-styrs-kommunen/"]
    assert len(queries) == 2


def test_editions_page_forward(site: Site) -> None:
    for title in ("Två", "Tre"):
        rename(site, title)
    page = ask(EDITIONS, first=2)["page"]["editions"]
    assert page["pageInfo"]["hasNextPage"] is True
    rest = ask(EDITIONS, first=2, after=page["pageInfo"]["endCursor"])["page"]["editions"]
    assert [edge["node"]["number"] for edge in rest["edges"]] == [1]
    assert rest["totalCount"] == 3
    assert (rest["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasPreviousPage"]) == (False, True)


def test_beyond_the_first_edition_there_are_still_as_many_in_all(site: Site) -> None:
    page = ask(EDITIONS, after=encoded("1"))["page"]["editions"]
    assert (page["totalCount"], page["edges"], page["pageInfo"]["hasNextPage"]) == (1, [], False)
