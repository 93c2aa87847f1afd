"""What a front end's router asks: which page is at an address, or where it went."""

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import graphene

from cms.schema.fields import maybe, one
from cms.schema.page import Page
from cms.schema.shown import Shown, show, show_or_none

if TYPE_CHECKING:
    from cms.record.reader import Snapshot


class Route(graphene.ObjectType):
    """The answer to an address, in the words of HTTP."""

    status = one(
        graphene.Int,
        "200: here it is. 301 or 302: it is elsewhere. 404: never heard of. 410: it was here, and is gone.",
    )
    page = maybe(Page, "The page, for 200. Null otherwise.")
    location = maybe(graphene.String, "Where to go, for 301 and 302: a path, or an address on another site.")
    reason = maybe(
        graphene.String,
        "Why the page is gone, for 410, as the municipality states it. Null where no reason is stated.",
    )


def route_to(snapshot: "Snapshot", path: str, locale: str) -> dict[str, Any]:
    """The status of an address at the snapshot's instant."""
    wanted = normal(path)
    if wanted is None:
        return {"status": 404}
    found = snapshot.resolve(wanted, locale)
    if found.kind == "unknown" and wanted != wanted.lower():
        # As people write addresses off a poster; ours have small letters.
        found = snapshot.resolve(wanted.lower(), locale)
    if found.edition is None:
        return {"status": 410, "reason": found.reason or None} if found.kind == "gone" else {"status": 404}
    if found.kind == "redirect":
        return _redirect(show(found.edition, snapshot))
    if found.edition.emptied:
        return {"status": 410, "reason": found.edition.masking_reason or None}
    if found.kind == "moved" or path != found.edition.path:
        return {"status": 301, "location": found.edition.path}
    return {"status": 200, "page": show_or_none(found.edition, snapshot)}


def normal(path: str) -> str | None:
    """The one form of a path, "/a/b/", also where it comes as a browser sends it; None for what can't be one."""
    path = unquote(path)
    if not path.startswith("/") or not path.isprintable() or any(sign in path for sign in "?#\\") or "//" in path:
        return None
    return path if path.endswith("/") else f"{path}/"


def _redirect(redirect: Shown) -> dict[str, Any]:
    target = redirect.get("target")
    location = target.edition.path if target else redirect.get("link")
    if not location:
        return {"status": 404}
    return {"status": 301 if redirect.get("permanent") else 302, "location": location}
