"""What every page's document holds, whatever its subject."""

from typing import Any

from wagtail.models import Page

from cms.documents.together import named
from cms.publishing.keys import locale_code, page_key

HOME_DEPTH = 2


def frame(page: Any, type_: str, content: dict[str, Any], image: dict[str, str] | None = None) -> dict[str, Any]:
    """A page's document round its content; `image` is shown where the page is shared."""
    locale = locale_code(page.locale_id)
    return {
        "format": 1,
        "type": type_,
        "key": page_key(page),
        "title": page.title,
        "slug": page.slug,
        "path": path_of(page),
        "locale": locale,
        "content_locale": locale_code(page.alias_of.locale_id) if page.alias_of_id else locale,
        "translation_key": str(page.translation_key),
        "ancestors": [page_key(ancestor) for ancestor in _above(page)],
        "seo": {
            "title": page.seo_title or None,
            "description": page.search_description or None,
            "image": image,
        },
        "is_example": page.is_example,
        "example_fields": list(page.example_fields),
        "content": content,
    }


def path_of(page: Page) -> str:
    """The address below the site's root: Wagtail's own begins with the start page's slug."""
    _, _, below = page.url_path.lstrip("/").partition("/")
    return f"/{below}"


def _above(page: Page) -> list[Page]:
    """From the start page down to the parent; a page that has never been saved has its place already."""
    steps = range(HOME_DEPTH * page.steplen, len(page.path), page.steplen)
    return named(Page.objects.all(), "path", [page.path[:end] for end in steps])
