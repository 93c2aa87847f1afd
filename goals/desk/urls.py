"""Addresses below the admin's: the desk, and what is done from it."""

from django.urls import include, path

from goals.desk.views import DeskView, advice

app_name = "desk"
urlpatterns = [
    path("", DeskView.as_view(), name="index"),
    path("<int:pk>/rad/", advice, name="advice"),
    path("", include("goals.new_year.urls")),
    path("", include("goals.follow_up_round.urls")),
    path("", include("goals.batch.urls")),
    path("", include("goals.pasting.urls")),
]
