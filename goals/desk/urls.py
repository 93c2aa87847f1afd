"""Addresses below the admin's."""

from django.urls import path

from goals.desk.views import DeskView

app_name = "desk"
urlpatterns = [path("", DeskView.as_view(), name="index")]
