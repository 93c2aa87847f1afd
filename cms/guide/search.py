"""Search in the guide: sections in which every word stands, those that have it in a heading first."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from cms.guide.markdown import Section
from cms.guide.pages import GuidePage

AROUND = 90
ENDINGS = ("arna", "erna", "orna", "ande", "ens", "en", "et", "ar", "er", "or", "na", "de", "s", "a", "t", "n")


@dataclass(frozen=True, slots=True)
class Found:
    page: GuidePage
    section: Section
    excerpt: SafeString

    @property
    def url(self) -> str:
        return self.page.url if self.section.level == 1 else f"{self.page.url}#{self.section.anchor}"

    @property
    def title(self) -> str:
        return self.page.title if self.section.level == 1 else f"{self.page.title}: {self.section.title}"


def search(pages: Iterable[GuidePage], query: str) -> list[Found]:
    stems = [_stem(word) for word in re.findall(r"\w{2,}", query.casefold())]
    if not stems:
        return []
    hits = [(page, section) for page in pages for section in page.text.sections if _holds(page, section, stems)]
    hits.sort(key=lambda hit: -_weight(hit[0], hit[1], stems))
    return [Found(page, section, _excerpt(section.text, stems)) for page, section in hits]


def _stem(word: str) -> str:
    """Without its ending, so that one form of a word finds the others."""
    ending = next((end for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= 4), "")
    return word.removesuffix(ending)


def _holds(page: GuidePage, section: Section, stems: list[str]) -> bool:
    words = f"{page.title} {section.title} {section.text}".casefold()
    own = f"{section.title} {section.text}".casefold()
    return all(stem in words for stem in stems) and any(stem in own for stem in stems)


def _weight(page: GuidePage, section: Section, stems: list[str]) -> int:
    headings = (page.title.casefold(), section.title.casefold())
    return sum(10 * sum(stem in heading for heading in headings) + (stem in section.text.casefold()) for stem in stems)


def _excerpt(text: str, stems: list[str]) -> SafeString:
    """The words around the first hit, with each hit marked."""
    hit = re.search("|".join(map(re.escape, stems)), text, re.IGNORECASE)
    begin = max(0, hit.start() - AROUND) if hit else 0
    begin = text.find(" ", begin) + 1 if begin else 0
    shown = text[begin : begin + 2 * AROUND].strip()
    parts = re.split(f"({'|'.join(map(re.escape, stems))})", shown, flags=re.IGNORECASE)
    marked = [("mark" if number % 2 else "span", part) for number, part in enumerate(parts)]
    return format_html_join("", "<{0}>{1}</{0}>", ((SafeString(tag), part) for tag, part in marked if part))
