"""The address that the conflict page sends its answer to."""

from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from wagtail import hooks

from cms.conflicts.views import resolve


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [path("skrivet-samtidigt/<str:key>/", resolve, name="resolve_conflict")]


@hooks.register("insert_editor_js")
def script() -> str:
    return format_html('<script src="{}"></script>', static("cms/conflicts.js"))


@hooks.register("insert_global_admin_css")
def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/conflicts.css"))
