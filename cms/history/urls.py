"""Addresses below the admin's."""

from django.urls import path

from cms.history import views

urlpatterns = [
    path("offentlig-historik/", views.index, name="public_history_index"),
    path("offentlig-historik/<str:key>/", views.history, name="public_history"),
    path("vad-blir-offentligt/<str:key>/", views.review, name="public_review"),
]
