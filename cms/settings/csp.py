"""The Content-Security-Policy of the editors' admin."""

from typing import Any
from urllib.parse import urlsplit

SELF = "'self'"
INLINE = "'unsafe-inline'"


def editors_policy(preview_url: str) -> dict[str, Any]:
    """Everything from our own host alone, nothing evaluated from text, framed by nobody else.

    Wagtail's editor writes scripts and styles into its forms, without nonces: refused, no form can be edited.
    """
    preview = urlsplit(preview_url)
    frames = [SELF, f"{preview.scheme}://{preview.netloc}"] if preview.netloc else [SELF]
    return {
        "DIRECTIVES": {
            "default-src": [SELF],
            "script-src": [SELF, INLINE],
            "style-src": [SELF, INLINE],
            "img-src": [SELF, "data:", "blob:"],
            "font-src": [SELF, "data:"],
            "connect-src": frames,  # whether the front end answers at all
            "frame-src": frames,
            "frame-ancestors": [SELF],
            "form-action": [SELF],
            "base-uri": [SELF],
            "object-src": ["'none'"],
        }
    }
