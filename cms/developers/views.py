"""The developers' page, and the schema reference for those who may see it."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.developers.stored import rows
from cms.endpoint.graphiql import file
from cms.endpoint.reference.view import reference
from cms.people.audit import tell
from cms.webhooks.courier import again
from cms.webhooks.models import Delivery
from cms.webhooks.targets import targets

RIGHT = "webhooks.view_delivery"
TITLE = "API för utvecklare"


class DevelopersOnly(View):
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class ApiView(DevelopersOnly, WagtailAdminTemplateMixin, TemplateView):
    page_title = TITLE
    header_icon = "code"
    template_name = "cms/developers/api.html"
    _show_breadcrumbs = True
    breadcrumbs_items = [{"url": "", "label": TITLE}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        told = [urlsplit(target.url).hostname for target in targets()]
        return super().get_context_data(
            operations=rows(),
            most=settings.GRAPHQL_MAX_COST,
            stored_only=settings.GRAPHQL_STORED_ONLY,
            explorer=settings.GRAPHIQL,
            receivers=told,
            given_up=Delivery.objects.filter(given_up_at__isnull=False).count(),
            **kwargs,
        )


class SchemaView(DevelopersOnly):
    def get(self, request: HttpRequest) -> HttpResponse:
        return reference(style=reverse("developers_style"), explorer=settings.GRAPHIQL)


class StyleView(DevelopersOnly):
    def get(self, request: HttpRequest) -> HttpResponseBase:
        return file(request, "reference.css")


class AgainView(DevelopersOnly):
    """One message that was given up, or arrived at a receiver that has lost it, is sent once more, by the worker."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: str) -> HttpResponse:
        delivery = get_object_or_404(Delivery, pk=pk)
        again([delivery])
        tell(delivery, "people.webhooks", count=1)
        messages.success(request, "Meddelandet skickas igen inom någon sekund.")
        return redirect("webhookar:inspect", delivery.pk)
