"""Addresses of the public process. What is not here does not exist for the public."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from cms.addresses import address
from cms.feed.view import changes_feed
from cms.media import record_file

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("cms.endpoint.urls")),
    path("andringar.atom", changes_feed),
    path("media/record/<path:path>", record_file),
    re_path("", address),
]
