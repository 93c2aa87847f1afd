"""The files below MEDIA_ROOT: the record's are everybody's, the others are the editors' own."""

from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.static import serve
from wagtail.admin.auth import require_admin_access

YEAR = 365 * 24 * 3600
GUARDED = ("documents/",)
"""Served by Wagtail's own view, which knows who may read which collection."""


def record_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """A file that some edition refers to, named by its content: it never changes."""
    response = file(request, path, Path(settings.MEDIA_ROOT) / "record")
    response["Cache-Control"] = f"public, max-age={YEAR}, immutable"
    return response


def editors_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """An original or a thumbnail, for those who are logged in to the admin."""
    answer: HttpResponseBase = require_admin_access(unrecorded_file)(request, path)
    return answer


def unrecorded_file(request: HttpRequest, path: str) -> HttpResponseBase:
    if path.startswith(GUARDED):
        raise Http404
    return file(request, path, Path(settings.MEDIA_ROOT))


def file(request: HttpRequest, path: str, folder: Path) -> HttpResponseBase:
    response = serve(request, path, document_root=str(folder))
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
