"""The files below MEDIA_ROOT: the record's are everybody's, the others are the editors' own."""

import posixpath
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.encoding import iri_to_uri
from django.views.static import serve
from wagtail.admin.auth import require_admin_access

from cms.uploads.storage import FOLDER, was_published

YEAR = 365 * 24 * 3600
GUARDED = ("documents/", f"{FOLDER}/")
"""Served by Wagtail's own view, which knows who may read which collection."""


def record_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """A file that some edition refers to, which never changes. A document is nobody's until it has been public."""
    name = posixpath.normpath(f"record/{path}")
    if not name.startswith(f"{FOLDER}/"):
        response = file(request, path, Path(settings.MEDIA_ROOT) / "record")
    elif not was_published(name):
        raise Http404
    elif settings.RECORD_FILES_AT:
        response = left_to_the_proxy(name)
    else:
        response = file(request, name, Path(settings.MEDIA_ROOT))
    response["Cache-Control"] = f"public, max-age={YEAR}, immutable"
    return response


def left_to_the_proxy(name: str) -> HttpResponse:
    """No file is sent from here, nor any word of its type: the proxy knows both."""
    response = HttpResponse()
    response["X-Accel-Redirect"] = iri_to_uri(settings.RECORD_FILES_AT + name.removeprefix("record/"))
    del response["Content-Type"]
    return response


def editors_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """An original or a thumbnail, for those who are logged in to the admin."""
    answer: HttpResponseBase = require_admin_access(unrecorded_file)(request, path)
    return answer


def unrecorded_file(request: HttpRequest, path: str) -> HttpResponseBase:
    if posixpath.normpath(path).startswith(GUARDED):
        raise Http404
    return file(request, path, Path(settings.MEDIA_ROOT))


def file(request: HttpRequest, path: str, folder: Path) -> HttpResponseBase:
    response = serve(request, path, document_root=str(folder))
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
