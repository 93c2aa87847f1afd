"""The reference page for people, as development and the demo serve it. In production nginx does."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, re_path
from django.utils.html import escape
from django.views.static import serve

FILES = settings.BASE_DIR / "frontend-schema"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)


def index_html(preview_token: str = "", preview_path: str = "", checker: str = "") -> str:
    """The one HTML file behind every address; a preview tells it which draft to ask for, and has a checker."""
    html = (FILES / "reference" / "index.html").read_text()
    for name, content in (("preview-token", preview_token), ("preview-path", preview_path)):
        html = html.replace(f'name="{name}" content=""', f'name="{name}" content="{escape(content)}"')
    return html.replace("</body>", f"{checker}</body>")


def page(request: HttpRequest) -> HttpResponse:
    """Whatever the address: the page's own script asks the API what is there."""
    return HttpResponse(index_html(), headers={"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"})


urlpatterns: list[URLPattern] = [
    path("reference/<path:path>", serve, {"document_root": str(FILES / "reference")}),
    path("operations/<path:path>", serve, {"document_root": str(FILES / "operations")}),
    re_path(r"^(?:.*/)?$", page),
]
