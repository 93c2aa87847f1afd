"""Both texts, field by field, as the editor's form calls them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString
from wagtail.admin.panels import get_edit_handler
from wagtail.models import Page

from cms.conflicts.carried import content_of
from cms.conflicts.merge import Content, merge


@dataclass(frozen=True, slots=True)
class Field:
    """`text` holds both versions with their differences marked; `is_choice`: both have written here."""

    name: str
    label: str
    text: SafeString
    is_choice: bool
    by: str


def fields(request: HttpRequest, theirs: Any, mine: Any, base: Content | None) -> list[Field]:
    """Where the two versions differ, choices first."""
    found = _fields(request, theirs, mine, base)
    return sorted(found, key=lambda field: not field.is_choice)


def _fields(request: HttpRequest, theirs: Any, mine: Any, base: Content | None) -> Iterator[Field]:
    model = type(theirs)
    handler = model.get_edit_handler() if issubclass(model, Page) else get_edit_handler(model)
    panel = handler.get_bound_panel(instance=theirs, request=request, form=None)
    saved, own = content_of(theirs), content_of(mine)
    clashes = merge(base, saved, own).clashes
    for compare in panel.get_comparison():
        comparison = compare(theirs, mine)
        if comparison.has_changed():
            name = comparison.field.related_name if comparison.is_child_relation else comparison.field.name
            by = _by(base, saved, own, name)
            yield Field(name, comparison.field_label(), comparison.htmldiff(), name in clashes, by)


def _by(base: Content | None, theirs: Content, mine: Content, name: str) -> str:
    """Who has written, where there is nothing to choose."""
    before = (base or {}).get(name)
    if before == theirs.get(name):
        return "mine"
    return "theirs" if before == mine.get(name) else "both"
