"""What is the same on every page."""

from typing import Any

import graphene
from django.conf import settings
from graphql import GraphQLResolveInfo

from cms.schema.fields import many, maybe, one
from cms.schema.page_link import PageLink, link_to
from cms.schema.shown import DocumentType, Shown, show

UNPUBLISHED: dict[str, Any] = {
    "name": settings.SITE_NAME,
    "locales": [code for code, _ in settings.LANGUAGES],
}


class Site(DocumentType):
    """What is the same on every page: the site's name, languages, menu, and where to turn."""

    id = one(graphene.ID, "Unique in this answer's perspective.")
    name = one(graphene.String, "The site's name in this language.")
    locales = one(graphene.List(graphene.NonNull(graphene.String)), "The languages, Swedish first.")
    navigation = many(PageLink, "The main menu, in order.")
    contact_email = maybe(graphene.String, "Where questions go. Null where no address is given.")
    accessibility_statement_path = maybe(
        graphene.String, "The accessibility statement's path (tillgänglighetsredogörelse). Null where there is none."
    )

    @staticmethod
    def resolve_id(site: Shown | dict[str, Any], info: GraphQLResolveInfo) -> str:
        return site.named(site.key) if isinstance(site, Shown) else str(site["id"])

    @staticmethod
    def resolve_navigation(site: Shown, info: GraphQLResolveInfo) -> list[dict[str, Any]]:
        return [link_to(page) for page in site.get("navigation") or []]

    @staticmethod
    def resolve_accessibility_statement_path(site: Shown, info: GraphQLResolveInfo) -> str | None:
        page = site.get("accessibility_statement")
        return page.edition.path if page else None


def site_at(snapshot: Any, locale: str) -> Shown | dict[str, Any]:
    """The settings as published in a language, else in Swedish, else the bare minimum before anything is public."""
    default = settings.LANGUAGE_CODE
    snapshot.expect(f"site:{default}")
    edition = snapshot.get(f"site:{locale}") or snapshot.get(f"site:{default}")
    return show(edition, snapshot) if edition else {"id": f"site:{default}{snapshot.perspective}", **UNPUBLISHED}
