"""The municipality's own front end, where it shows the previews."""

from urllib.parse import urlsplit

from django.conf import settings


def front_end_origin() -> str:
    """As a browser names it; nothing where the reference page, at this very origin, shows them."""
    address = urlsplit(settings.PREVIEW_URL)
    return f"{address.scheme}://{address.netloc}" if address.netloc else ""
