"""Forms that no browser sends: what Wagtail takes for a number without looking is looked at first."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from wagtail.admin.panels import get_edit_handler
from wagtail.admin.widgets import BaseChooser
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, Block, BlockField, ChooserBlock, ListBlock
from wagtail.models import Page

SAID = "Formuläret kom inte fram som det såg ut. Ladda om sidan och försök igen."
OF_STREAMS = r".*-count|.*-\d+-order"


def refuse_forged_edit(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refused(request, type(page))


def refuse_forged_creation(request: HttpRequest, parent: Page, page_class: type[Page]) -> HttpResponse | None:
    return _refused(request, page_class)


def refuse_forged_snippet(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """Or its class, where there is none yet."""
    return _refused(request, instance if isinstance(instance, type) else type(instance))


def _refused(request: HttpRequest, model: Any) -> HttpResponse | None:
    if request.method != "POST":
        return None
    handler = model.get_edit_handler() if issubclass(model, Page) else get_edit_handler(model)
    numbers = re.compile("|".join([OF_STREAMS, *_choosers(handler.get_form_class())]))
    forged = any(numbers.fullmatch(name) and not _is_number(str(value)) for name, value in request.POST.items())
    return HttpResponseBadRequest(SAID, content_type="text/plain; charset=utf-8") if forged else None


def _is_number(value: str) -> bool:
    """A chooser may be empty."""
    return not value or (value.isascii() and value.isdecimal() and len(value) < 10)


def _choosers(form: Any, prefix: str = "") -> Iterator[str]:
    """The names of all choosers of a form and of its rows, as patterns."""
    fields: Mapping[str, Any] = form.base_fields
    for name, field in fields.items():
        if isinstance(field, BlockField):
            yield from _of_block(field.block, prefix + re.escape(name))
        elif isinstance(field.widget, BaseChooser):
            yield prefix + re.escape(name)
    for name, formset in getattr(form, "formsets", {}).items():
        yield from _choosers(formset.form, rf"{prefix}{re.escape(name)}-\d+-")


def _of_block(block: Block, name: str) -> Iterator[str]:
    """The same for running text, whose blocks are named by their places."""
    if isinstance(block, BaseStreamBlock):
        for child in block.child_blocks.values():
            yield from _of_block(child, rf"{name}-\d+-value")
    elif isinstance(block, ListBlock):
        yield from _of_block(block.child_block, rf"{name}-\d+-value")
    elif isinstance(block, BaseStructBlock):
        for part, child in block.child_blocks.items():
            yield from _of_block(child, f"{name}-{re.escape(part)}")
    elif isinstance(block, ChooserBlock):
        yield name
