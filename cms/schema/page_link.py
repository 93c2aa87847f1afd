"""Links between pages."""

from typing import Any

import graphene

from cms.schema.fields import one
from cms.schema.shown import Shown


class PageLink(graphene.ObjectType):
    """The address of another page, and the words to show for it."""

    title = one(graphene.String, "The page's title.")
    path = one(graphene.String, "The page's path, beginning and ending with a slash.")
    locale = one(graphene.String, "The language's code: sv, sma or en.")


def link_to(page: Shown) -> dict[str, Any]:
    """What a PageLink shows of a page."""
    edition = page.edition
    return {"title": edition.document["title"], "path": edition.path, "locale": edition.locale}
