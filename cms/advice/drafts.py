"""What the drafts of a site would say in public, at a price that does not grow with their number."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import Q
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from cms.advice.advice import Document
from cms.approval.entrusted import entrusted
from cms.documents.together import read_together
from cms.drafts import drafts_of
from cms.publishing.entries import entry_of, is_recorded
from cms.publishing.keys import locales_read_once, page_key
from cms.record.canonical import canonical, parse


@locales_read_once()
def draft_documents(user: Any, public: Collection[str]) -> dict[str, Document]:
    """By key: of pages that somebody may edit, and whose newest text is not what everybody reads."""
    drafts = drafts_of(list(_unpublished(user, public)))
    return documents_of({page_key(draft): draft for draft in drafts})


def documents_of(drafts: dict[str, Any]) -> dict[str, Document]:
    """What given drafts would say, by their keys."""
    _read_streams(drafts.values())
    with read_together():
        return {key: parse(canonical(entry_of(key, draft).document)) for key, draft in drafts.items()}


def is_unread(page: Page, public: Collection[str]) -> bool:
    """Whether a page's newest text is another than everybody reads. An alias has no draft of its own."""
    own = page.alias_of_id is None and page.latest_revision_id is not None
    return own and (page.has_unpublished_changes or page_key(page) not in public)


def _unpublished(user: Any, public: Collection[str]) -> Iterable[Page]:
    """A page that waits for somebody may be edited by them, too."""
    own = page_permission_policy.instances_user_has_permission_for(user, "change").values("pk")
    written = Page.objects.filter(Q(pk__in=own) | Q(pk__in=entrusted(user)), latest_revision__isnull=False)
    wanted = [page.pk for page in written if is_unread(page, public)]
    pages = Page.objects.filter(pk__in=wanted).order_by("path").specific()
    return (page for page in pages if is_recorded(page))


def _read_streams(drafts: Iterable[Any]) -> None:
    """The pictures and files in blocks are asked for once for each kind of block, not once for each page."""
    fields = defaultdict(list)
    for draft in drafts:
        for field in draft._meta.concrete_fields:
            if isinstance(field, StreamField):
                fields[field].append(draft)
    for field, group in fields.items():
        streams = field.stream_block.bulk_to_python([list(getattr(each, field.name).raw_data) for each in group])
        for draft, stream in zip(group, streams, strict=True):
            setattr(draft, field.name, stream)
