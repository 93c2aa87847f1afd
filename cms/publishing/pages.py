"""Pages, and the order in which they stand, as sources of the record."""

from collections import defaultdict
from collections.abc import Collection

from django.db.models import Q
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.publishing.entries import entry_of, is_recorded, stopping_problems
from cms.publishing.keys import locales_read_once, order_key, page_key, split_page_key
from cms.publishing.two_people import appears_unread
from cms.publishing.visibility import public_pages
from cms.record.current import keys_below
from cms.record.entry import Change, Entry


class PageSource:
    """Every page of the site."""

    prefix = "page"

    @locales_read_once()
    def public_keys(self) -> set[str]:
        return {page_key(page) for page in public_pages(Page.objects.filter(live=True)) if is_recorded(page)}

    @locales_read_once()
    def entries(self, keys: Collection[str]) -> dict[str, Entry]:
        pages = public_pages(pages_of(keys).specific())
        found = (entry_of(page_key(page), page) for page in pages if is_recorded(page))
        return {entry.key: entry for entry in found if entry.path}

    def problems(self, entry: Entry) -> list[str]:
        page = pages_of([entry.key]).specific().get()
        return [*stopping_problems(page), *appears_unread(page)]

    def reached(self, change: Change) -> set[str]:
        """A new address, or a page that comes or goes, reaches all below it and the order that it stands in."""
        before = change.before.place if change.before and not change.before.withdrawn else None
        after = change.after.place if change.after else None
        if before == after:
            return set()
        parents = {place.parent_key for place in (change.before, change.after) if place and place.parent_key}
        locale = change.key.rpartition(":")[2]
        orders = {f"order:{key}" for key in {change.key, *parents}}
        return keys_below(change.key) | _children_in_tree(change.key) | orders | {f"site:{locale}"}


class OrderSource:
    """The order of each public page's children, as the editors arranged them."""

    prefix = "order"

    @locales_read_once()
    def public_keys(self) -> set[str]:
        return set(self.entries({f"order:{key}" for key in PageSource().public_keys()}))

    @locales_read_once()
    def entries(self, keys: Collection[str]) -> dict[str, Entry]:
        parents = public_pages(pages_of([key.removeprefix("order:") for key in keys]))
        below = _public_children(parents)
        ordered = ((order_key(parent), below[parent.path]) for parent in parents)
        return {key: _order(key, children) for key, children in ordered if children}

    def problems(self, entry: Entry) -> list[str]:
        return []

    def reached(self, change: Change) -> set[str]:
        return set()


def pages_of(keys: Collection[str]) -> PageQuerySet:
    """The pages of the given keys, whether public or not."""
    wanted = Q(pk__in=[])
    for key in keys:
        translation_key, code = split_page_key(key)
        wanted |= Q(translation_key=translation_key, locale__language_code=code)
    return Page.objects.filter(wanted).select_related("locale").order_by("path")


def _public_children(parents: Collection[Page]) -> dict[str, list[str]]:
    """By the parent's place in the tree, in the editors' order."""
    wanted = Q(pk__in=[])
    for parent in parents:
        wanted |= Q(path__startswith=parent.path, depth=parent.depth + 1)
    below: dict[str, list[str]] = defaultdict(list)
    for child in public_pages(Page.objects.filter(wanted).order_by("path")):
        if is_recorded(child):
            below[child.path[: -child.steplen]].append(page_key(child))
    return below


@locales_read_once()
def _children_in_tree(key: str) -> set[str]:
    parent = pages_of([key]).first()
    return {page_key(child) for child in parent.get_children()} if parent else set()


def _order(key: str, children: list[str]) -> Entry:
    return Entry(key=key, type="Order", document={"format": 1, "type": "Order", "key": key, "children": children})
