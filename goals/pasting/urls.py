"""Below the desk: assignments pasted into a goal."""

from django.urls import path

from goals.pasting.views import PasteView

urlpatterns = [path("mal/<int:pk>/klistra-in/", PasteView.as_view(), name="paste")]
