"""The pages of the guide, in the order in which the first of them links to the others."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from django.urls import reverse

from cms.guide.markdown import Section, Text, read

FIRST = "README"
PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class GuidePage:
    slug: str
    text: Text

    @property
    def title(self) -> str:
        return self.text.title

    @property
    def url(self) -> str:
        return page_url(self.slug)

    @property
    def contents(self) -> list[Section]:
        """What its table of contents lists."""
        return [section for section in self.text.sections if section.level == 2]


def guide() -> dict[str, GuidePage]:
    """All pages by their slug, the first page first."""
    return _pages(settings.GUIDE)


@cache
def _pages(folder: Path) -> dict[str, GuidePage]:
    first = _page(folder, FIRST)
    slugs = [slug_of(link) for link in first.text.links]
    return {FIRST: first, **{slug: _page(folder, slug) for slug in dict.fromkeys(slugs) if slug}}


def _page(folder: Path, slug: str) -> GuidePage:
    return GuidePage(slug, read((folder / f"{slug}.md").read_text(), address))


def slug_of(link: str) -> str:
    """The page that a link of the files names, or nothing."""
    name = link.partition("#")[0]
    return name.removesuffix(".md") if name.endswith(".md") and "/" not in name else ""


def address(link: str) -> str:
    """Where a link of the files leads in the admin."""
    if link.startswith(f"{PICTURES}/"):
        return reverse("guide_picture", args=[link.partition("/")[2]])
    slug = slug_of(link)
    return page_url(slug) + link.removeprefix(f"{slug}.md") if slug else link


def page_url(slug: str) -> str:
    return reverse("guide") if slug == FIRST else reverse("guide_page", args=[slug])
