"""Who may see what: a page is public when it and all its ancestors are live and without view restriction."""

from collections.abc import Iterable

from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction


def public_pages(pages: Iterable[Page]) -> list[Page]:
    """Those of the pages that everybody may read."""
    pages = list(pages)
    paths = {prefix for page in pages for prefix in _prefixes(page.path, Page.steplen)}
    live = set(Page.objects.filter(path__in=paths, live=True).values_list("path", flat=True))
    closed = set(
        PageViewRestriction.objects.filter(page__path__in=paths).values_list("page__path", flat=True),
    )
    return [page for page in pages if all(p in live and p not in closed for p in _prefixes(page.path, Page.steplen))]


def private_collections() -> set[int]:
    """Collections whose images and documents are not for everybody."""
    closed = CollectionViewRestriction.objects.select_related("collection")
    paths = [restriction.collection.path for restriction in closed]
    return {
        pk
        for pk, path in Collection.objects.values_list("pk", "path")
        if any(path.startswith(private) for private in paths)
    }


def _prefixes(path: str, step: int) -> list[str]:
    return [path[:end] for end in range(step, len(path) + 1, step)]
