"""Where a file of the record is."""

from functools import lru_cache

from django.conf import settings
from django.core.files.storage import default_storage


def url_of(name: str) -> str:
    """The address of a stored file. Names are made of contents: what one means never changes."""
    return _url(name, settings.MEDIA_URL)


@lru_cache(maxsize=4096)
def _url(name: str, below: str) -> str:
    return default_storage.url(name)
