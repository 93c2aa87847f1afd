"""Headings that a screen reader can follow."""

from collections.abc import Iterable, Iterator

from bs4 import BeautifulSoup, Tag

from cms.advice.advice import Advice
from cms.advice.kinds import Kind
from cms.advice.passages import Passage

_LONGEST_HEADING = 12


def headings(passages: Iterable[Passage]) -> Iterator[Advice]:
    """Levels that are skipped within a field, and bold paragraphs that only look like headings."""
    levels: dict[str, int] = {}
    for passage in passages:
        for element in BeautifulSoup(passage.html, "html.parser").find_all(["h2", "h3", "h4", "p"]):
            words = element.get_text(" ", strip=True)
            if element.name == "p":
                if _looks_like_a_heading(element, words):
                    said = f"”{words}” är fet stil men ser ut som en rubrik. Gör den till en mellanrubrik."
                    yield Advice(Kind.HEADINGS, passage.place, said)
                continue
            level = int(element.name[1])
            before = levels.get(passage.field, level)
            if level > before + 1:
                said = f"Rubriken ”{words}” är på nivå {level}, men den före på nivå {before}. Hoppa inte över nivåer."
                yield Advice(Kind.HEADINGS, passage.place, said)
            levels[passage.field] = level


def _looks_like_a_heading(paragraph: Tag, words: str) -> bool:
    strong = " ".join(part.get_text(" ", strip=True) for part in paragraph.find_all("strong"))
    return bool(words) and strong == words and len(words.split()) <= _LONGEST_HEADING and words[-1] not in ".!?:"
