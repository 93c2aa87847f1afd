"""Addresses of the editors' process: the admin, previews, and the public endpoint beside them."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path
from wagtail.admin import urls as admin_urls
from wagtail.admin.views.account import LoginView
from wagtail.documents import urls as document_urls

from cms.feed.view import changes_feed
from cms.media import editors_file, record_file

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("cms.endpoint.urls")),
    path("andringar.atom", changes_feed, name="changes_feed"),
    path("", include("cms.preview.urls")),
    path("admin/", include(admin_urls)),
    # Where Wagtail sends those who ask for a closed document; it is the admin's own login that answers.
    path("admin/login/", LoginView.as_view(), name="wagtailcore_login"),
    path("documents/", include(document_urls)),
    path("media/record/<path:path>", record_file),
    path("media/<path:path>", editors_file),
]
if settings.SERVE_REFERENCE:
    urlpatterns.append(path("", include("cms.reference_page")))
