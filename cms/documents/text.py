"""Running text: from what Wagtail's editor stores to sanitised HTML and the same text without markup."""

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any, TypedDict
from urllib.parse import urlsplit

import nh3
from bs4 import BeautifulSoup, Tag
from wagtail.models import Page

from cms.documents.together import named
from cms.models import Document
from cms.publishing.keys import page_key

TAGS = {"p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "br", "blockquote", "a", "span"}
# Names that the editor writes, and those that the public reads.
RENAMED = {"b": "strong", "i": "em", "h5": "h4", "h6": "h4"}
BLOCKS = {"p", "h2", "h3", "h4", "ul", "ol", "blockquote"}
SCHEMES = {"http", "https", "mailto", "tel"}
CLEANER = nh3.Cleaner(
    tags=TAGS,
    attributes={"a": {"href", "data-ref"}, **{tag: {"lang"} for tag in TAGS - {"a", "br"}}},
    url_schemes=SCHEMES,
    link_rel=None,
)
SPACES = re.compile(r"[^\S\n]+")


class Text(TypedDict):
    """A FormattedText as it is stored; links to pages and documents are `<a data-ref="key">`."""

    html: str
    plain: str


NO_TEXT: Text = {"html": "", "plain": ""}


def formatted(source: str | None) -> Text:
    """The public's form of a rich text field's value."""
    soup = BeautifulSoup(source or "", "html.parser")
    for name, new in RENAMED.items():
        for tag in soup.find_all(name):
            tag.name = new
    _link(soup)
    for paragraph in soup.find_all("p"):
        if not paragraph.get_text(strip=True):
            paragraph.decompose()
    html = CLEANER.clean(str(soup))
    return {"html": html, "plain": plain(html)}


def formatted_or_none(source: str | None) -> Text | None:
    """The same, None where nothing is written."""
    text = formatted(source)
    return text if text["plain"] else None


def joined(texts: Iterable[Text]) -> Text:
    """Several texts as one piece."""
    texts = [text for text in texts if text["plain"]]
    return {"html": "".join(t["html"] for t in texts), "plain": "\n\n".join(t["plain"] for t in texts)}


def element(tag: str, words: str) -> Text:
    """Words without markup as one element of running text."""
    return {"html": f"<{tag}>{escape(words, quote=False)}</{tag}>", "plain": words}


def plain(html: str) -> str:
    """Text without markup: an empty line between paragraphs, a line for each item of a list."""
    soup = BeautifulSoup(html, "html.parser")
    for line_break in soup.find_all("br"):
        line_break.replace_with("\n")
    for item in soup.find_all("li"):
        item.append("\n")
    parts: list[str] = [""]
    for node in soup.children:
        words = node.get_text() if isinstance(node, Tag) else str(node)
        if isinstance(node, Tag) and node.name in BLOCKS:
            parts += [words, ""]
        else:
            parts[-1] += words
    return "\n\n".join(filter(None, map(_tidy, parts)))


def _tidy(words: str) -> str:
    lines = (line.strip() for line in SPACES.sub(" ", words).splitlines())
    return "\n".join(filter(None, lines))


def _link(soup: BeautifulSoup) -> None:
    """Links to pages and documents by key; what they lead to may be private, or gone, at any later instant."""
    links = soup.find_all("a")
    keys = {
        "page": _keys(links, "page", Page.objects.all(), page_key),
        "document": _keys(links, "document", Document.objects.all(), lambda found: f"document:{found.uuid}"),
    }
    for link in links:
        kind, href = link.get("linktype"), link.get("href")
        key = keys.get(str(kind), {}).get(str(link.get("id")))
        address = {"href": href} if href and not kind and _is_harmless(str(href)) else {}
        link.attrs = {"data-ref": key} if key else address
        if not link.attrs:
            link.unwrap()


def _is_harmless(address: str) -> bool:
    try:
        return urlsplit(address).scheme in {"", *SCHEMES}
    except ValueError:
        return False


def _keys(links: Iterable[Any], kind: str, queryset: Any, key: Callable[[Any], str]) -> dict[str, str]:
    wanted = {link["id"] for link in links if link.get("linktype") == kind and str(link.get("id", "")).isdecimal()}
    return {str(found.pk): key(found) for found in named(queryset, "pk", wanted)}
