"""The query editor for development, from files of our own: no other host learns what is asked."""

from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.static import serve

FILES = Path(__file__).parent / "static"
POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"


def page(request: HttpRequest) -> HttpResponse:
    """What a browser gets that follows a link to the endpoint."""
    files = reverse("graphiql_file", kwargs={"path": "-"}).removesuffix("-")
    html = (FILES / "index.html").read_text().replace("{{ files }}", files)
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Vary": "Accept"}
    return HttpResponse(html, headers=headers)


def file(request: HttpRequest, path: str) -> HttpResponseBase:
    """The scripts and styles of the page."""
    return serve(request, path, document_root=str(FILES))
