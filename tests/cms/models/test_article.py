import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from cms.models import ArticlePage
from cms.validation import problems_of
from tests.factories.site import make_article, make_document, make_home, make_image, make_user

pytestmark = pytest.mark.django_db


def figure(image_id: int | None, **fields: str) -> dict[str, object]:
    value = {"image": image_id, "alt": "", "decorative": "INHERIT", "caption": "", **fields}
    return {"id": "a0000000-0000-4000-8000-000000000001", "type": "figure", "value": {"figure": value}}


def changes(client: Client, before: list[dict[str, object]], after: list[dict[str, object]]) -> str:
    """The comparison's row for the running text, deletions in -…- and additions in +…+."""
    page = make_article(make_home(), live=False)
    revisions = []
    for body in (before, after):
        page.body = body
        revisions.append(page.save_revision().pk)
    client.force_login(make_user())
    url = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, *revisions])
    cell = BeautifulSoup(client.get(url).content, "html.parser").select("td.comparison")[0]
    for sign, name in (("+", "addition"), ("-", "deletion")):
        for mark in cell.select(f".{name}"):
            mark.string = f"{sign}{mark.text}{sign}"
    return " ".join(cell.get_text(" ").split())


def test_picture_and_its_words_are_compared(client: Client) -> None:
    first, second = make_image("Sjön"), make_image("Berget")
    words = changes(client, [figure(first.pk, caption="Kväll")], [figure(second.pk, caption="Natt")])
    assert "Bild -Sjön- +Berget+" in words
    assert "Bildtext -Kväll- +Natt+" in words


def test_film_is_compared_by_its_address_without_being_fetched(client: Client) -> None:
    block = {"id": "a0000000-0000-4000-8000-000000000002", "type": "embed"}
    before = {**block, "value": {"url": "https://film.invalid/ett", "title": "Fullmäktige"}}
    after = {**block, "value": {"url": "https://film.invalid/ett", "title": "Kommunfullmäktige"}}
    words = changes(client, [before], [after])
    assert "Filmens adress https://film.invalid/ett" in words
    assert "Filmens titel -Fullmäktige- +Kommunfullmäktige+" in words


def test_document_list_is_compared_by_titles(client: Client) -> None:
    block = {"id": "a0000000-0000-4000-8000-000000000003", "type": "documents"}
    item = {"type": "item", "id": "b0000000-0000-4000-8000-000000000001"}
    lists = [
        [{**block, "value": {"heading": "", "documents": [{**item, "value": make_document(title).pk}]}}]
        for title in ("Budget 2023", "Budget 2024")
    ]
    words = changes(client, *lists)
    assert "2023" in words
    assert "2024" in words


def found(body: list[dict[str, object]]) -> list[tuple[str, str]]:
    page: ArticlePage = make_article(make_home(), live=False, body=body)
    return [(problem.field, problem.message) for problem in problems_of(page)]


def test_picture_in_running_text_needs_words() -> None:
    assert found([figure(make_image().pk)]) == [
        (
            "body.0.alt",
            "Block 1, bild: alternativtext saknas. Skriv vad bilden säger här, eller ange att den bara är utsmyckning.",
        )
    ]


def test_picture_in_running_text_is_chosen() -> None:
    assert found([figure(None)]) == [
        ("body.0.image", "Block 1, bild: ingen bild är vald. Välj en, eller ta bort blocket.")
    ]


def test_decorative_picture_in_running_text_is_right() -> None:
    assert found([figure(make_image().pk, decorative="YES")]) == []
