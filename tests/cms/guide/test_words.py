"""The guide's files hang together: every link leads somewhere, every picture is there and says what it shows."""

from pathlib import Path

from django.conf import settings
from PIL import Image

from cms.guide.pages import FIRST, PICTURES, address, guide, slug_of
from cms.guide.places import all_places

FOLDER: Path = settings.GUIDE


def anchors(slug: str) -> set[str]:
    return {section.anchor for section in guide()[slug].text.sections}


def leads_somewhere(link: str) -> bool:
    slug, _, anchor = link.partition("#")
    return slug in guide() and (not anchor or anchor in anchors(slug))


def test_every_file_is_a_page_that_the_first_one_lists() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(guide())
    assert next(iter(guide())) == FIRST


def test_every_link_leads_to_a_page_and_a_heading_of_the_guide() -> None:
    links = [link for page in guide().values() for link in page.text.links]
    assert len(links) > 30
    assert [link for link in links if not slug_of(link) or not leads_somewhere(link.replace(".md", ""))] == []


def test_every_address_of_the_admin_leads_to_a_page_and_a_heading() -> None:
    places = [place for some in all_places() for place in some.values()]
    assert [place for place in places if not leads_somewhere(place)] == []


def test_every_picture_is_there_small_and_described() -> None:
    shown = {link: words for page in guide().values() for link, words in page.text.pictures.items()}
    stored = {f"{PICTURES}/{path.name}" for path in (FOLDER / PICTURES).glob("*.webp")}
    assert set(shown) == stored
    assert [link for link, words in shown.items() if len(words) < 20] == []
    assert sum((FOLDER / link).stat().st_size for link in shown) < 1_500_000
    assert {Image.open(FOLDER / link).format for link in shown} == {"WEBP"}


def test_links_of_the_files_lead_within_the_admin() -> None:
    assert address("skriva.md#utkast") == "/admin/handbok/skriva/#utkast"
    assert address("README.md") == "/admin/handbok/"
    assert address("pictures/dela.webp") == "/admin/handbok/bild/dela.webp"
    assert address("https://example.org/a.md") == "https://example.org/a.md"
