"""Addresses of previews, at the editors' process alone."""

from django.urls import path

from cms.preview.view import preview_view

urlpatterns = [path("preview/graphql/", preview_view, name="preview_graphql")]
