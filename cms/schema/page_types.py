"""The types that implement Page, by the name their documents carry; each app registers its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from cms.schema.shown import Shown


@dataclass(frozen=True, slots=True)
class PageType:
    """A type of page; `summary` is the content that stands in for a missing description."""

    type: Any
    summary: str


_types: dict[str, PageType] = {}
Class = TypeVar("Class", bound=type)


def page_type(summary: str) -> Callable[[Class], Class]:
    """Let `page`, `route` and `search` answer with the decorated type."""

    def register(cls: Class) -> Class:
        _types[cls.__name__] = PageType(cls, summary)
        return cls

    return register


def type_of(page: Shown) -> Any:
    """The type that shows this page."""
    return _types[page.edition.type].type


def summary_of(page: Shown) -> str:
    """The text that tells what the page is about, where no one has written a description."""
    value = page.data.get(_types[page.edition.type].summary)
    return str(value["plain"] if isinstance(value, dict) else value or "")


def page_types() -> list[Any]:
    """Every registered type, for the schema."""
    return [registered.type for registered in _types.values()]


def names() -> list[str]:
    """Every registered type's name."""
    return sorted(_types)
