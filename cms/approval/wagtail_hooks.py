"""The address of the approver's answer."""

from django.urls import URLPattern, path
from wagtail import hooks

from cms.approval.views import decide


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [path("godkannande/<str:key>/<slug:decision>/", decide, name="decide")]
