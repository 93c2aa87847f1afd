"""Running text: its words, or where only that differs, where its links lead and how it is set."""

import re
from collections.abc import Iterator
from html import escape, unescape

from cms.differences.difference import Difference, Place, deleted, inserted, told
from cms.differences.parts import Text
from cms.differences.seen import Seen
from cms.differences.words import marked_words

LINK = re.compile(r'<a (data-ref|href)="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


class Formatted:
    """A FormattedText, or nothing."""

    def differences(self, before: Seen, after: Seen, place: Place) -> Iterator[Difference]:
        old, new = self.tell(before), self.tell(after)
        if old != new:
            yield told(place, old, new, marked_words(old, new))
            return
        links = Text(_links)
        found = list(links.differences(before, after, place.field("", "länkar")))
        yield from found
        if not found and _unlinked(before) != _unlinked(after):
            here = place.field("", "textens form")
            yield told(here, old, new, deleted(old) + inserted(new))

    def tell(self, seen: Seen) -> str:
        return str(seen.value["plain"]) if seen.value else ""


def _links(seen: Seen) -> str:
    """Each link with where it led; one that led nowhere public was plain text to its readers."""
    found = LINK.findall(seen.value["html"]) if seen.value else []
    led = ((_target(seen, kind, to), re.sub(r"<[^>]+>", "", words)) for kind, to, words in found)
    return "\n".join(f"{unescape(words)} → {target}" for target, words in led if target)


def _target(seen: Seen, kind: str, to: str) -> str:
    if kind == "href":
        return unescape(to)
    document = seen.follow(to)
    return str(document.get("path") or document["title"]) if document else ""


def _unlinked(seen: Seen) -> str:
    return LINK.sub(lambda link: escape(link[3]), seen.value["html"]) if seen.value else ""
