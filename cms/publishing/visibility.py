"""Who may see what: a page is public when it and all its ancestors are live and without view restriction."""

from collections.abc import Iterable

from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction


def public_pages(pages: Iterable[Page]) -> list[Page]:
    """Those of the pages that everybody may read."""
    pages = list(pages)
    paths = {path for page in pages for path in paths_down_to(page)}
    live = set(Page.objects.filter(path__in=paths, live=True).values_list("path", flat=True))
    closed = set(
        PageViewRestriction.objects.filter(page__path__in=paths).values_list("page__path", flat=True),
    )
    return [page for page in pages if all(path in live and path not in closed for path in paths_down_to(page))]


def private_collections() -> set[int]:
    """Collections whose images and documents are not for everybody."""
    closed = CollectionViewRestriction.objects.select_related("collection")
    paths = [restriction.collection.path for restriction in closed]
    return {
        pk
        for pk, path in Collection.objects.values_list("pk", "path")
        if any(path.startswith(private) for private in paths)
    }


def paths_down_to(page: Page) -> list[str]:
    """Places in the tree: the root's first, the page's own last."""
    return [page.path[:end] for end in range(Page.steplen, len(page.path) + 1, Page.steplen)]
