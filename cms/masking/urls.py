"""Addresses below /admin/maskering/."""

from django.urls import path

from cms.masking.views import EditionView, FileView, IndexView, ObjectView

app_name = "masking"
urlpatterns = [
    path("", IndexView.as_view(), name="index"),
    path("objekt/<str:key>/", ObjectView.as_view(), name="object"),
    path("publicering/<int:sequence>/", EditionView.as_view(), name="edition"),
    path("fil/<str:key>/", FileView.as_view(), name="file"),
]
