"""Addresses of the editors' process: the admin, previews, and the public endpoint beside them."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

from cms.feed.view import changes_feed
from cms.media import editors_file, record_file
from cms.people.enrolment import EnrolWaitingView
from cms.people.login import CodeView, LoginView, MailedCodeView
from cms.people.sso import CallbackView, RequestView

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("cms.endpoint.urls")),
    path("andringar.atom", changes_feed, name="changes_feed"),
    path("", include("cms.preview.urls")),
    # In place of Wagtail's own, and where it sends those who ask for a closed document.
    path("admin/login/", LoginView.as_view(), name="wagtailcore_login"),
    path("admin/login/kod/", CodeView.as_view(), name="second_factor_code"),
    path("admin/login/kod-i-mejl/", MailedCodeView.as_view(), name="second_factor_mailed"),
    path("admin/login/ny-kod/", EnrolWaitingView.as_view(), name="second_factor_enrol"),
    path("admin/login/gemensam/", RequestView.as_view(), name="single_sign_on"),
    path("admin/login/gemensam/svar/", CallbackView.as_view(), name="oidc_authentication_callback"),
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    path("media/record/<path:path>", record_file),
    path("media/<path:path>", editors_file),
]
if settings.SERVE_REFERENCE:
    urlpatterns.append(path("", include("cms.reference_page")))
