"""Addresses of previews, at the editors' process alone."""

from django.urls import path

from cms.preview.page import shared_page
from cms.preview.view import preview_view

urlpatterns = [
    path("preview/graphql/", preview_view, name="preview_graphql"),
    path("preview/delad/", shared_page, name="shared_preview"),
]
