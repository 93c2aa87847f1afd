"""The HTTP response around an answer: its headers and its coding."""

import gzip

import brotli
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from cms.endpoint import cors
from cms.endpoint.accept import preferred

SMALLEST = 500
"""Bytes below which compressing is not worth its own overhead."""

SECURITY = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-site",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def respond(request: HttpRequest, status: int, body: bytes, headers: dict[str, str]) -> HttpResponse:
    """A response of the endpoint. `headers` hold what differs; the rest is the same on every one."""
    coding, encoded = _encoded(request, body)
    response = HttpResponse(encoded, status=status, headers=SECURITY | cors.allowing(request) | headers)
    if coding:
        response["Content-Encoding"] = coding
    if status in (204, 304):
        del response["Content-Type"]
    else:
        response["Content-Length"] = str(len(encoded))
    patch_vary_headers(response, ["Accept", "Accept-Encoding", *(["Origin"] if cors.is_reflected() else [])])
    return response


def _encoded(request: HttpRequest, body: bytes) -> tuple[str | None, bytes]:
    coding = preferred(request.headers.get("Accept-Encoding", ""), ("br", "gzip"))
    if coding is None or len(body) < SMALLEST:
        return None, body
    if coding == "br":
        return coding, brotli.compress(body, quality=5)
    return coding, gzip.compress(body, compresslevel=6, mtime=0)
