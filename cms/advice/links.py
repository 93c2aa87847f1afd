"""Links that say where they lead, and lead there."""

from collections.abc import Collection, Iterable, Iterator

from bs4 import BeautifulSoup

from cms.advice.advice import Advice, Document
from cms.advice.kinds import Kind
from cms.advice.passages import Passage

VAGUE = {
    "här", "klicka här", "tryck här", "läs mer", "läs mer här", "läs vidare", "mer", "mer här", "mer information",
    "se mer", "se här", "länk", "länken", "till sidan", "den här sidan", "denna sida", "fortsätt",
}  # fmt: skip


def links(passages: Iterable[Passage], public: Collection[str]) -> Iterator[Advice]:
    """In running text. `public` holds the keys of what readers can reach."""
    for passage in passages:
        for link in BeautifulSoup(passage.html, "html.parser").find_all("a"):
            words = link.get_text(" ", strip=True)
            yield from _text(words, passage.place)
            key = link.get("data-ref")
            if key and key not in public:
                yield _dead(words, passage.place)


def section_links(document: Document, public: Collection[str]) -> Iterator[Advice]:
    """Those of the sections on a start page, which have a field of their own."""
    for number, section in enumerate(document.get("content", {}).get("sections", []), start=1):
        place = f"avsnitt {number}"
        if section["link_text"]:
            yield from _text(section["link_text"], place)
        if section["link"] and section["link"]["ref"] not in public:
            yield _dead(section["link_text"] or section["heading"], place)


def _text(words: str, place: str) -> Iterator[Advice]:
    said = words.strip(" .:»>→…").lower()
    if said in VAGUE:
        yield Advice(Kind.LINKS, place, f"Länken ”{words}” säger inte vart den leder. Skriv vad läsaren möter där.")
    elif said.startswith(("http://", "https://", "www.")):
        yield Advice(Kind.LINKS, place, f"Länken visar sin adress, ”{words}”. Skriv i stället vad sidan heter.")


def _dead(words: str, place: str) -> Advice:
    return Advice(
        Kind.LINKS, place, f"Länken ”{words}” leder till något som inte är offentligt. Läsaren ser bara orden."
    )
