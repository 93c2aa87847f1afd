import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.redirects.models import Redirect

from cms.record.recording import recording
from tests.asking import ask
from tests.cms.schema.conftest import Site

ROUTE = "query ($path: String!) { route(path: $path) { status location reason page { title } } }"


def route(path: str) -> tuple[int, str | None, str | None]:
    answer = ask(ROUTE, path=path)["route"]
    return answer["status"], answer["location"], answer["page"] and answer["page"]["title"]


def test_page_is_found(site: Site) -> None:
    assert route("/sa-styrs-kommunen/") == (200, None, "Så styrs kommunen")
    assert route("/") == (200, None, "Hem")


def test_address_without_its_slash_is_redirected(site: Site) -> None:
    assert route("/sa-styrs-kommunen") == (301, "/sa-styrs-kommunen/", None)


def test_address_in_capitals_is_redirected(site: Site) -> None:
    assert route("/Sa-Styrs-Kommunen/") == (301, "/sa-styrs-kommunen/", None)
    assert route("/Finns-Inte/") == (404, None, None)


def test_address_is_understood_as_a_browser_sends_it(site: Site) -> None:
    Redirect.objects.create(old_path="/så-styrs-vi", redirect_page=site.article, is_permanent=True)
    for path in ("/så-styrs-vi/", "/s%C3%A5-styrs-vi", "/S%c3%a5-styrs-vi/"):
        assert route(path) == (301, "/sa-styrs-kommunen/", None)
    assert route("/%73a-styrs-kommunen/") == (301, "/sa-styrs-kommunen/", None)
    assert route("/%2Fexample.org/") == route("/%00/") == route("/%FF/") == (404, None, None)


def test_former_path_is_redirected(site: Site) -> None:
    site.article.slug = "styrning"
    site.article.save()
    assert route("/sa-styrs-kommunen/") == (301, "/styrning/", None)
    assert route("/styrning/") == (200, None, "Så styrs kommunen")


def test_unpublished_page_is_gone_with_its_reason(site: Site) -> None:
    with recording(note="Ersatt av en ny sida."):
        site.article.unpublish()
    assert ask(ROUTE, path="/sa-styrs-kommunen/")["route"] == {
        "status": 410,
        "location": None,
        "reason": "Ersatt av en ny sida.",
        "page": None,
    }


def test_editors_redirects_are_followed(site: Site) -> None:
    Redirect.objects.create(old_path="/gammal", redirect_page=site.article, is_permanent=True)
    Redirect.objects.create(old_path="/tillfallig", redirect_link="https://example.org/", is_permanent=False)
    assert route("/gammal/") == (301, "/sa-styrs-kommunen/", None)
    assert route("/tillfallig/") == (302, "https://example.org/", None)


@pytest.mark.parametrize("path", ["", "/finns-inte/", "sa-styrs-kommunen", "//example.org/", "/?a=1", "/a\\b/", "/\0/"])
def test_what_is_no_page_is_not_found(site: Site, path: str) -> None:
    assert route(path) == (404, None, None)
    assert ask("query ($path: String!) { page(path: $path) { title } }", path=path) == {"page": None}


def test_route_costs_one_statement_and_its_page_two_more(site: Site) -> None:
    with CaptureQueriesContext(connection) as queries:
        ask('{ route(path: "/sa-styrs-kommunen/") { page { breadcrumbs { title } translations { path } } } }')
    assert len(queries) == 3
    with CaptureQueriesContext(connection) as queries:
        route("/sa-styrs-kommunen/")
    assert len(queries) == 1
