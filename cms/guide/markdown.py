"""One Markdown file as the admin shows it: headings that can be linked to, and links that lead within the admin."""

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote

from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from markdown_it import MarkdownIt
from markdown_it.token import Token

# HTML in a file is shown as text.
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


@dataclass(slots=True)
class Section:
    """What stands below one heading; `text` is for searching."""

    title: str
    anchor: str
    level: int
    text: str = ""


@dataclass(slots=True)
class Text:
    title: str = ""
    html: SafeString = field(default_factory=SafeString)
    sections: list[Section] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)
    """Their alternative texts, by address."""


def read(source: str, address: Callable[[str], str]) -> Text:
    """`address` says where a link of the files leads in the admin."""
    tokens, text = _MARKDOWN.parse(source), Text()
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            _begin_section(text, token, tokens[number + 1])
        elif token.type == "inline":
            _take_in(text, token, address)
        elif token.type == "th_open":
            token.attrSet("scope", "col")
    start = 3 if text.sections and text.sections[0].level == 1 else 0  # the title stands in the page's own heading
    text.html = mark_safe(_MARKDOWN.renderer.render(tokens[start:], _MARKDOWN.options, {}))  # noqa: S308
    return text


def _begin_section(text: Text, heading: Token, inline: Token) -> None:
    title = _words(inline)
    section = Section(title, slugify(title, allow_unicode=True), int(heading.tag[1:]))
    heading.attrSet("id", section.anchor)
    text.title = text.title or title
    text.sections.append(section)


def _take_in(text: Text, inline: Token, address: Callable[[str], str]) -> None:
    if text.sections and text.sections[-1].title != _words(inline):
        text.sections[-1].text += f" {_words(inline)}"
    for token in inline.children or []:
        if token.type == "link_open":
            text.links.append(unquote(str(token.attrGet("href"))))
            token.attrSet("href", address(text.links[-1]))
        elif token.type == "image":
            text.pictures[str(token.attrGet("src"))] = token.content
            token.attrSet("src", address(str(token.attrGet("src"))))


def _words(inline: Token) -> str:
    breaks = {"softbreak": " ", "hardbreak": " ", "image": ""}
    parts = [breaks.get(token.type, token.content) for token in inline.children or []]
    return " ".join("".join(parts).split())
