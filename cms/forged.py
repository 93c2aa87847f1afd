"""Forms that no browser sends: what Wagtail takes for a number without looking is looked at first."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from wagtail.admin.widgets import BaseChooser
from wagtail.models import Page

SAID = "Formuläret kom inte fram som det såg ut. Ladda om sidan och försök igen."
OF_STREAMS = r".*-count|.*-\d+-order"


def refuse_forged_edit(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refused(request, type(page))


def refuse_forged_creation(request: HttpRequest, parent: Page, page_class: type[Page]) -> HttpResponse | None:
    return _refused(request, page_class)


def _refused(request: HttpRequest, page_class: type[Page]) -> HttpResponse | None:
    if request.method != "POST":
        return None
    numbers = re.compile("|".join([OF_STREAMS, *_choosers(page_class.get_edit_handler().get_form_class())]))
    forged = any(numbers.fullmatch(name) and not _is_number(str(value)) for name, value in request.POST.items())
    return HttpResponseBadRequest(SAID, content_type="text/plain; charset=utf-8") if forged else None


def _is_number(value: str) -> bool:
    """A chooser may be empty."""
    return not value or (value.isascii() and value.isdecimal() and len(value) < 10)


def _choosers(form: Any, prefix: str = "") -> Iterator[str]:
    """The names of all choosers of a form and of its rows, as patterns."""
    fields: Mapping[str, Any] = form.base_fields
    yield from (prefix + re.escape(name) for name, field in fields.items() if isinstance(field.widget, BaseChooser))
    for name, formset in getattr(form, "formsets", {}).items():
        yield from _choosers(formset.form, rf"{prefix}{re.escape(name)}-\d+-")
