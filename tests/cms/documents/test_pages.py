from hashlib import sha256

import pytest
from wagtail.models import Locale

from cms.documents.article import article
from cms.documents.media import document, image
from cms.documents.start import home
from cms.models import HomeSection
from tests.factories.site import make_article, make_document, make_home, make_image

pytestmark = pytest.mark.django_db


def test_frame_of_a_page() -> None:
    start = make_home()
    page = make_article(start, seo_title="Titel", is_example=True, example_fields=["lead"])
    built = article(page)
    key = f"page:{page.translation_key}:sv"
    assert built.document == {
        "format": 1,
        "type": "Article",
        "key": key,
        "title": "Så styrs kommunen",
        "slug": "sa-styrs-kommunen",
        "path": "/sa-styrs-kommunen/",
        "locale": "sv",
        "content_locale": "sv",
        "translation_key": str(page.translation_key),
        "ancestors": [f"page:{start.translation_key}:sv"],
        "seo": {"title": "Titel", "description": None, "image": None},
        "is_example": True,
        "example_fields": ["lead"],
        "content": {"lead": {"html": "", "plain": ""}, "body": []},
    }
    assert (built.required, built.name) == ([], "")


def test_start_page_stands_at_the_root() -> None:
    built = home(make_home())
    assert (built.document["path"], built.document["ancestors"]) == ("/", [])


def test_never_saved_page_knows_its_place() -> None:
    start = make_home()
    page = make_article(start)
    page.pk = None
    page.set_url_path(start)
    assert article(page).document["ancestors"] == [f"page:{start.translation_key}:sv"]


def test_alias_says_which_language_it_is_in() -> None:
    copy = make_home().copy_for_translation(Locale.objects.create(language_code="en"), alias=True)
    built = home(copy)
    assert (built.document["locale"], built.document["content_locale"]) == ("en", "sv")


def test_sections_link_by_key() -> None:
    start = make_home()
    page = make_article(start)
    start.sections = [HomeSection(heading="Styrning", text="<p>Läs.</p>", link_text="Mer", link_page=page)]
    built = home(start)
    assert built.document["content"]["sections"] == [
        {
            "id": str(start.sections.all()[0].uuid),
            "heading": "Styrning",
            "text": {"html": "<p>Läs.</p>", "plain": "Läs."},
            "link_text": "Mer",
            "link": {"ref": f"page:{page.translation_key}:sv"},
        }
    ]
    assert built.search == [("A", "Hem"), ("B", ""), ("C", "Styrning\nLäs.")]


def test_image_tells_nothing_of_persons_and_names_its_original() -> None:
    instance = make_image("Torget", alt="Ett torg", legal_basis="Samtycke", photographer="Ada")
    built = image(instance).document
    assert set(built) == {
        "format", "type", "key", "title", "width", "height", "alt", "decorative", "caption", "credit", "licence",
        "focal_point", "placeholder", "renditions", "original",
    }  # fmt: skip
    assert set(built["renditions"]) == {"THUMBNAIL", "CARD", "HERO", "NATURAL"}
    assert (built["alt"], built["decorative"], built["caption"], built["credit"]) == ("Ett torg", False, None, "Ada")


def test_document_tells_what_a_reader_wants_to_know_before_opening_it() -> None:
    instance = make_document("Protokoll", accessible=True)
    assert document(instance).document == {
        "format": 1,
        "type": "Document",
        "key": f"document:{instance.uuid}",
        "title": "Protokoll",
        "name": instance.file.name,
        "mime_type": "text/plain",
        "file_size": 9,
        "sha256": sha256(b"Protokoll").hexdigest(),
        "language": "sv",
        "accessible": True,
        "published_on": None,
    }
