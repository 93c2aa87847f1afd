"""A small site: a start page with two sections, and an article."""

from dataclasses import dataclass
from typing import Any

import pytest

from cms.models import ArticlePage, Document, HomePage, HomeSection, Image
from tests.factories.site import make_article, make_document, make_home, make_image

TABLE = {
    "data": [["År", "Kronor"], ["2024", "5"]],
    "table_header_choice": "row",
    "first_row_is_table_header": True,
    "first_col_is_header": False,
    "table_caption": "Skatten",
}


@dataclass
class Site:
    home: HomePage
    article: ArticlePage
    document: Document


@pytest.fixture
def site(db: None) -> Site:
    document, home = make_document(), make_home(lead="<p>Välkommen.</p>", search_description="Om oss")
    article = make_article(home, lead=_lead(home, document))
    home.sections = [HomeSection(heading="Styrning", text="<p>Läs.</p>", link_page=article), HomeSection(heading="Mer")]
    home.save()
    return Site(home, article, document)


@pytest.fixture
def image(site: Site) -> Image:
    """A picture, in an article with every kind of block."""
    image = make_image("Torget", alt="Ett torg", caption="Torget i juni", photographer="Ada")
    site.article.body = _body(image, site.document)
    site.article.save()
    return image


def _lead(home: HomePage, document: Document) -> str:
    return (
        f'<p>Se <a linktype="page" id="{home.pk}">starten</a>, '
        f'<a linktype="document" id="{document.pk}">protokollet</a> och <a href="https://example.org/">mer</a>.</p>'
    )


def _body(image: Image, document: Document) -> list[tuple[str, Any]]:
    picture = {"image": image, "alt": "", "decorative": "INHERIT", "caption": ""}
    return [
        ("figure", {"figure": picture}),
        ("figure", {"figure": {**picture, "decorative": "YES", "caption": "En rad"}}),
        ("table", {"table": TABLE}),
        ("documents", {"heading": "Läs mer", "documents": [document]}),
        ("embed", {"url": "https://www.youtube.com/watch?v=1", "title": "Mötet"}),
    ]
