"""Which pages of other origins may read answers in a browser."""

from django.conf import settings
from django.http import HttpRequest

METHODS = "GET, HEAD, POST, OPTIONS"


def is_reflected() -> bool:
    """True where the answer's headers depend on the Origin that asks."""
    return bool(settings.GRAPHQL_CORS_ORIGINS) and "*" not in settings.GRAPHQL_CORS_ORIGINS


def allowing(request: HttpRequest, *more: str) -> dict[str, str]:
    """What tells a browser that the page may read the answer. Never with credentials: there are none here.

    `more` are origins that may read whatever the setting says.
    """
    origin = request.headers.get("Origin")
    allowed = "*" if "*" in settings.GRAPHQL_CORS_ORIGINS else origin
    if allowed is None or allowed not in {*settings.GRAPHQL_CORS_ORIGINS, *more}:
        return {}
    return {
        "Access-Control-Allow-Origin": allowed,
        "Access-Control-Expose-Headers": "ETag, Retry-After, X-Request-ID",
    }


def preflight(request: HttpRequest, *more: str) -> dict[str, str]:
    """What a browser asks before a POST with `application/json`."""
    allowed = allowing(request, *more)
    if not allowed or "Access-Control-Request-Method" not in request.headers:
        return allowed
    return allowed | {
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": "Accept, Authorization, Content-Type, X-Request-ID",
        "Access-Control-Max-Age": "86400",
    }
