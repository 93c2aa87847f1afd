"""The feed as Atom (RFC 4287)."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed

from cms.feed.entries import Entry, tag

NAME = "andringar.atom"
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
FOUNDED = datetime(2024, 1, 1, tzinfo=UTC)
"""The day in the ids of feeds: it says whose the host name was, and never changes."""
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class ChangesFeed(Atom1Feed):
    """Django's own, with a moment of its own and links to the differences."""

    def latest_post_date(self) -> datetime:
        updated: datetime = self.feed["updated"]
        return updated

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        if item["differences"]:
            link = {"rel": "related", "href": item["differences"], "title": "Visa skillnaden"}
            handler.addQuickElement("link", "", link)


def atom(site: str, path: str, entries: Sequence[Entry]) -> bytes:
    """The feed of a whole site, or of a page and all below it; `path` is "" for the whole."""
    root = settings.BASE_URL.rstrip("/")
    feed = ChangesFeed(
        title=f"Ändringar på {site}" if not path else f"Ändringar på {site}: {path}",
        link=f"{root}{quote(path) or '/'}",
        description=None,
        subtitle="Vad som har publicerats, ändrats, rättats, flyttats, avpublicerats och maskerats.",
        language=settings.LANGUAGE_CODE,
        author_name=site,
        feed_url=f"{root}/{NAME}" + (f"?path={quote(path)}" if path else ""),
        feed_guid=tag(FOUNDED, f"andringar{quote(path)}"),
        updated=entries[0].at if entries else BEGINNING,
    )
    for entry in entries:
        feed.add_item(
            title=_xml(entry.title),
            link=entry.link,
            description=escape(_xml(entry.summary)),
            unique_id=entry.id,
            pubdate=entry.at,
            updateddate=entry.at,
            categories=[entry.kind],
            differences=entry.differences,
        )
    return feed.writeString("utf-8").encode()


def _xml(text: str) -> str:
    """Without the few characters that no XML can hold."""
    return NOT_XML.sub("", text)
