"""From which address a request comes, for what is remembered of it in the security log."""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from axes.helpers import get_client_ip_address
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from wagtail.models import ModelLogEntry, PageLogEntry

from cms.people.matters import is_matter

UNKNOWN = "okänd adress"
_request: ContextVar[HttpRequest | None] = ContextVar("request", default=None)


class WhereaboutsMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        token = _request.set(request)
        try:
            return self.get_response(request)
        finally:
            _request.reset(token)


def address_of(request: HttpRequest | None) -> str:
    return str(get_client_ip_address(request) or UNKNOWN) if request else UNKNOWN


@receiver(pre_save, sender=ModelLogEntry)
@receiver(pre_save, sender=PageLogEntry)
def write_address(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Of security alone: where an editor sits who saves a page is nobody's business."""
    request = _request.get()
    if request is not None and "address" not in instance.data and is_matter(instance):
        instance.data = {**instance.data, "address": address_of(request)}
