"""Keys in the record of the things that editors work with."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from wagtail.models import Locale, Page

_codes: ContextVar[dict[int, str] | None] = ContextVar("locale_codes", default=None)


def page_key(page: Page) -> str:
    """A page's key: Wagtail's translation key and locale, so that copies get new ones and moves keep them."""
    return f"page:{page.translation_key}:{locale_code(page.locale_id)}"


def order_key(parent: Page) -> str:
    """The key of the order in which a page's children stand."""
    return f"order:{page_key(parent)}"


def uuid_key(prefix: str, instance: Any) -> str:
    """The key of anything that is known by its UUID alone."""
    return f"{prefix}:{instance.uuid}"


def split_page_key(key: str) -> tuple[str, str]:
    """Translation key and locale code of a page's key."""
    _, translation_key, code = key.split(":")
    return translation_key, code


def locale_code(locale_id: int) -> str:
    """The language code of a locale, as it is now."""
    codes = _codes.get()
    if codes is None:
        return str(Locale.objects.only("language_code").get(pk=locale_id).language_code)
    if not codes:
        codes.update(Locale.objects.values_list("pk", "language_code"))
    return codes[locale_id]


@contextmanager
def locales_read_once() -> Iterator[None]:
    """Let the first key that is made within read the locales for all: round what writes nothing, so none is stale."""
    outer = _codes.get()
    token = _codes.set({} if outer is None else outer)
    try:
        yield
    finally:
        _codes.reset(token)
