"""Forms that no browser sends: what Wagtail reads without looking is looked at first, wherever it reads it.

A preview is read as a form is, and so is everything that Wagtail or we come to read; what is told apart here is the
sender's fault, and nothing else is.
"""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.deprecation import MiddlewareMixin
from django.utils.log import log_response
from wagtail.admin.widgets import BaseChooser
from wagtail.blocks import BaseStreamBlock, ListBlock
from wagtail.models import Page

SAID = "Formuläret kom inte fram som det såg ut. Ladda om sidan och försök igen."
Read = Callable[..., Any]


class ForgedFormMiddleware(MiddlewareMixin):
    """Answers with a sentence. The log says what was missed where: it might be a fault of ours."""

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        """PostgreSQL keeps no text with a null in it."""
        route = request.resolver_match.route if request.resolver_match else ""
        return _refusal() if route.startswith("admin/") and any("\0" in value for value in _sent(request)) else None

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A key that is asked for and was not sent is what Django calls by this name, and nothing else."""
        if not isinstance(error, BadRequest | MultiValueDictKeyError):
            return None
        answer = _refusal()
        log_response("Bad Request: %s", request.path, response=answer, request=request, exception=error)
        return answer


def refuse_forged_copy(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Wagtail looks the place of a copy up before its form has been read."""
    if request.method != "POST":
        return None
    parent = _number(request.POST["new_parent_page"], "new_parent_page")
    return None if Page.objects.filter(pk=parent).exists() else _refusal()


def _refusal() -> HttpResponse:
    return HttpResponseBadRequest(SAID, content_type="text/plain; charset=utf-8")


def _sent(request: HttpRequest) -> Iterator[str]:
    for data in (request.GET, request.POST):
        for name, values in data.lists():
            yield from (name, *(str(value) for value in values))


def install() -> None:
    """Guard what Wagtail takes for a number."""
    for block in (BaseStreamBlock, ListBlock):
        _guard(block, _check_rows)
    _guard(BaseChooser, _check_choice)


def _guard(owner: Any, check: Callable[[Any, str], None]) -> None:
    original: Read = owner.value_from_datadict
    if hasattr(original, "is_guarded"):
        return

    @wraps(original)
    def read(self: Any, data: Any, files: Any, name: str) -> Any:
        check(data, name)
        return original(self, data, files, name)

    read.is_guarded = True  # type: ignore[attr-defined]
    owner.value_from_datadict = read


def _check_rows(data: Any, name: str) -> None:
    """The rows of running text: how many, and of each whether it is there still, what it is and where it stands."""
    for number in range(_number(data.get(f"{name}-count"), f"{name}-count")):
        place = f"{name}-{number}"
        if f"{place}-deleted" not in data:
            raise BadRequest(f"{place}-deleted is missing.")
        if not data[f"{place}-deleted"]:
            _number(data.get(f"{place}-order"), f"{place}-order")


def _check_choice(data: Any, name: str) -> None:
    """Of one thing: nothing, or a primary key."""
    if chosen := data.get(name):
        _number(chosen, name)


def _number(value: Any, name: str) -> int:
    text = str(value)
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise BadRequest(f"{name} is no number.")
    return int(text)
