from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Collection, CollectionViewRestriction

from cms.models import Image
from cms.record.recording import recording
from tests.asking import ask
from tests.cms.schema.conftest import Site
from tests.factories.goals import make_landing

ARTICLE = """{ page(path: "/sa-styrs-kommunen/") { ... on Article {
    lead { html plain }
    body {
      __typename
      ... on FigureBlock { figure { alt decorative caption image { credit width height focalPoint { x } } } }
      ... on TableBlock { caption header rows }
      ... on DocumentsBlock { listHeading documents { title mimeType fileSize language accessible publishedOn } }
      ... on EmbedBlock { url title provider }
    }
} } }"""


def article() -> dict[str, Any]:
    return dict(ask(ARTICLE)["page"])


def test_every_block_of_an_article(image: Image) -> None:
    picture = {"credit": "Ada", "width": 640, "height": 480, "focalPoint": None}
    document = {
        "title": "Mål och budget",
        "mimeType": "text/plain",
        "fileSize": 9,
        "language": "sv",
        "accessible": False,
        "publishedOn": None,
    }
    figure = {"alt": "Ett torg", "decorative": False, "caption": "Torget i juni", "image": picture}
    assert article()["body"] == [
        {"__typename": "FigureBlock", "figure": figure},
        {"__typename": "FigureBlock", "figure": {**figure, "alt": "", "decorative": True, "caption": "En rad"}},
        {"__typename": "TableBlock", "caption": "Skatten", "header": "ROW", "rows": [["År", "Kronor"], ["2024", "5"]]},
        {"__typename": "DocumentsBlock", "listHeading": "Läs mer", "documents": [document]},
        {
            "__typename": "EmbedBlock",
            "url": "https://www.youtube.com/watch?v=1",
            "title": "Mötet",
            "provider": "YouTube",
        },
    ]


def test_links_in_text_are_real_paths(site: Site) -> None:
    file = site.document.file.name
    assert article()["lead"] == {
        "html": f'<p>Se <a href="/">starten</a>, <a href="/media/{file}">protokollet</a> '
        'och <a href="https://example.org/">mer</a>.</p>',
        "plain": "Se starten, protokollet och mer.",
    }


def test_links_and_pictures_that_are_private_are_gone(site: Site, image: Image) -> None:
    closed = Collection.get_first_root_node().add_child(name="Internt")
    with recording():
        CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
        for item in (image, site.document):
            item.collection = closed
            item.save()
    answer = article()
    assert "protokollet och" in answer["lead"]["html"]
    assert "/media/" not in answer["lead"]["html"]
    assert answer["body"][0]["figure"] is None
    assert answer["body"][3]["documents"] == []


def test_article_costs_two_statements(image: Image) -> None:
    with CaptureQueriesContext(connection) as queries:
        article()
    assert len(queries) == 2


def test_start_page_has_sections_with_links(site: Site) -> None:
    home = ask(
        '{ page(path: "/") { ... on Home { sections { heading linkText text { plain } link { title path } } } } }'
    )
    link = {"title": "Så styrs kommunen", "path": "/sa-styrs-kommunen/"}
    assert home["page"]["sections"] == [
        {"heading": "Styrning", "linkText": None, "text": {"plain": "Läs."}, "link": link},
        {"heading": "Mer", "linkText": None, "text": {"plain": ""}, "link": None},
    ]


def test_breadcrumbs_and_seo(site: Site) -> None:
    landing = make_landing(site.home, lead="<p>" + "ord " * 60 + "</p>", seo_title="Målen")
    answer = ask("{ goalsAndBudget { breadcrumbs { title path locale } seo { title description canonicalPath } } }")
    assert answer["goalsAndBudget"] == {
        "breadcrumbs": [{"title": "Hem", "path": "/", "locale": "sv"}],
        "seo": {
            "title": "Målen",
            "description": "ord " * 39 + "…",
            "canonicalPath": f"/{landing.slug}/",
        },
    }
    assert ask('{ page(path: "/") { seo { description image { id } } } }') == {
        "page": {"seo": {"description": "Om oss", "image": None}}
    }
