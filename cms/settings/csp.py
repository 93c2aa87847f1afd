"""The Content-Security-Policy of the editors' admin."""

from typing import Any
from urllib.parse import urlsplit

SELF = "'self'"


def editors_policy(preview_url: str) -> dict[str, Any]:
    """Everything from our own host alone; Wagtail's admin writes style attributes, so styles may be inline."""
    preview = urlsplit(preview_url)
    frames = [SELF, f"{preview.scheme}://{preview.netloc}"] if preview.netloc else [SELF]
    return {
        "DIRECTIVES": {
            "default-src": [SELF],
            "script-src": [SELF],
            "style-src": [SELF, "'unsafe-inline'"],
            "img-src": [SELF, "data:", "blob:"],
            "font-src": [SELF, "data:"],
            "connect-src": [SELF],
            "frame-src": frames,
            "frame-ancestors": [SELF],
            "form-action": [SELF],
            "base-uri": [SELF],
            "object-src": ["'none'"],
        }
    }
