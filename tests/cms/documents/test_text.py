import pytest

from cms.documents.text import element, formatted, formatted_or_none, joined, plain
from cms.record.references import references
from tests.factories.site import make_article, make_document, make_home


@pytest.mark.parametrize(
    ("stored", "public"),
    [
        ('<p data-block-key="a1"><b>Fet</b>, <i>kursiv</i></p>', "<p><strong>Fet</strong>, <em>kursiv</em></p>"),
        ("<p>Ett</p><p></p><p> </p><p>Två</p>", "<p>Ett</p><p>Två</p>"),
        ("<ul><li>Ett</li><li>Två</li></ul>", "<ul><li>Ett</li><li>Två</li></ul>"),
        ('<p style="color:red" class="x" onclick="y()">Text</p>', "<p>Text</p>"),
        ("<p>Text</p><script>alert(1)</script><img src=x onerror=alert(1)>", "<p>Text</p>"),
        ('<p><a href="javascript:alert(1)">Text</a></p>', "<p>Text</p>"),
        ('<p><a href="http://[">Text</a></p>', "<p>Text</p>"),
        ('<p><a href="mailto:a@b.se">a@b.se</a></p>', '<p><a href="mailto:a@b.se">a@b.se</a></p>'),
        ('<p><a href="tel:+4663143000">Ring</a></p>', '<p><a href="tel:+4663143000">Ring</a></p>'),
        ('<p><a data-ref="page:x:sv" href="https://a.se">Text</a></p>', '<p><a href="https://a.se">Text</a></p>'),
        ('<p><a data-ref="page:x:sv">Text</a></p>', "<p>Text</p>"),
        ('<p><span lang="sma" style="x">Staare</span></p>', '<p><span lang="sma">Staare</span></p>'),
        ("<h1>Stor</h1><h2>Rubrik</h2><h6>Liten</h6>", "Stor<h2>Rubrik</h2><h4>Liten</h4>"),
        ("<p>1 &lt; 2 &amp; 3</p>", "<p>1 &lt; 2 &amp; 3</p>"),
        (None, ""),
    ],
)  # fmt: skip
def test_only_harmless_markup_is_public(stored: str | None, public: str) -> None:
    assert formatted(stored)["html"] == public


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Ett</p><p>Två <strong>tre</strong></p>", "Ett\n\nTvå tre"),
        ("<p>Rad<br>rad</p>", "Rad\nrad"),
        ("<p>Först:</p><ul><li>Ett</li><li>Två</li></ul>", "Först:\n\nEtt\nTvå"),
        ("<p>  Mycket \xa0 luft\n</p>", "Mycket luft"),
        ("Bara <em>ord</em>", "Bara ord"),
        ("<p>1 &lt; 2</p>", "1 < 2"),
        ("", ""),
    ],
)
def test_plain_text_keeps_paragraphs_apart(html: str, text: str) -> None:
    assert plain(html) == text


@pytest.mark.django_db
def test_links_are_kept_as_keys() -> None:
    page, document = make_article(make_home()), make_document()
    key = f"page:{page.translation_key}:sv"
    text = formatted(
        f'<p><a id="{page.pk}" linktype="page">Sida</a> <a linktype="document" id="{document.pk}">Fil</a></p>'
    )
    assert text == {
        "html": f'<p><a data-ref="{key}">Sida</a> <a data-ref="document:{document.uuid}">Fil</a></p>',
        "plain": "Sida Fil",
    }
    assert list(references({"text": text})) == [key, f"document:{document.uuid}"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "link", ['linktype="page" id="9999"', 'linktype="page"', 'linktype="page" id="x"', 'linktype="x"']
)
def test_link_to_nothing_is_its_words(link: str) -> None:
    assert formatted(f"<p><a {link}>Ord</a></p>")["html"] == "<p>Ord</p>"


def test_nothing_written_is_none() -> None:
    assert formatted_or_none("<p> </p>") is None
    assert formatted_or_none("<p>Ja</p>") == {"html": "<p>Ja</p>", "plain": "Ja"}


def test_texts_are_joined_in_order() -> None:
    assert joined([element("h2", "A & B"), formatted(""), formatted("<p>Text</p>")]) == {
        "html": "<h2>A &amp; B</h2><p>Text</p>",
        "plain": "A & B\n\nText",
    }
