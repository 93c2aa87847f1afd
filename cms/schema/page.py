"""What every page has, whatever its subject."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

import graphene
from django.conf import settings
from graphql import GraphQLResolveInfo

from cms.differences.difference import Difference as Found
from cms.schema.as_of import Instant
from cms.schema.connection import Part
from cms.schema.difference import Difference, differences_of
from cms.schema.edition import Edition, EditionConnection, editions_of, is_draft
from cms.schema.fields import many, maybe, one, paging
from cms.schema.page_link import PageLink, link_to
from cms.schema.page_types import type_of
from cms.schema.scalars import DateTime
from cms.schema.seo import Seo
from cms.schema.shown import Shown

if TYPE_CHECKING:
    from cms.record.edition import Edition as PublicEdition


class Page(graphene.Interface):
    """What every page has. Under `asOf` and in preview everything is of that instant or draft."""

    id = one(
        graphene.ID,
        "Unique in this answer's perspective: the key itself today, and the key with its instant or draft otherwise, "
        "so that a normalising cache never mixes them.",
    )
    key = one(graphene.ID, "The same in every perspective.")
    path = one(graphene.String, "The address below the site's root, beginning and ending with a slash.")
    title = one(graphene.String, "The page's heading (rubrik).")
    locale = one(graphene.String, "The language the page stands under: sv, sma or en.")
    content_locale = one(
        graphene.String,
        "The language the content is really in: differs from `locale` where a translation is missing and the "
        "Swedish text is shown.",
    )
    translations = many(PageLink, "The same page in the other languages, where it is public.")
    breadcrumbs = many(PageLink, "The pages above, from the start page down; not the page itself.")
    seo = one(Seo, "What search engines and social media show of the page.")
    updated_at = one(DateTime, "When the public content last changed in meaning (Sidan uppdaterad).")
    first_published_at = maybe(DateTime, "When the public could first read the page. Null in preview.")
    is_example = one(
        graphene.Boolean, "True where the whole page is demo content (exempel), which a front end must mark."
    )
    example_fields = one(
        graphene.List(graphene.NonNull(graphene.String)),
        "Names of this page's own fields whose content is an example, such as politicalText under a goal that is "
        "real. A front end must mark them.",
    )
    edition = maybe(Edition, "The published edition (publicering) that this answer shows. Null in preview.")
    editions = one(
        EditionConnection,
        "Every edition the public could read, newest first: all that are known today, also under `asOf`.",
        **paging(),
    )
    differences = many(
        Difference,
        "What differs between two instants, field by field in the page's order. Before the first edition there is "
        "nothing, so everything is ADDED; after a withdrawal everything is REMOVED.",
        start=graphene.Argument(
            DateTime, required=True, name="from", description="The earlier instant, or the end of a day."
        ),
        end=graphene.Argument(DateTime, required=True, name="to", description="The later one. Today's date means now."),
    )

    @classmethod
    def resolve_type(cls, page: Shown, info: GraphQLResolveInfo) -> Any:
        return type_of(page)

    @staticmethod
    def resolve_id(page: Shown, info: GraphQLResolveInfo) -> str:
        return page.named(page.key)

    @staticmethod
    def resolve_key(page: Shown, info: GraphQLResolveInfo) -> str:
        return page.key

    @staticmethod
    def resolve_path(page: Shown, info: GraphQLResolveInfo) -> str:
        return page.edition.path

    @staticmethod
    def resolve_title(page: Shown, info: GraphQLResolveInfo) -> str:
        return str(page.edition.document["title"])

    @staticmethod
    def resolve_locale(page: Shown, info: GraphQLResolveInfo) -> str:
        return page.edition.locale

    @staticmethod
    def resolve_content_locale(page: Shown, info: GraphQLResolveInfo) -> str:
        return str(page.edition.document["content_locale"])

    @staticmethod
    def resolve_translations(page: Shown, info: GraphQLResolveInfo) -> list[dict[str, Any]]:
        for other in page.snapshot.alike(page.key):
            page.snapshot.expect(*_translations(other))
        found = [page.follow(key) for key in _translations(page.edition)]
        return [link_to(other) for other in found if other]

    @staticmethod
    def resolve_breadcrumbs(page: Shown, info: GraphQLResolveInfo) -> list[dict[str, Any]]:
        above = [page.follow(key) for key in page.edition.document["ancestors"]]
        return [link_to(ancestor) for ancestor in above if ancestor]

    @staticmethod
    def resolve_seo(page: Shown, info: GraphQLResolveInfo) -> Shown:
        return page

    @staticmethod
    def resolve_updated_at(page: Shown, info: GraphQLResolveInfo) -> datetime:
        return page.edition.updated_at

    @staticmethod
    def resolve_first_published_at(page: Shown, info: GraphQLResolveInfo) -> datetime | None:
        return None if is_draft(page) else page.edition.first_published_at

    @staticmethod
    def resolve_is_example(page: Shown, info: GraphQLResolveInfo) -> bool:
        return bool(page.edition.document["is_example"])

    @staticmethod
    def resolve_example_fields(page: Shown, info: GraphQLResolveInfo) -> list[str]:
        return list(page.edition.document["example_fields"])

    @staticmethod
    def resolve_edition(page: Shown, info: GraphQLResolveInfo) -> Shown | None:
        return None if is_draft(page) else page

    @staticmethod
    def resolve_editions(page: Shown, info: GraphQLResolveInfo, first: int, after: str | None = None) -> Part:
        return editions_of(page, first, after)

    @staticmethod
    def resolve_differences(page: Shown, info: GraphQLResolveInfo, start: Instant, end: Instant) -> list[Found]:
        return differences_of(page, info, start, end)


def _translations(edition: "PublicEdition") -> list[str]:
    """The keys that the same page has, or would have, in the other languages."""
    others = [code for code, _ in settings.LANGUAGES if code != edition.locale]
    return [f"page:{edition.document['translation_key']}:{code}" for code in others]
