"""Each rule on a text as small as it takes, and on one that it must leave alone."""

from datetime import date
from typing import Any

import pytest

from cms.advice.advise import Around, advise
from cms.advice.pictures import Facts
from cms.advice.readability import lix, sentences

TODAY = date(2024, 5, 22)
IMAGE = {"type": "Image", "alt": "Två barn cyklar.", "caption": "Cykelvägen", "decorative": False}
FILE = {"type": "Document", "title": "Budget.pdf", "accessible": False}
PAGE = {"type": "Article", "key": "page:x:sv", "title": "Andra sidan"}
DOCUMENTS = {"image:a": IMAGE, "document:d": FILE, "page:x:sv": PAGE}


def article(*blocks: dict[str, Any], lead: str = "", locale: str = "sv") -> dict[str, Any]:
    text = {"html": f"<p>{lead}</p>" if lead else "", "plain": lead}
    rows = [{"id": str(number), **block} for number, block in enumerate(blocks)]
    return {"type": "Article", "key": "page:1:sv", "content_locale": locale, "content": {"lead": text, "body": rows}}


def paragraph(html: str, plain: str | None = None) -> dict[str, Any]:
    return {"type": "paragraph", "value": {"text": {"html": html, "plain": html if plain is None else plain}}}


def heading(words: str, level: int) -> dict[str, Any]:
    return {"type": "heading", "value": {"heading": words, "level": level}}


def figure(alt: str | None = None, caption: str | None = None, image: str = "image:a", **more: Any) -> dict[str, Any]:
    shown = {"image": {"ref": image}, "alt": alt, "decorative": None, "caption": caption, **more}
    return {"type": "figure", "value": {"figure": shown}}


def given(document: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each.kind, each.message) for each in advise(document, Around(DOCUMENTS, {}, TODAY))]


def on_image(**more: Any) -> list[tuple[str, str]]:
    facts = Facts(**{"title": "Barn", "valid_until": None, "needs_basis": False, **more})
    return [
        (each.kind, each.message) for each in advise(article(figure()), Around(DOCUMENTS, {"image:a": facts}, TODAY))
    ]


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("Det kostar 5.200 kr om året.", "5\u00a0200"),
        ("Vi får 1.590.300.000 kronor i år.", "1\u00a0590\u00a0300\u00a0000"),
        ("Staden får 12000 nya träd.", "12\u00a0000"),
        ("Andelen är 79.84 procent i år.", "79,84"),
        ("Andelen är 81 % av alla.", "81 procent"),
        ("Beslutet togs 22/5 2024 i fullmäktige.", "22 maj 2024"),
        ("Beslutet togs 22.5.2024 i fullmäktige.", "22 maj 2024"),
        ("Målen gäller 2022-2026 i kommunen.", "2022–2026"),
        ("Mötet börjar kl 14:30 i dag.", "kl. 14.30"),
        ("Vi satsar 5 mkr på skolan.", "5 miljoner kronor"),
        ('Vi kallar det "hållbart" här.', "”hållbart”"),
        ("Vi bygger t.ex. cykelvägar.", "till exempel"),
        ("Vi bygger vägar m.m. i staden.", "med mera"),
    ],
)
def test_dates_numbers_and_short_words_are_told_with_what_to_write(written: str, better: str) -> None:
    ((rule, message),) = given(article(lead=written))
    assert rule == "Datum, tal och förkortningar"
    assert message.startswith(f"Skriv ”{better}”, inte ”")


@pytest.mark.parametrize(
    "written",
    [
        "Det kostar 5 200 kr om året.",
        "Ärendet är KS 00123-2023 från 2024-05-22.",
        "En tredjedel, 1/3 av alla, svarade.",
        "Andelen är 79,84 procent den 22 maj 2024.",
        "Mötet börjar kl. 14.30 i dag.",
        "Ring 063-14 30 00 för att fråga.",
        "Nyckeltalet U07451 visar 81 procent.",
        "Målen gäller 2022–2026 för alla.",
    ],
)
def test_what_is_right_is_left_alone(written: str) -> None:
    assert given(article(lead=written)) == []


def test_sentences_end_where_they_end() -> None:
    assert sentences("Vi bygger bl.a. en väg. Den kostar 3,5 miljoner. Klart kl. 14.30!") == [
        "Vi bygger bl.a. en väg.",
        "Den kostar 3,5 miljoner.",
        "Klart kl. 14.30!",
    ]


def test_lix_is_words_a_sentence_and_the_share_of_long_words() -> None:
    assert lix("Katten sover på mattan. Hunden vaktar kommunhuset.") == round(7 / 2 + 100 * 1 / 7)
    assert lix("") == 0


def test_long_sentences_are_told_by_their_beginning() -> None:
    ((rule, message),) = given(article(lead="Vi ska " + "bygga och " * 15 + "leva."))
    assert rule == "Långa meningar"
    assert message.startswith("Meningen som börjar ”Vi ska bygga och bygga …” har 33 ord.")


def test_hard_texts_are_told_their_lix() -> None:
    text = " ".join(["Kommunfullmäktiges inriktningsbeslut effektiviserar verksamhetsutvecklingen kontinuerligt."] * 13)
    assert [rule for rule, _ in given(article(lead=text))] == ["Läsbarhet"]


def test_skipped_level_and_bold_paragraph_are_told() -> None:
    fake = paragraph("<p><strong>Så gör vi</strong></p>", "Så gör vi")
    found = given(article(heading("Överst", 2), paragraph("<h4>För djupt</h4>", "För djupt"), fake))
    assert [message.partition(".")[0] for _, message in found] == [
        "Rubriken ”För djupt” är på nivå 4, men den före på nivå 2",
        "”Så gör vi” är fet stil men ser ut som en rubrik",
    ]
    assert given(article(heading("Överst", 2), heading("Under", 3), heading("Nästa", 2))) == []


def test_links_say_where_they_lead_and_lead_there() -> None:
    html = '<p><a data-ref="page:x:sv">Läs mer »</a> <a data-ref="page:borta:sv">planen</a> <a href="/">Start</a></p>'
    found = [message for _, message in given(article(paragraph(html, "Läs mer planen Start")))]
    assert [message.partition(".")[0] for message in found] == [
        "Länken ”Läs mer »” säger inte vart den leder",
        "Länken ”planen” leder till något som inte är offentligt",
    ]


def test_alternative_texts_say_something_of_their_own() -> None:
    assert given(article(figure())) == []
    assert "samma sak som bildtexten" in given(article(figure("Cykelvägen.")))[0][1]
    assert "är ett filnamn" in given(article(figure("IMG_2034.jpg")))[0][1]
    assert "Börja inte med ”Bild på”" in given(article(figure("Bild på två barn")))[0][1]


def exchanged(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[str, str]]:
    """What is said of a draft whose page is public."""
    public = article(paragraph("Först."), before) | {"title": "Sidan"}
    draft = article(after)
    draft["content"]["body"][0]["id"] = "1"
    around = Around({**DOCUMENTS, "page:1:sv": public}, {}, TODAY)
    return [(each.place, each.message) for each in advise(draft, around)]


def test_words_of_the_picture_that_stood_there_before_are_told() -> None:
    former = figure("En bro i snö.", "Vinter", image="image:b")
    place = "innehåll, bild 1"
    assert exchanged(former, figure("En bro i snö.", "Vinter")) == [
        (
            f"{place}: alternativtext",
            "Alternativtexten hör till den förra bilden: läs igenom den. Lämnas fältet tomt gäller bildens egen: "
            "”Två barn cyklar.”.",
        ),
        (
            f"{place}: bildtext",
            "Bildtexten hör till den förra bilden: läs igenom den. Lämnas fältet tomt gäller bildens egen: "
            "”Cykelvägen”.",
        ),
    ]
    assert exchanged(figure("En bro i snö."), figure("En bro i snö.", image="image:b")) == [
        (
            f"{place}: alternativtext",
            "Alternativtexten hör till den förra bilden: läs igenom den. Skriv om den om den inte stämmer.",
        )
    ]


def test_words_that_were_written_anew_or_stand_by_their_picture_are_left_alone() -> None:
    former = figure("En bro i snö.", "Vinter", image="image:b")
    assert exchanged(former, former) == []
    assert exchanged(former, figure("Två barn på cykel.", "Sommar")) == []
    assert exchanged(former, figure("En bro i snö.", decorative=True)) == []
    assert exchanged(figure(image="image:b"), figure()) == []


def test_consents_are_told_in_time() -> None:
    assert on_image(valid_until=date(2024, 12, 31)) == []
    assert "försvinner om 9 dagar" in on_image(valid_until=date(2024, 5, 31))[0][1]
    assert on_image(needs_basis=True)[0][1] == "”Barn” visar någon som går att känna igen, utan rättslig grund."


def test_files_that_nobody_has_checked_are_told() -> None:
    listed = {"type": "documents", "value": {"list_heading": None, "documents": [{"ref": "document:d"}]}}
    assert [rule for rule, _ in given(article(listed))] == ["Dokument"]


def test_english_without_a_mark_is_told() -> None:
    english = "This is the report of the council and its work."
    assert [rule for rule, _ in given(article(paragraph(f"<p>{english}</p>", english)))] == ["Språkmärkning"]
    assert given(article(paragraph(f'<p><span lang="en">{english}</span></p>', english))) == []


def test_other_languages_are_not_judged_by_the_rules_of_swedish() -> None:
    assert given(article(lead="It is 79.84 % of the pupils.", locale="en")) == []
