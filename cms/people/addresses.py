"""Who is logging in."""

from django.http import HttpRequest


def address_behind_the_proxy(request: HttpRequest) -> str:
    """The reader's own address: the proxy writes it anew, whatever the reader has sent."""
    return str(request.headers.get("X-Real-IP") or request.META.get("REMOTE_ADDR", ""))
