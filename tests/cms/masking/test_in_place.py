"""A picture in running text is told in its place when it has been masked."""

import json
from typing import Any

import pytest

from cms.masking.targets import document_of
from cms.models import ArticlePage, Image
from cms.publishing.keys import page_key, uuid_key
from cms.record.maskable import parts_of
from cms.record.models import Edition
from tests.asking import ask
from tests.cms.masking.conftest import REASON, edition, mask_fields, mask_file, mask_whole
from tests.factories.site import make_article, make_home

PAGE = """query ($path: String!, $asOf: DateTime) { page(path: $path, asOf: $asOf) {
    edition { maskedFields maskingReason }
    ... on Article { body { id ... on FigureBlock { figure { alt } } ... on ParagraphBlock { text { plain } } } } } }"""
FIGURE, FIRST, LAST = (
    "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222",
    "33333333-3333-4333-8333-333333333333",
)  # fmt: skip


@pytest.fixture
def article(picture: Image) -> ArticlePage:
    """A picture between two paragraphs, published twice."""
    figure = {"image": picture.pk, "alt": "Karin Ek", "caption": "", "decorative": "INHERIT"}
    blocks = [
        {"id": FIRST, "type": "paragraph", "value": {"text": "<p>Före.</p>"}},
        {"id": FIGURE, "type": "figure", "value": {"figure": figure}},
        {"id": LAST, "type": "paragraph", "value": {"text": "<p>Efter.</p>"}},
    ]
    page = make_article(make_home(), "Torget", body=json.dumps(blocks))
    page.lead = "<p>Nytt.</p>"
    page.save_revision().publish()
    return ArticlePage.objects.get(pk=page.pk)


def shown(article: ArticlePage, number: int | None = None) -> dict[str, Any]:
    path = Edition.objects.filter(key=page_key(article)).latest("sequence").path
    as_of = edition(article, number).valid.lower.isoformat() if number else None
    return dict(ask(PAGE, path=path, asOf=as_of)["page"])


def told(article: ArticlePage, number: int | None = None) -> list[object]:
    return [block.get("figure", block.get("text")) for block in shown(article, number)["body"]]


BEFORE, AFTER = {"plain": "Före."}, {"plain": "Efter."}


def test_picture_masked_everywhere_leaves_its_place_in_every_edition(article: ArticlePage, picture: Image) -> None:
    assert told(article) == [BEFORE, {"alt": "Karin Ek"}, AFTER]
    mask_file(uuid_key("image", picture))
    for number in (1, 2, None):
        assert told(article, number) == [BEFORE, None, AFTER]
        assert shown(article, number)["edition"] == {"maskedFields": [f"body.{FIGURE}"], "maskingReason": REASON}
    ids = [block["id"].split(":")[1] for block in shown(article)["body"]]
    assert ids == [FIRST, FIGURE, LAST]


def test_editors_have_no_empty_block_and_the_next_edition_tells_of_nothing(article: ArticlePage) -> None:
    mask_fields(article, 2, f"body.{FIGURE}")
    left = ArticlePage.objects.get(pk=article.pk)
    assert [child.block_type for child in left.get_latest_revision_as_object().body] == ["paragraph", "paragraph"]
    left.save_revision().publish()
    assert Edition.objects.filter(key=page_key(article)).count() == 2
    left.lead = "<p>Ännu nyare.</p>"
    left.save_revision().publish()
    assert told(article) == [BEFORE, AFTER]
    assert shown(article)["edition"]["maskedFields"] == []
    assert told(article, 2) == [BEFORE, None, AFTER]


def test_what_is_left_of_it_can_not_be_masked_again_and_goes_with_the_whole(article: ArticlePage) -> None:
    mask_fields(article, 2, f"body.{FIGURE}")
    document = document_of(edition(article, 2).sequence)
    assert [part.name for part in parts_of(document) if part.name.startswith("body")] == [
        f"body.{FIRST}",
        f"body.{LAST}",
    ]
    mask_whole(article, 2)
    assert not ArticlePage.objects.get(pk=article.pk).live
    assert list(ArticlePage.objects.get(pk=article.pk).body) == []


def test_no_difference_is_told_of_the_empty_place(article: ArticlePage) -> None:
    mask_fields(article, 2, f"body.{FIGURE}")
    left = ArticlePage.objects.get(pk=article.pk)
    left.lead = "<p>Ännu nyare.</p>"
    left.save_revision().publish()
    first, last = (edition(article, number).valid.lower.isoformat() for number in (2, 3))
    asked = """query ($path: String!, $from: DateTime!, $to: DateTime!) {
        page(path: $path) { differences(from: $from, to: $to) { path } } }"""
    answer = ask(asked, path=edition(article, 3).path, **{"from": first, "to": last})
    assert answer["page"]["differences"] == [{"path": "lead"}]
